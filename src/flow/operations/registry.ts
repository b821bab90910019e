import { type HeapContext } from '../values/heap-context.js';
import { ANY_KEY } from '../values/hidden-keys.js';
import { isAnyOf } from '../values/symbolic-keys.js';
import { EMPTY_TREE, type Tree } from '../values/tree.js';
import { partsAt } from './tree-paths.js';

/** The entries of a table of which it is not known which of them a path leads to. */
export interface Entries {
  all: readonly Tree[];
  /** What was put in under the very key that is asked for. */
  named: readonly Tree[];
  /** What of the path is below the entry. */
  below: readonly string[];
}

/**
 * All that may be meant at the first key of a path of which it is not known which entry it leads to: the key is unknown, or it names one of
 * a table into which entries were put under keys that are not known (`values['theme']` may be any of them).
 *
 * @param root what the variable holds in which the path begins
 */
export function entriesOfAnyName(
  context: HeapContext,
  root: readonly Tree[],
  path: readonly string[],
): Entries | undefined {
  let tables = root;
  for (const [i, key] of path.entries()) {
    const isOpen = isAnyOf([key]);
    if (isOpen || tables.some(hasOpenEntries)) {
      const named = isOpen ? [] : tables.flatMap(({ node }) => node?.fields.get(key) ?? []);
      return { all: partsAt(context, tables, [ANY_KEY]), named, below: path.slice(i + 1) };
    }
    tables = partsAt(context, tables, [key]);
  }
  return undefined;
}

function hasOpenEntries({ node }: Tree): boolean {
  if (node === undefined || node.kind === 'array') return false;
  return node.fields.has(ANY_KEY) || node.elements.node !== undefined || node.elements.value.atoms.length > 0;
}

/** What a variable holds under the very keys that are asked for. */
export function entryByName(root: Tree = EMPTY_TREE, path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((at, key) => at?.node?.fields.get(key), root);
}

/** A table that offers more functions under keys that are not known is a registry: which of them is meant cannot be told. */
export const MAX_REGISTERED = 6;

/**
 * The trees with the functions that a path may lead to. Of a registry they are those that were put in under the name that is asked for, if it
 * has such an entry.
 *
 * @param onBound told where no function of a registry is meant more than another
 */
export function registeredAt(
  context: HeapContext,
  root: readonly Tree[],
  path: readonly string[],
  onBound: () => void,
): readonly Tree[] {
  const entries = entriesOfAnyName(context, root, path);
  if (entries === undefined) return partsAt(context, root, path);
  const { all, named, below } = entries;
  if (named.length > 0)
    return isBeyond(all.reduce((count, tree) => count + countWithin(tree), 0))
      ? registeredAt(context, named, below, onBound)
      : partsAt(context, root, path);
  const names = new Set(partsAt(context, all, below).flatMap(functionsOf));
  if (!isBeyond(names.size)) return partsAt(context, root, path);
  onBound();
  return [];
}

function isBeyond(count: number): boolean {
  return count > MAX_REGISTERED;
}

function functionsOf({ value, node }: Tree): string[] {
  const plain = value.atoms.flatMap(({ kind, name }) => (kind === 'function' ? [name] : []));
  return [...plain, ...(node?.closures.map(({ fn }) => fn) ?? [])];
}

const counted = new WeakMap<Tree, number>();

/** How many functions are at any depth of a tree, counted until they are too many. */
function countWithin(tree: Tree): number {
  let count = counted.get(tree);
  if (count === undefined) {
    count = functionsOf(tree).length;
    for (const inner of tree.node?.fields.values() ?? []) if (!isBeyond(count)) count += countWithin(inner);
    if (tree.node !== undefined && !isBeyond(count)) count += countWithin(tree.node.elements);
    counted.set(tree, count);
  }
  return count;
}
