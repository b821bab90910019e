import type { SymbolId, VariableId } from '../../ir/ops.js';
import type { Atom } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { isLocalKey } from '../values/hidden-keys.js';
import { isPersonal } from '../values/losses.js';
import { withoutSettled } from '../values/overlay.js';
import type { ObjectState, State } from '../values/state.js';
import { type ClosureTree, mergeNodes, type Tree, type TreeNode } from '../values/tree.js';
import { EMPTY, join, mapAtoms, type Value, valueOf } from '../values/value.js';
import { cellValue } from './import-tree.js';
import { payloadOf } from './payload.js';

/** Bounds on what leaves a function, see docs/known-limits.md. */
const MAX_DEPTH = 5;
const MAX_FIELDS = 40;
const MAX_PARTS = 160;

/** What a captured variable holds for a function value that leaves. */
export type CapturedValue = (variable: VariableId, fn: SymbolId) => Value | undefined;

/** How many values, each a member of an object or a captured variable, may still be copied. What is beyond becomes one payload. */
export interface Allowance {
  left: number;
  /** Of what was beyond: the same value is met in many places. */
  payloads: Map<Value, Value>;
}

export function allow(parts: number): Allowance {
  return { left: parts, payloads: new Map() };
}

/**
 * Copies a value and the objects it refers to out of a function's heap.
 *
 * @param allowance for its size; what is used is taken from it
 */
export function exportTree(
  context: HeapContext,
  state: State,
  value: Value,
  captured: CapturedValue,
  allowance: Allowance = allow(MAX_PARTS),
): Tree {
  return exportAt({ context, state, captured, open: new Set(), allowance }, value, 0);
}

/** One copying out of a heap. */
interface Export {
  context: HeapContext;
  state: State;
  captured: CapturedValue;
  open: Set<Atom>;
  allowance: Allowance;
}

/**
 * Does something for each of several parts, each of which gets an equal share of what the parts before it have left: one large part does not
 * leave nothing for the others.
 */
export function shareOut<T>(allowance: Allowance, parts: readonly T[], use: (part: T) => void): void {
  parts.forEach((part, i) => {
    const pool = allowance.left;
    const share = Math.ceil(pool / (parts.length - i));
    allowance.left = share;
    use(part);
    allowance.left += pool - share;
  });
}

function exportAt(run: Export, given: Value, depth: number): Tree {
  const { context, state, open, allowance } = run;
  const value = withoutSettled(context.atoms, state, given);
  allowance.left--;
  const objects = value.atoms.filter((atom) => atom.kind === 'object');
  if (objects.length === 0) return { value };
  if (depth >= MAX_DEPTH || allowance.left <= 0) {
    let payload = allowance.payloads.get(given);
    if (payload === undefined) allowance.payloads.set(given, (payload = payloadOf(context, state, value)));
    return { value: payload };
  }
  const plain = mapAtoms(value, (atom, trace) => (atom.kind === 'object' ? EMPTY : valueOf(atom, trace)));
  let node: TreeNode | undefined;
  shareOut(allowance, objects, (atom) => {
    const known = state.heap.get(atom);
    if (known === undefined || open.has(atom)) return;
    open.add(atom);
    const own = exportObject(run, atom, known, depth + 1);
    node = node === undefined ? own : mergeNodes([node, own]);
    open.delete(atom);
  });
  const kept = value.consent === undefined ? plain : { ...plain, consent: value.consent };
  return node === undefined ? { value: kept } : { value: kept, node };
}

function exportObject(run: Export, atom: Atom, known: ObjectState, depth: number): TreeNode {
  const fields = new Map<string, Tree>();
  let { elements } = known;
  const named: [string, Value][] = [];
  for (const [key, value] of known.fields) {
    // What the key is called means nothing elsewhere.
    if (isLocalKey(key)) elements = join(elements, value);
    else if (named.length < MAX_FIELDS) named.push([key, value]);
    else if (isPersonal(run.state, value))
      run.context.noteLoss(`personal data in an object of more than ${MAX_FIELDS} fields that it returns or stores`);
  }
  const inner = (value: Value): Tree => exportAt(run, value, depth);
  shareOut(run.allowance, named, ([key, value]) => fields.set(key, inner(value)));
  // What was spread in is symbolic for the most part; objects in it have their own fields copied.
  let rest = known.rest;
  for (const atom of known.rest.atoms) {
    if (atom.kind !== 'object') continue;
    rest = mapAtoms(rest, (other, trace) => (other === atom ? EMPTY : valueOf(other, trace)));
    const spread = inner(valueOf(atom)).node;
    for (const [key, tree] of spread?.fields ?? []) if (!fields.has(key)) fields.set(key, tree);
    if (spread !== undefined) rest = join(rest, spread.rest);
  }
  const closures: TreeNode['closures'] = known.fn === undefined ? [] : [exportClosure(run, known, inner)];
  const node: TreeNode = { kind: known.kind, fields, elements: inner(elements), rest, closures };
  if (known.length !== undefined) node.length = known.length;
  if (known.cls !== undefined) node.cls = known.cls;
  if (known.getters !== undefined) node.getters = known.getters;
  if (known.kind === 'promise') node.origin = known.origin ?? atom.name;
  return node;
}

function exportClosure(
  { context, state, captured }: Export,
  known: ObjectState,
  inner: (value: Value) => Tree,
): ClosureTree {
  const env = new Map<VariableId, Tree>();
  for (const variable of context.program.functions.get(known.fn!)?.captures ?? []) {
    // A variable of a function further out is filled in where this one is called.
    const further = state.outer.get(variable) ?? valueOf(context.atoms.outer(variable));
    const cell = known.env?.get(variable);
    env.set(variable, inner(cell === undefined ? (captured(variable, known.fn!) ?? further) : cellValue(state, cell)));
  }
  const closure: ClosureTree = { fn: known.fn!, env };
  if (known.bound !== undefined) closure.bound = { args: known.bound.args.map(inner), self: inner(known.bound.self) };
  return closure;
}
