import type { SymbolId, VariableId } from '../../ir/ops.js';
import type { Atom } from './atom.js';
import type { ObjectState } from './state.js';
import { EMPTY, joinAll, sameValue, type Value } from './value.js';

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

/** Merges nodes at once: each field is put together a single time. */
export function mergeNodes(nodes: readonly TreeNode[]): TreeNode {
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
