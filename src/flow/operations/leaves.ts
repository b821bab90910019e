import { type Atom, isOpaque, minusAnd, storeOf, type Treatment } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { isLocalKey, isMemberName, REJECTED } from '../values/hidden-keys.js';
import { isTaken } from '../values/key-tests.js';
import { isPersonal } from '../values/losses.js';
import { identityOf, overlayOf, shownWhole, withoutSettled } from '../values/overlay.js';
import type { ShapeNode } from '../values/program-index.js';
import { isMadeOfAll, type ObjectState, type State } from '../values/state.js';
import { isSymbolicKey } from '../values/symbolic-keys.js';
import { extend, type Trace, type TraceStep } from '../values/trace.js';
import { treated } from '../values/treatment.js';
import { sourceIn, sourcesOf, typedNode } from '../values/typed-shape.js';
import { EMPTY, Gathering, mapAtoms, type Value, valueOf } from '../values/value.js';
import { inheritedAll } from './heap.js';

/** A leaf that leaves with a value, and where inside it. */
export interface Leaf {
  atom: Atom;
  trace: Trace | undefined;
  path: string[];
  /** The store that gave it. */
  from?: string;
  /** The path may be entered anywhere: it leads through a payload in which things lead to each other. */
  isOpen?: boolean;
}

/** Depth to which whole objects are taken apart, see docs/known-limits.md. */
const MAX_DEPTH = 7;
const MAX_LEAVES = 120;

/** Everything personal or symbolic in a value, nested to a bounded depth. */
export function leavesOf(context: HeapContext, state: State, value: Value): Leaf[] {
  return takeApart(context, state, value).leaves;
}

/** The same, with the members on the ways to objects that were taken apart under another name. */
export function takeApart(context: HeapContext, state: State, value: Value): Pick<Walk, 'leaves' | 'loops'> {
  const walk: Walk = { context, state, leaves: [], seen: new Set(), loops: new Set(), isCut: false };
  collect(walk, value, []);
  return walk;
}

/** One taking apart of a value. */
interface Walk {
  context: HeapContext;
  state: State;
  leaves: Leaf[];
  seen: Set<Atom>;
  /** Members on the ways to what was taken apart already. */
  loops: Set<string>;
  /** There are as many leaves as are kept, and it is told that there were more. */
  isCut: boolean;
}

function collect(walk: Walk, value: Value, path: string[]): void {
  const { context, state, leaves } = walk;
  if (walk.isCut) return;
  const isFull = leaves.length >= MAX_LEAVES;
  if (isFull || path.length > MAX_DEPTH) {
    if (!isPersonal(state, value)) return;
    walk.isCut = isFull;
    context.noteLoss(
      isFull
        ? `an object with more than ${MAX_LEAVES} parts that matter`
        : `personal data deeper than ${MAX_DEPTH} levels in an object`,
    );
    return;
  }
  const spoken = withoutSettled(context.atoms, state, value);
  spoken.atoms.forEach((atom, i) => {
    context.effort++;
    const trace = spoken.traces[i];
    switch (atom.kind) {
      case 'source':
        addLeaf(walk, atom, ofStore(context.atoms.with(atom, { under: null }), trace, path));
        return;
      case 'typed': {
        const known = overlayOf(context.atoms, state, atom);
        collectTyped(context, shownWhole(context.atoms, atom, atom.mode, known), trace, path, leaves);
        if (known !== undefined) collectRecord(walk, known, atom, path);
        return;
      }
      case 'unknown': {
        const known = atom.name === '' ? undefined : overlayOf(context.atoms, state, atom);
        if (known !== undefined) collectRecord(walk, known, atom, path);
        return;
      }
      case 'object':
        collectObject(walk, atom, path);
        return;
      case 'param':
      case 'this':
      case 'outer':
      case 'invoke': {
        const known = atom.mode === 'value' ? overlayOf(context.atoms, state, atom) : undefined;
        const mode = atom.mode === 'text' ? 'text' : 'deep';
        const whole = shownWhole(context.atoms, context.atoms.with(atom, { under: null }), mode, known);
        addLeaf(walk, atom, { atom: whole, trace, path });
        if (known !== undefined && !walk.seen.has(atom)) collectFields(walk, known, atom, path);
        return;
      }
      default:
    }
  });
}

/** What was written into a record that a store gave. */
function collectRecord(walk: Walk, written: ObjectState, atom: Atom, path: string[]): void {
  const record = identityOf(walk.context.atoms, atom);
  if (!walk.seen.has(record)) collectFields(walk, written, record, path);
}

/** Of a part of a payload the path goes on to where it is there. */
function addLeaf({ leaves, loops }: Walk, { under }: Atom, leaf: Leaf): void {
  if (under === null) {
    leaves.push(leaf);
    return;
  }
  for (const key of under.loops) loops.add(key);
  leaves.push({ ...leaf, path: [...leaf.path, ...under.path], isOpen: under.isOpen });
}

function ofStore(atom: Atom, trace: Trace | undefined, path: string[]): Leaf {
  const from = storeOf(atom);
  return from === undefined ? { atom, trace, path } : { atom, trace, path, from };
}

function collectTyped(
  context: HeapContext,
  atom: Atom,
  trace: Trace | undefined,
  path: string[],
  leaves: Leaf[],
): void {
  const visit = (node: ShapeNode, at: string[]): void => {
    if (leaves.length >= MAX_LEAVES) return;
    for (const tag of node.tags) leaves.push(ofStore(sourceIn(context, tag, atom, at.slice(path.length)), trace, at));
    for (const [key, child] of node.children) {
      if (at.length === path.length && isTaken(atom.minus, key)) continue;
      visit(child, [...at, key]);
    }
  };
  const node = typedNode(context, atom);
  if (node !== undefined) visit(node, path);
}

function collectObject(walk: Walk, atom: Atom, path: string[]): void {
  const known = walk.state.heap.get(atom);
  // Each object is taken apart once, by its shortest name: shared parts would otherwise multiply.
  if (known === undefined || walk.seen.has(atom)) return;
  collectFields(walk, known, atom, path);
}

/** An entry whose key is no constant has no name that would mean something elsewhere. */
function shownKey(key: string): string {
  return isLocalKey(key) || isSymbolicKey(key) ? '*' : key;
}

/** Private fields are no properties: neither a console nor JSON shows them. */
function isPrivate(key: string): boolean {
  return key.startsWith('#');
}

function collectMember(walk: Walk, value: Value, path: string[]): void {
  if (value.atoms.some((atom) => walk.seen.has(atom) && !isMadeOfAll(walk.state.heap.get(atom)?.kind)))
    for (const key of path) if (isMemberName(key)) walk.loops.add(key);
  collect(walk, value, path);
}

function collectFields(walk: Walk, known: ObjectState, atom: Atom, path: string[]): void {
  walk.seen.add(atom);
  for (const [key, value] of known.fields)
    if (
      key !== REJECTED &&
      !isTaken(atom.minus, key) &&
      !known.concealed?.has(key) &&
      !(isPrivate(key) && known.kind === 'instance')
    )
      collectMember(walk, value, [...path, shownKey(key)]);
  collect(walk, known.elements, isMadeOfAll(known.kind) ? path : [...path, '*']);
  if (known.rest.atoms.length > 0) {
    const rest = mapAtoms(known.rest, (inner, trace) =>
      inner.kind === 'object' || inner.kind === 'source' || inner.mode !== 'value'
        ? valueOf(inner, trace)
        : valueOf(walk.context.atoms.with(inner, { minus: minusAnd(inner, known.fields.keys()) }), trace),
    );
    collect(walk, rest, path);
  }
}

/** Everything in a value as one payload: sources, and symbolic atoms in `deep` mode. */
export function deep(context: HeapContext, state: State, value: Value, step?: TraceStep): Value {
  const payload = new Gathering();
  for (const { atom, trace } of leavesOf(context, state, value))
    payload.add(atom, step === undefined ? trace : extend(trace, step));
  return payload.value();
}

/** Nesting of arrays in text, see docs/known-limits.md. */
const MAX_TEXT_DEPTH = 3;

/**
 * What the conversion of a value to text shows: a leaf itself, the items of an array, serialized content; nothing of a plain object.
 *
 * It goes level by level, and looks into each array once: arrays that hold each other (the nodes of a document) lead from anywhere to everywhere.
 */
export function textOf(context: HeapContext, state: State, value: Value): Value {
  const { atoms } = value;
  if (atoms.length === 1 && atoms[0]!.kind !== 'object') return shownText(context, atoms[0]!, value.traces[0]);
  const shown = new Gathering();
  const seen = new Set<Atom>();
  let level = [value];
  for (let depth = 0; level.length > 0; depth++) {
    const next: Value[] = [];
    for (const part of level) {
      part.atoms.forEach((atom, i) => {
        const known = atom.kind === 'object' && atom.mode === 'value' ? state.heap.get(atom) : undefined;
        if (known === undefined) shown.addAll(shownText(context, atom, part.traces[i]));
        else if (!seen.has(atom)) {
          seen.add(atom);
          if (depth > MAX_TEXT_DEPTH) noteNestedText(context, state, atom);
          else if (isMadeOfAll(known.kind)) shown.addAll(deep(context, state, valueOf(atom, part.traces[i])));
          else next.push(...shownParts(context, state, known));
        }
      });
    }
    level = next;
  }
  return shown.value();
}

function noteNestedText(context: HeapContext, state: State, atom: Atom): void {
  if (isPersonal(state, valueOf(atom)))
    context.noteLoss(`personal data in text of arrays that are nested more than ${MAX_TEXT_DEPTH} deep`);
}

/** Values whose text is a part of an object's text. */
function shownParts(context: HeapContext, state: State, known: ObjectState): Value[] {
  if (known.kind === 'array') return [...known.fields.values(), known.elements, inheritedAll(context, state, known)];
  const message = known.fields.get('message');
  return message === undefined || known.kind !== 'instance' ? [] : [message];
}

function shownText(context: HeapContext, atom: Atom, trace: Trace | undefined): Value {
  // A part of a payload is a member of some object.
  if (atom.under !== null) return EMPTY;
  if (atom.kind === 'source' || atom.mode !== 'value' || atom.kind === 'unknown') return valueOf(atom, trace);
  if (atom.kind === 'typed') {
    const node = typedNode(context, atom);
    return node === undefined ? EMPTY : sourcesOf(context, node, atom, trace);
  }
  return isOpaque(atom) ? valueOf(context.atoms.with(atom, { mode: 'text' }), trace) : EMPTY;
}

/** Everything in a value after a treatment, as one payload. */
export function treat(context: HeapContext, state: State, value: Value, treatment: Treatment, step?: TraceStep): Value {
  return mapAtoms(deep(context, state, value, step), (atom, trace) =>
    valueOf(treated(context, atom, treatment), trace),
  );
}
