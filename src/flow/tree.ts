import type { SymbolId, VariableId } from '../ir/ops.js';
import type { Atom } from './atom.js';
import { ANY_KEY, isHidden, isLocalKey, MAP_KEYS } from './hidden-keys.js';
import { deep } from './leaves.js';
import { isPair, withoutTexts } from './heap.js';
import { type HeapContext } from './heap-context.js';
import { isPersonal } from './losses.js';
import { withoutSettled } from './overlay.js';
import { CELL_VALUE, newObject, type ObjectState, type State } from './state.js';
import { openKey } from './symbolic-keys.js';
import { EMPTY, join, joinAll, mapAtoms, sameValue, valueOf, type Value } from './value.js';

/**
 * A value that left its function, with the content of its objects: what summaries and module variables hold. Objects that a value may be
 * are merged into one node; sharing between fields is not kept.
 */
export interface Tree {
  /** Atoms that are not objects. */
  value: Value;
  node?: TreeNode;
}

export interface TreeNode {
  kind: ObjectState['kind'];
  fields: ReadonlyMap<string, Tree>;
  elements: Tree;
  rest: Value;
  length?: number;
  cls?: SymbolId;
  closures: readonly ClosureTree[];
  getters?: ReadonlyMap<string, SymbolId>;
  origin?: string;
}

/** A function value with what it captured and was bound to. */
export interface ClosureTree {
  fn: SymbolId;
  env: ReadonlyMap<VariableId, Tree>;
  bound?: { args: readonly Tree[]; self: Tree };
}

export const EMPTY_TREE: Tree = { value: EMPTY };

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
    if (payload === undefined) allowance.payloads.set(given, (payload = deep(context, state, value)));
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

/** Merges nodes at once: each field is put together a single time. */
function mergeNodes(nodes: readonly TreeNode[]): TreeNode {
  const [first] = nodes;
  const parts = new Map<string, Tree[]>();
  for (const { fields } of nodes)
    for (const [key, tree] of fields) {
      const known = parts.get(key);
      if (known === undefined) parts.set(key, [tree]);
      else known.push(tree);
    }
  const node: TreeNode = {
    // What is written into something from elsewhere does not know what it is.
    kind: (nodes.find(({ kind }) => kind !== 'symbolic') ?? first!).kind,
    fields: new Map([...parts].map(([key, trees]) => [key, mergeAllTrees(trees)])),
    elements: mergeAllTrees(nodes.map(({ elements }) => elements)),
    rest: joinAll(nodes.map(({ rest }) => rest)),
    closures: nodes.map(({ closures }) => closures).reduce(mergeClosures),
  };
  if (first!.length !== undefined && nodes.every(({ length }) => length === first!.length)) node.length = first!.length;
  const cls = nodes.find((one) => one.cls !== undefined)?.cls;
  if (cls !== undefined) node.cls = cls;
  const getters = nodes.find((one) => one.getters !== undefined)?.getters;
  if (getters !== undefined) node.getters = getters;
  const origin = nodes.find((one) => one.origin !== undefined)?.origin;
  if (origin !== undefined) node.origin = origin;
  return node;
}

function mergeClosures(a: TreeNode['closures'], b: TreeNode['closures']): TreeNode['closures'] {
  if (b.length === 0) return a;
  const merged = [...a];
  for (const closure of b) {
    const index = merged.findIndex((other) => other.fn === closure.fn);
    if (index < 0 || isBoundOtherwise(merged[index]!, closure)) {
      merged.push(closure);
      continue;
    }
    const env = new Map(merged[index]!.env);
    for (const [variable, tree] of closure.env) env.set(variable, mergeTrees(env.get(variable) ?? EMPTY_TREE, tree));
    merged[index] = { ...merged[index]!, env };
  }
  return merged;
}

function isBoundOtherwise(a: ClosureTree, b: ClosureTree): boolean {
  if (a.bound === undefined || b.bound === undefined) return a.bound !== b.bound;
  return (
    a.bound.args.length !== b.bound.args.length || !a.bound.args.every((arg, i) => sameTree(arg, b.bound!.args[i]))
  );
}

export function mergeTrees(a: Tree, b: Tree): Tree {
  return mergeAllTrees([a, b]);
}

/** Merges any number of trees at once. */
export function mergeAllTrees(given: readonly Tree[]): Tree {
  const trees = given.length === 1 ? given : [...new Set(given)].filter((tree) => tree !== EMPTY_TREE);
  const [first = EMPTY_TREE, second] = trees;
  if (second === undefined) return first;
  const value = joinAll(trees.map((tree) => tree.value));
  const nodes = [...new Set(trees.flatMap(({ node }) => node ?? []))];
  if (nodes.length === 0) return { value };
  return { value, node: nodes.length === 1 ? nodes[0]! : mergeNodes(nodes) };
}

/** @returns how many nodes a tree has, counted up to a limit */
export function sizeOf(tree: Tree, limit: number): number {
  let size = 1;
  for (const inner of [
    ...(tree.node?.fields.values() ?? []),
    ...(tree.node === undefined ? [] : [tree.node.elements]),
  ]) {
    if (size >= limit) return size;
    size += sizeOf(inner, limit - size);
  }
  return size;
}

/** Whether an atom of the tree, at any depth, is as asked. */
export function someAtom(tree: Tree, test: (atom: Atom) => boolean): boolean {
  if (tree.value.atoms.some(test)) return true;
  const { node } = tree;
  if (node === undefined) return false;
  return (
    node.rest.atoms.some(test) ||
    someAtom(node.elements, test) ||
    [...node.fields.values()].some((inner) => someAtom(inner, test))
  );
}

/** Puts a tree at a path below another. */
export function placeAt(path: readonly string[], tree: Tree): Tree {
  return path.reduceRight<Tree>((inner, key) => {
    const isElement = key === '*';
    const fields = isElement ? new Map<string, Tree>() : new Map([[key, inner]]);
    const elements = isElement ? inner : EMPTY_TREE;
    return { value: EMPTY, node: { kind: 'symbolic', fields, elements, rest: EMPTY, closures: [] } };
  }, tree);
}

/** What a variable holds that a function value brought along. */
export function cellValue(state: State, cell: Atom): Value {
  return state.heap.get(cell)?.fields.get(CELL_VALUE) ?? EMPTY;
}

/**
 * Allocates a tree's objects in a function's heap.
 *
 * @param map rewrites its atoms
 * @param site names the objects
 * @param scope names the variables that the functions among them share
 * @param originOf rewrites where promises were made
 */
export function importTree(
  context: HeapContext,
  state: State,
  tree: Tree,
  map: (value: Value) => Value,
  site: string,
  scope = site,
  originOf: (origin: string) => string = (origin) => origin,
): Value {
  const value = map(tree.value);
  const { node } = tree;
  if (node === undefined) return value;
  const fields = new Map<string, Value>();
  for (const [key, inner] of node.fields)
    fields.set(key, importTree(context, state, inner, map, `${site}.${key}`, scope, originOf));
  const inherited = flattenRest(state, map(node.rest), fields);
  const base: Partial<ObjectState> = {
    fields,
    elements: join(importTree(context, state, node.elements, map, `${site}.*`, scope, originOf), inherited.elements),
    rest: inherited.rest,
    ...(node.length === undefined ? {} : { length: node.length }),
    ...(node.cls === undefined ? {} : { cls: node.cls }),
    ...(node.getters === undefined ? {} : { getters: node.getters }),
    ...(node.origin === undefined ? {} : { origin: originOf(node.origin) }),
  };
  if (node.closures.length === 0) return join(value, allocate(context, state, site, newObject(node.kind, base)));
  const closures = node.closures.map(({ fn, env, bound }, i) => {
    const bring = (inner: Tree, part: string): Value =>
      importTree(context, state, inner, map, `${site}^${part}`, scope, originOf);
    const made: Partial<ObjectState> = {
      ...base,
      fn,
      env: new Map(
        [...env].map(([variable, inner]) => [
          variable,
          cellFor(context, state, `${scope}&${variable}`, bring(inner, variable)),
        ]),
      ),
    };
    const given =
      bound === undefined
        ? {}
        : {
            bound: { args: bound.args.map((arg, j) => bring(arg, `${i}.${j}`)), self: bring(bound.self, `${i}.this`) },
          };
    return allocate(context, state, `${site}~${i}`, newObject(node.kind, { ...made, ...given }));
  });
  return join(value, joinAll(closures));
}

/**
 * What was spread into an object may have turned out to be an object: its fields are copied, so that looking into what was spread never
 * leads from object to object.
 *
 * @param fields of the object that is made; filled with those that it does not have yet
 */
export function flattenRest(state: State, rest: Value, fields: Map<string, Value>): { rest: Value; elements: Value } {
  let elements = EMPTY;
  let flat = mapAtoms(rest, (atom, trace) => (atom.kind === 'object' ? EMPTY : valueOf(atom, trace)));
  for (const atom of rest.atoms) {
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    if (known === undefined) continue;
    for (const [key, value] of known.fields) if (!fields.has(key)) fields.set(key, value);
    elements = join(elements, known.elements);
    flat = join(
      flat,
      mapAtoms(known.rest, (inner, trace) => (inner.kind === 'object' ? EMPTY : valueOf(inner, trace))),
    );
  }
  return { rest: flat, elements };
}

/** The cell of a variable: functions of one origin that come in together share it. */
function cellFor(context: HeapContext, state: State, name: string, value: Value): Atom {
  const cell = context.atoms.object(name);
  const known = cellValue(state, cell);
  state.heap.set(cell, newObject('cell', { fields: new Map([[CELL_VALUE, join(known, value)]]) }));
  return cell;
}

function allocate(context: HeapContext, state: State, site: string, object: ObjectState): Value {
  const atom = context.atoms.object(site);
  state.heap.set(atom, object);
  return valueOf(atom);
}

export function sameTree(a: Tree | undefined, b: Tree | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return sameValue(a.value, b.value) && sameFacts(a.value, b.value) && sameNode(a.node, b.node);
}

function sameFacts(a: Value, b: Value): boolean {
  const text = (facts: ReadonlySet<string> | 'all' | undefined): string =>
    facts === undefined ? '' : facts === 'all' ? '*' : [...facts].sort().join();
  return (
    text(a.consent?.whenTrue) === text(b.consent?.whenTrue) &&
    text(a.consent?.whenFalse) === text(b.consent?.whenFalse) &&
    text(a.consent?.each) === text(b.consent?.each)
  );
}

function sameNode(a: TreeNode | undefined, b: TreeNode | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.fields.size !== b.fields.size || a.closures.length !== b.closures.length)
    return false;
  if (
    a.kind !== b.kind ||
    a.cls !== b.cls ||
    a.length !== b.length ||
    !sameValue(a.rest, b.rest) ||
    !sameTree(a.elements, b.elements)
  )
    return false;
  for (const [key, tree] of a.fields) if (!sameTree(tree, b.fields.get(key))) return false;
  return a.closures.every((closure, i) => {
    const other = b.closures[i]!;
    return (
      closure.fn === other.fn &&
      !isBoundOtherwise(closure, other) &&
      [...closure.env].every(([variable, tree]) => sameTree(tree, other.env.get(variable)))
    );
  });
}

/** Navigates a tree: all that is at a path, without allocating anything. */
export function treeAt(context: HeapContext, tree: Tree, path: readonly string[]): Tree {
  if (path.length === 0) return tree;
  const key = path.join('\0');
  let known = merged.get(tree);
  if (known === undefined) merged.set(tree, (known = new Map<string, Tree>()));
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = mergeAllTrees(partsAt(context, [tree], path))));
  return found;
}

/** Trees never change, and are asked for the same paths by everyone who reads a variable. */
const merged = new WeakMap<Tree, Map<string, Tree>>();

/**
 * The trees that may stand at a path. They are put together by whoever asks: of a large table that is most of the work, and most of what
 * stands on the way is not on the way any more at the next key.
 */
export function partsAt(context: HeapContext, trees: readonly Tree[], path: readonly string[]): readonly Tree[] {
  return path.reduce((at, key, i) => childrenAt(context, at, openKey(key), isPair(path, i)), trees);
}

function childrenAt(context: HeapContext, trees: readonly Tree[], key: string, ofPair: boolean): readonly Tree[] {
  const next = new Set<Tree>();
  const inherited = inheritedAt(context, joinAll(trees.map(({ value }) => value)), key);
  if (inherited.atoms.length > 0) next.add({ value: inherited });
  const nodes = trees.flatMap(({ node }) => node ?? []);
  const kind = nodes.find((node) => node.kind !== 'symbolic')?.kind;
  if (kind === 'map' && ofPair && nodes.length > 0) return [...next, ...pairsOf(mergeNodes(nodes))];
  const hasOwn = nodes.some(({ fields }) => fields.has(key));
  for (const { fields, elements, rest } of nodes) {
    const own = fields.get(key);
    if (own !== undefined) next.add(own);
    if (isHidden(key)) continue;
    if (key === '*' || key === ANY_KEY) for (const [name, field] of fields) if (!isHidden(name)) next.add(field);
    // What was put in under a key that is not known may be what is asked for.
    const any = fields.get(ANY_KEY);
    if (any !== undefined) next.add(any);
    next.add(elements);
    if (hasOwn || rest.atoms.length === 0) continue;
    next.add({
      value: mapAtoms(rest, (atom, trace) =>
        atom.minus.includes(key) ? EMPTY : valueOf(context.atoms.child(atom, key), trace),
      ),
    });
  }
  next.delete(EMPTY_TREE);
  return [...next];
}

/** What values that have members, as far as is known, have under a key. */
function inheritedAt(context: HeapContext, value: Value, key: string): Value {
  return mapAtoms(value, (atom, trace) =>
    atom.kind === 'typed' ||
    atom.kind === 'outer' ||
    atom.kind === 'this' ||
    atom.kind === 'param' ||
    atom.kind === 'invoke'
      ? valueOf(context.atoms.child(atom, key), trace)
      : atom.kind === 'source' || atom.kind === 'unknown' || atom.kind === 'external'
        ? valueOf(atom, trace)
        : EMPTY,
  );
}

/** What a path that goes on with a part of a pair may lead to in a map: its pairs, and values that have parts themselves. */
function pairsOf(map: TreeNode): Tree[] {
  const values = [...map.fields].flatMap(([key, tree]) => (isHidden(key) ? [] : [tree]));
  const value = mergeAllTrees([map.elements, ...values]);
  const fields = new Map([
    ['0', map.fields.get(MAP_KEYS) ?? EMPTY_TREE],
    ['1', value],
  ]);
  const pair: TreeNode = { kind: 'array', fields, elements: EMPTY_TREE, rest: EMPTY, closures: [], length: 2 };
  return [
    { value: EMPTY, node: pair },
    { ...value, value: withoutTexts(value.value) },
  ];
}
