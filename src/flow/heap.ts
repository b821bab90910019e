import { lengthAfter, withLength } from './array-state.js';
import { isOpaque, isSymbolic, minusAnd, type Atom, type AtomTable, type Treatment } from './atom.js';
import { isPersonal } from './losses.js';
import { shapeChild, type ProgramIndex, type ShapeNode } from './program-index.js';
import {
  asCopied,
  identityOf,
  isReplaced,
  linkParents,
  overlayOf,
  SAME,
  settle,
  shownWhole,
  withoutSettled,
} from './overlay.js';
import { newObject, type ObjectState, type State } from './state.js';
import { isSymbolicKey } from './symbolic-keys.js';
import { extend, type Trace, type TraceStep } from './trace.js';
import { constantsOf, EMPTY, Gathering, join, joinAll, mapAtoms, valueOf, type Value } from './value.js';

/** What reading and writing objects needs. */
export interface HeapContext {
  atoms: AtomTable;
  program: ProgramIndex;
  /** What interpreting a function has cost so far: atoms looked at. Counted, not timed, so that bounds on it are the same on every machine. */
  effort: number;
  /** A bound cut off something personal in the function that is being interpreted. */
  noteLoss(what: string): void;
}

/** Reads a member under a known key. */
export function load(context: HeapContext, state: State, object: Value, key: string): Value {
  const spoken = withoutSettled(context.atoms, state, object);
  const result = mapAtoms(spoken, (atom, trace) => loadFrom(context, state, atom, trace, key));
  return preferConcrete(result);
}

/** Reads a member of a member … of what was handed in. Iterating it was written as `*`, and of a map that gives pairs. */
export function loadPath(context: HeapContext, state: State, object: Value, path: readonly string[]): Value {
  let value = object;
  path.forEach((key, i) => {
    const maps = isPair(path, i) ? filterAtoms(value, (atom) => isMap(state, atom)) : EMPTY;
    value =
      maps.atoms.length === 0
        ? load(context, state, value, key)
        : joinAll([
            load(
              context,
              state,
              filterAtoms(value, (atom) => !isMap(state, atom)),
              key,
            ),
            withoutTexts(load(context, state, maps, key)),
            iterate(context, state, maps),
          ]);
  });
  return value;
}

/** Whether a path goes on with a part of a pair. */
export function isPair(path: readonly string[], at: number): boolean {
  return path[at] === '*' && (path[at + 1] === '0' || path[at + 1] === '1');
}

/** Values of a map may be taken apart by position like the pairs that iterating it gives, but not where they are texts. */
export function withoutTexts(value: Value): Value {
  return value.atoms.some(({ kind }) => kind === 'source')
    ? filterAtoms(value, ({ kind }) => kind !== 'source')
    : value;
}

function isMap(state: State, atom: Atom): boolean {
  return atom.kind === 'object' && state.heap.get(atom)?.kind === 'map';
}

/** Where a type speaks for a member, the unknown that it speaks for is dropped. */
function preferConcrete(value: Value): Value {
  if (!value.atoms.some((atom) => atom.kind === 'source') || !value.atoms.some(isOpaque)) return value;
  return filterAtoms(value, (atom) => !isOpaque(atom));
}

export function filterAtoms(value: Value, keep: (atom: Atom) => boolean): Value {
  const atoms: Atom[] = [];
  const traces: (Trace | undefined)[] = [];
  value.atoms.forEach((atom, i) => {
    if (!keep(atom)) return;
    atoms.push(atom);
    traces.push(value.traces[i]);
  });
  return { atoms, traces };
}

function loadFrom(
  context: HeapContext,
  state: State,
  atom: Atom,
  trace: Trace | undefined,
  key: string,
  seen?: Set<Atom>,
): Value {
  context.effort++;
  if (seen?.has(atom) === true || atom.minus.includes(key)) return EMPTY;
  seen?.add(atom);
  if (atom.kind !== 'object' && isCount(key)) return EMPTY;
  // Text and payloads have no members of their own: whatever is read from them may show all of it.
  if (atom.mode !== 'value') return valueOf(atom, trace);
  const { atoms } = context;
  const known = overlayOf(atoms, state, atom);
  switch (atom.kind) {
    case 'object':
      if (known === undefined) return EMPTY;
      if (known.kind === 'wrapper') return loadFromWrapper(context, state, atom, trace, known, key);
      return loadFromObject(context, state, known, key, seen);
    case 'source':
      return valueOf(atom, trace);
    case 'typed':
      return loadTyped(context, atom, trace, key);
    case 'param':
    case 'this':
    case 'outer':
    case 'invoke': {
      if (known === undefined) return memberOf(context, state, atom, trace, key);
      const written = known.fields.get(key);
      const others = writtenElsewhere(known, key);
      if (written !== undefined) return joinAll([written, known.elements, ...others]);
      const anyOf = isIndex(key) ? (known.fields.get('*') ?? EMPTY) : EMPTY;
      return joinAll([
        memberOf(context, state, atom, trace, key),
        known.elements,
        anyOf,
        ...others,
        inheritedUnder(context, state, known, key, seen),
      ]);
    }
    case 'external':
      return join(externalMember(context, atom, key), valueOf(atoms.unknown));
    case 'unknown':
      return valueOf(atoms.unknown);
    default:
      return EMPTY;
  }
}

/** What was written under keys that may be the same as this one, once callers have named them. */
function writtenElsewhere({ fields }: ObjectState, key: string): Value[] {
  const found: Value[] = [];
  const isOpen = isSymbolicKey(key);
  for (const [other, value] of fields)
    if (other !== key && (isOpen ? !isHidden(other) : isSymbolicKey(other))) found.push(value);
  return found;
}

/** A member of something symbolic; of a namespace a variable, which may just have been written. */
function memberOf({ atoms }: HeapContext, state: State, atom: Atom, trace: Trace | undefined, key: string): Value {
  const child = atoms.child(atom, key);
  const written = child.kind === 'outer' && child.path.length === 0 ? state.outer.get(child.name) : undefined;
  return written ?? valueOf(child, trace);
}

/** Members of members of a library's value that are still told apart. */
const MAX_CHAIN = 4;

/** A library's member as a value: `console.log` is handed over like any other function. */
function externalMember({ atoms }: HeapContext, { ref }: Atom, key: string): Value {
  if (ref === undefined || ref.chain.length >= MAX_CHAIN || isSymbolicKey(key)) return EMPTY;
  return valueOf(atoms.external({ ...ref, text: `${ref.text}.${key}`, name: key, chain: [...ref.chain, key] }));
}

function loadFromObject(
  context: HeapContext,
  state: State,
  object: ObjectState,
  key: string,
  seen = new Set<Atom>(),
): Value {
  if (isCount(key) && object.kind !== 'object' && object.kind !== 'instance') return EMPTY;
  // Members are read of serialized text only where a function has parsed it that did not know what it was given.
  if (object.kind === 'json')
    return mapAtoms(object.elements, (atom, trace) => loadFrom(context, state, atom, trace, key, seen));
  const own = object.fields.get(key);
  if (isHidden(key)) return own ?? EMPTY;
  if (object.kind === 'promise') return own ?? memberOfContent(context, state, object, key, seen);
  if (key === '*' || key === ANY_KEY || isSymbolicKey(key)) {
    const fields = [...object.fields].flatMap(([name, value]) => (isHidden(name) ? [] : [value]));
    return joinAll([...fields, object.elements, inheritedAll(context, state, object, seen, key)]);
  }
  if (object.kind === 'array' && !isIndex(key)) return own ?? inheritedUnder(context, state, object, key, seen);
  if (own !== undefined) return join(own, object.elements);
  return joinAll([object.elements, inheritedUnder(context, state, object, key, seen), methodOf(context, object, key)]);
}

/**
 * A member of what was spread into an object, which may have others spread into it in turn.
 *
 * @param seen what was asked already: each once, however many ways lead to it
 */
function inheritedUnder(
  context: HeapContext,
  state: State,
  object: ObjectState,
  key: string,
  seen = new Set<Atom>(),
): Value {
  return mapAtoms(object.rest, (atom, trace) => loadFrom(context, state, atom, trace, key, seen));
}

/** A method that is taken off an instance: `const { write } = handler`. */
function methodOf({ atoms, program }: HeapContext, object: ObjectState, key: string): Value {
  const method = object.cls === undefined ? undefined : program.member(object.cls, 'methods', key);
  return method === undefined ? EMPTY : valueOf(atoms.fn(method));
}

/** Whether a member of an array is one of its items. */
function isIndex(key: string): boolean {
  return /^-?\d+$/.test(key);
}

/** How many there are says nothing of what they are. */
function isCount(key: string): boolean {
  return key === 'length' || key === 'size' || key === 'byteLength';
}

/** Levels into what a library was given at which a member of that name is looked for. */
const MAX_WRAPPED_DEPTH = 5;

/**
 * A member of what a library made. Libraries hand on objects with the names that they were given: a member of that name is taken for the one
 * that was meant; of any other name nothing is known but that it may be made of all of it.
 */
function loadFromWrapper(
  context: HeapContext,
  state: State,
  atom: Atom,
  trace: Trace | undefined,
  known: ObjectState,
  key: string,
): Value {
  const own = known.fields.get(key);
  if (own !== undefined) return own;
  const itself = join(valueOf(atom, trace), valueOf(context.atoms.unknown));
  if (key === '*' || key === ANY_KEY || isIndex(key) || isSymbolicKey(key)) return itself;
  // What a library complains of names fields and rules, seldom values.
  if (key === 'error' || key === 'errors') return valueOf(context.atoms.unknown);
  const found: Value[] = [];
  const symbolic: Atom[] = [];
  const seen = new Set<Atom>();
  const visit = (value: Value, depth: number): void => {
    for (const inner of value.atoms) {
      context.effort++;
      if (inner.mode !== 'value' || seen.has(inner)) continue;
      seen.add(inner);
      if (inner.kind === 'typed') found.push(loadTyped(context, inner, trace, key));
      if (isSymbolic(inner)) symbolic.push(inner);
      const object = inner.kind === 'object' ? state.heap.get(inner) : undefined;
      if (object === undefined || object.fn !== undefined) continue;
      const member = object.fields.get(key);
      if (member !== undefined) found.push(member);
      else if (depth < MAX_WRAPPED_DEPTH)
        for (const next of [...object.fields.values(), object.elements, object.rest]) visit(next, depth + 1);
    }
  };
  visit(known.elements, 0);
  const member = joinAll(found);
  if (member.atoms.length === 0) return itself;
  const handedIn = symbolic.map((inner) => memberOf(context, state, inner, trace, key));
  return joinAll([member, ...handedIn, valueOf(context.atoms.unknown)]);
}

/**
 * A member of what a promise holds. Code reads members of what it awaited; where a function awaits what it was handed, its summary names
 * members of the promise itself.
 */
function memberOfContent(
  context: HeapContext,
  state: State,
  { elements }: ObjectState,
  key: string,
  seen?: Set<Atom>,
): Value {
  return key === REJECTED
    ? EMPTY
    : mapAtoms(elements, (atom, trace) => loadFrom(context, state, atom, trace, key, seen));
}

/** Any member of what was spread in: whoever fills that in may also name the key. */
function inheritedAll(
  context: HeapContext,
  state: State,
  object: ObjectState,
  seen = new Set<Atom>(),
  key = '*',
): Value {
  return mapAtoms(object.rest, (atom, trace) =>
    loadFrom(context, state, atom, trace, isSymbolic(atom) && isSymbolicKey(key) ? key : '*', seen),
  );
}

/** A member of a value of a tagged type: a source where the path is tagged, the rest of the type where deeper ones are. */
function loadTyped(context: HeapContext, atom: Atom, trace: Trace | undefined, key: string): Value {
  const node = typedNode(context, atom);
  if (node === undefined) return EMPTY;
  if (key === '*' && !node.children.has('*')) {
    return joinAll(
      [...node.children.keys()].map((name) =>
        atom.minus.includes(name) ? EMPTY : loadTyped(context, atom, trace, name),
      ),
    );
  }
  const child = shapeChild(node, key);
  if (child === undefined) return EMPTY;
  if (child.tags.length > 0) return sourcesOf(context, child, atom, trace);
  return valueOf(context.atoms.child(atom, key), trace);
}

export function typedNode(context: HeapContext, atom: Atom): ShapeNode | undefined {
  let node: ShapeNode | undefined = context.program.shapes[atom.index];
  for (const key of atom.path) node = node === undefined ? undefined : shapeChild(node, key);
  return node;
}

/** The type is one of a collection: its members have no names. */
export function isCollectionType(context: HeapContext, atom: Atom): boolean {
  return typedNode(context, atom)?.children.has('*') ?? false;
}

function sourcesOf(context: HeapContext, node: ShapeNode, atom: Atom, trace: Trace | undefined): Value {
  return joinAll(node.tags.map((tag) => valueOf(treated(context, context.atoms.source(tag), atom.treatment), trace)));
}

/** Writes a member under a known key: replaces it where the object is certain, else adds to it. */
export function store(context: HeapContext, state: State, object: Value, key: string, value: Value): void {
  const targets = object.atoms.filter((atom) => atom.mode === 'value' && canBeWritten(atom));
  for (const target of targets) {
    const atom = identityOf(context.atoms, target);
    const known = state.heap.get(atom) ?? newObject('symbolic');
    if (atom.kind === 'object' && isSymbolicKey(key)) {
      state.heap.set(atom, { ...known, elements: join(known.elements, value), length: undefined });
      continue;
    }
    const isCertain = targets.length === 1 && isReplaced(object, target);
    if (key === 'length' && known.kind === 'array') {
      const [length] = constantsOf(value);
      state.heap.set(atom, withLength(known, isCertain && typeof length === 'number' ? length : undefined));
      continue;
    }
    const own = filterAtoms(object, (other) => speaksFor(other, target));
    const before = isCertain ? EMPTY : load(context, state, own, key);
    const fields = new Map(known.fields).set(key, join(before, value));
    const written = { ...known, fields, length: lengthAfter(known, key, isCertain) };
    state.heap.set(atom, isCertain ? settle(written, atom, key) : written);
    if (atom.path.length > 0) linkParents(context.atoms, state, own, atom);
  }
}

/** Writes under a key that is not known. */
export function storeAnywhere(context: HeapContext, state: State, object: Value, value: Value): void {
  for (const target of object.atoms) {
    if (target.mode !== 'value' || !canBeWritten(target)) continue;
    const atom = identityOf(context.atoms, target);
    const known = state.heap.get(atom) ?? newObject('symbolic');
    state.heap.set(atom, { ...known, elements: join(known.elements, value), length: undefined });
  }
}

/** The object itself, or what a type says of it. */
function speaksFor(atom: Atom, object: Atom): boolean {
  return atom === object || (atom.kind === 'typed' && object.kind !== 'object');
}

function canBeWritten(atom: Atom): boolean {
  return (
    atom.kind === 'object' ||
    atom.kind === 'param' ||
    atom.kind === 'this' ||
    atom.kind === 'outer' ||
    atom.kind === 'invoke'
  );
}

/**
 * Some member, by a key that is not known. Of an object that is known it may be any; of a type it is one of an index signature, since a
 * type with named members says nothing of which one is meant.
 */
export const ANY_KEY = '?';

/** Pseudo-member under which a map's keys are kept. */
export const MAP_KEYS = '@keys';

/**
 * Prefixes of the keys under which a map in sight keeps entries: of an object that was made here, and of something symbolic, which may be
 * the same as any other key that is not such an object.
 */
export const OBJECT_KEY = '@#';
export const SYMBOLIC_KEY = '@?';

/** An entry whose key has a name only in the function where it was put in. */
export function isLocalKey(key: string): boolean {
  return key.startsWith(OBJECT_KEY) || key.startsWith(SYMBOLIC_KEY);
}

/** Pseudo-members of an iterator: what its function returns at the end, and the function that goes on with what `next` is given. */
export const RETURNED = '@returned';
export const RESUME = '@resume';

/** Pseudo-member under which a promise keeps what it may be rejected with: nothing that leaves with it. */
export const REJECTED = '@rejected';

/** Pseudo-member of a context: what its providers hand down. */
export const PROVIDED = '@provided';

/** In place of the key of a write: all members of something are put into the object, as `Object.assign` does. */
export const MERGED = '...';

/** Members that code does not see as such. */
export function isHidden(key: string): boolean {
  return key === MAP_KEYS || key === RETURNED || key === RESUME || key === PROVIDED;
}

/** What iterating gives: elements, and for maps pairs of a key and a value. */
export function iterate(context: HeapContext, state: State, object: Value): Value {
  return mapAtoms(object, (atom, trace) => {
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    if (known?.kind !== 'map' && known?.kind !== 'params') return elementOf(context, state, valueOf(atom, trace));
    const pair = context.atoms.object(`${atom.name}/pair`);
    const value = loadFrom(context, state, atom, trace, '*');
    state.heap.set(
      pair,
      newObject('array', {
        fields: new Map([
          ['0', known.fields.get(MAP_KEYS) ?? EMPTY],
          ['1', value],
        ]),
      }),
    );
    return valueOf(pair);
  });
}

/** One element of a collection, whichever. */
export function elementOf(context: HeapContext, state: State, object: Value): Value {
  return mapAtoms(withoutSettled(context.atoms, state, object), (atom, trace) => {
    if (atom.kind === 'source' || atom.mode !== 'value') return valueOf(atom, trace);
    return loadFrom(context, state, atom, trace, '*');
  });
}

/** Keys that are listed one by one, see docs/known-limits.md. */
const MAX_LISTED_KEYS = 24;

/** The keys of an object: those that are known of it and those that its type tags, as constants, and whatever others there may be. */
export function keysOf(context: HeapContext, state: State, object: Value): Value {
  const names = new Set<string>();
  let isOpen = false;
  let texts = EMPTY;
  const visit = (value: Value): void => {
    for (const atom of value.atoms) {
      const known = atom.mode === 'value' ? state.heap.get(atom) : undefined;
      for (const key of known?.fields.keys() ?? []) if (!isHidden(key)) names.add(key);
      if (known !== undefined && atom.kind === 'object') {
        visit(known.rest);
        texts = join(texts, known.fields.get(MAP_KEYS) ?? EMPTY);
        if (known.elements.atoms.length > 0) isOpen = true;
      } else if (atom.kind === 'typed')
        for (const key of typedNode(context, atom)?.children.keys() ?? [])
          if (!atom.minus.includes(key)) names.add(key);
      if (isOpaque(atom)) isOpen = true;
    }
  };
  visit(withoutSettled(context.atoms, state, object));
  const listed = [...names].filter((key) => key !== '*').slice(0, MAX_LISTED_KEYS);
  const constants = joinAll(listed.map((key) => valueOf(context.atoms.constant(key))));
  const isAll = !isOpen && listed.length === names.size;
  return joinAll([constants, texts, isAll ? EMPTY : valueOf(context.atoms.unknown)]);
}

/** Deletes a member. */
export function remove(context: HeapContext, state: State, object: Value, key: string): void {
  store(context, state, object, key, EMPTY);
}

/**
 * Pseudo-keys that a value no longer has behind a check: it is no text, no object. With `SAME`, what is left out is not taken out of the
 * object, which stays the one that it was.
 */
export const NOT_TEXT = '~text';
export const NOT_OBJECT = '~object';
export { SAME };

/** Whether an atom is of a kind that was ruled out. */
export function isWithoutKind(context: HeapContext, state: State, atom: Atom, marker: string): boolean {
  if (marker === NOT_TEXT) {
    if (atom.kind === 'source') return context.program.tags[atom.index]?.text === true || atom.mode === 'text';
    return atom.kind === 'const' ? typeof atom.constant === 'string' : atom.mode === 'text';
  }
  if (marker !== NOT_OBJECT || atom.mode !== 'value') return false;
  if (atom.kind !== 'object') return atom.kind === 'typed';
  const kind = state.heap.get(atom)?.kind;
  return kind !== undefined && kind !== 'json' && kind !== 'wrapper';
}

/** The object without some keys: a new object for allocated ones, a marked atom for the rest. */
export function omit(context: HeapContext, state: State, object: Value, keys: readonly string[], site: string): Value {
  return mapAtoms(withoutSettled(context.atoms, state, object), (atom, trace) => {
    if (keys.some((key) => isWithoutKind(context, state, atom, key))) return EMPTY;
    const isSame = keys.includes(SAME);
    if (isSymbolic(atom) && atom.mode === 'value' && !isSame) {
      const written = overlayOf(context.atoms, state, atom);
      if (written !== undefined) return copyWithout(context, state, valueOf(atom, trace), written, keys, site);
    }
    if (atom.kind === 'object' && atom.mode === 'value' && isSame) {
      const known = state.heap.get(atom);
      if (known === undefined || !keys.some((key) => known.fields.has(key))) return valueOf(atom, trace);
    }
    if (atom.kind === 'object' && atom.mode === 'value') {
      const known = state.heap.get(atom);
      if (known === undefined) return EMPTY;
      const fields = new Map([...known.fields].filter(([key]) => !keys.includes(key)));
      const rest = omit(context, state, known.rest, [...keys, ...known.fields.keys()], site);
      const copy = context.atoms.object(`${site}/${atom.id}`);
      state.heap.set(copy, { ...known, fields, rest });
      return valueOf(copy, trace);
    }
    if (atom.kind === 'source' || atom.kind === 'const') return valueOf(atom, trace);
    if (atom.mode !== 'value') return valueOf(atom, trace);
    if (!isSame) return valueOf(asCopied(context.atoms, atom, keys), trace);
    return valueOf(context.atoms.with(atom, { minus: minusAnd(atom, keys) }), trace);
  });
}

/** A copy of a handed-in object into which this function has written: what is written later is not in it. */
function copyWithout(
  context: HeapContext,
  state: State,
  object: Value,
  written: ObjectState,
  keys: readonly string[],
  site: string,
): Value {
  const rest = mapAtoms(object, (atom, trace) =>
    valueOf(asCopied(context.atoms, atom, [...keys, ...written.fields.keys()]), trace),
  );
  const fields = new Map([...written.fields].filter(([key]) => !keys.includes(key)));
  const copy = context.atoms.object(`${site}/${object.atoms[0]!.id}`);
  state.heap.set(copy, newObject('object', { fields, elements: written.elements, rest }));
  return valueOf(copy, object.traces[0]);
}

/** A leaf that leaves with a value, and where inside it. */
export interface Leaf {
  atom: Atom;
  trace: Trace | undefined;
  path: string[];
}

/** Depth to which whole objects are taken apart, see docs/known-limits.md. */
const MAX_DEPTH = 7;
const MAX_LEAVES = 120;

/** Everything personal or symbolic in a value, nested to a bounded depth. */
export function leavesOf(context: HeapContext, state: State, value: Value): Leaf[] {
  const walk: Walk = { context, state, leaves: [], seen: new Set(), isCut: false };
  collect(walk, value, []);
  return walk.leaves;
}

/** One taking apart of a value. */
interface Walk {
  context: HeapContext;
  state: State;
  leaves: Leaf[];
  seen: Set<Atom>;
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
        leaves.push({ atom, trace, path });
        return;
      case 'typed':
        collectTyped(context, atom, trace, path, leaves);
        return;
      case 'object':
        collectObject(walk, atom, path);
        return;
      case 'param':
      case 'this':
      case 'outer':
      case 'invoke': {
        const known = atom.mode === 'value' ? overlayOf(context.atoms, state, atom) : undefined;
        const mode = atom.mode === 'text' ? 'text' : 'deep';
        leaves.push({ atom: shownWhole(context.atoms, atom, mode, known), trace, path });
        if (known !== undefined && !walk.seen.has(atom)) collectFields(walk, known, atom, path);
        return;
      }
      default:
    }
  });
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
    for (const tag of node.tags)
      leaves.push({ atom: treated(context, context.atoms.source(tag), atom.treatment), trace, path: at });
    for (const [key, child] of node.children) {
      if (at.length === path.length && atom.minus.includes(key)) continue;
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

function collectFields(walk: Walk, known: ObjectState, atom: Atom, path: string[]): void {
  walk.seen.add(atom);
  for (const [key, value] of known.fields)
    if (
      key !== REJECTED &&
      !atom.minus.includes(key) &&
      !known.concealed?.has(key) &&
      !(isPrivate(key) && known.kind === 'instance')
    )
      collect(walk, value, [...path, shownKey(key)]);
  const isText = known.kind === 'json' || known.kind === 'wrapper' || known.kind === 'params';
  collect(walk, known.elements, isText ? path : [...path, '*']);
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
          else if (known.kind === 'json' || known.kind === 'wrapper' || known.kind === 'params')
            shown.addAll(deep(context, state, valueOf(atom, part.traces[i])));
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
  if (atom.kind === 'source' || atom.mode !== 'value' || atom.kind === 'unknown') return valueOf(atom, trace);
  if (atom.kind === 'typed') {
    const node = typedNode(context, atom);
    return node === undefined ? EMPTY : sourcesOf(context, node, atom, trace);
  }
  return isOpaque(atom) ? valueOf(context.atoms.with(atom, { mode: 'text' }), trace) : EMPTY;
}

const ORDER: readonly Treatment[] = ['none', 'sliced', 'masked', 'hashed', 'tokenized', 'encrypted'];

/** The atom after a treatment; a stronger one before it stays. */
export function treated(context: HeapContext, atom: Atom, treatment: Treatment): Atom {
  if (ORDER.indexOf(treatment) <= ORDER.indexOf(atom.treatment)) return atom;
  return context.atoms.with(atom, { treatment });
}

/** Everything in a value after a treatment, as one payload. */
export function treat(context: HeapContext, state: State, value: Value, treatment: Treatment, step?: TraceStep): Value {
  return mapAtoms(deep(context, state, value, step), (atom, trace) =>
    valueOf(treated(context, atom, treatment), trace),
  );
}
