import { type Atom, isSymbolic } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { ANY_KEY, BELOW, isHidden, MAP_KEYS } from '../values/hidden-keys.js';
import { isTaken } from '../values/key-tests.js';
import { openKey } from '../values/symbolic-keys.js';
import { EMPTY_TREE, mergeAllTrees, mergeNodes, type Tree, type TreeNode } from '../values/tree.js';
import { loadTyped } from '../values/typed-shape.js';
import { loadUnder } from '../values/under.js';
import { EMPTY, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { isPair, withoutTexts } from './heap.js';

/** What the module variable, or the part of one, that an atom means may hold. */
export function keptAt({ world, fn }: Frame, { name, path }: Atom): Tree {
  return treeAt(world, world.cell(name, fn.id), path);
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
export const merged = new WeakMap<Tree, Map<string, Tree>>();

/**
 * The trees that may stand at a path. They are put together by whoever asks: of a large table that is most of the work, and most of what
 * stands on the way is not on the way any more at the next key.
 */
export function partsAt(context: HeapContext, trees: readonly Tree[], path: readonly string[]): readonly Tree[] {
  return path.reduce((at, key, i) => {
    if (key === BELOW) return at;
    if (path[i - 1] === BELOW) return partsBelow(context, at, key);
    return childrenAt(context, at, openKey(key), isPair(path, i));
  }, trees);
}

/** The trees under a key at any depth: a variable's content has an end. */
function partsBelow(context: HeapContext, trees: readonly Tree[], key: string): readonly Tree[] {
  const found = new Set<Tree>();
  const seen = new Set<Tree>();
  let level = trees;
  for (let depth = 0; level.length > 0; depth++) {
    const next: Tree[] = [];
    for (const tree of level) {
      if (seen.has(tree)) continue;
      seen.add(tree);
      const { value, node } = tree;
      const held = node === undefined ? value : join(value, node.rest);
      const inherited = mapAtoms(held, (atom, trace) => {
        if (atom.under !== null) return loadUnder(context.atoms, atom, trace, key);
        if (isSymbolic(atom)) return valueOf(context.atoms.below(atom, key), trace);
        if (atom.kind === 'typed') return loadTyped(context, atom, trace, key);
        return depth === 0 && (atom.kind === 'source' || atom.kind === 'unknown') ? valueOf(atom, trace) : EMPTY;
      });
      if (inherited.atoms.length > 0) found.add({ value: inherited });
      const own = node?.fields.get(key);
      if (own !== undefined) found.add(own);
      else if (node !== undefined) next.push(...node.fields.values(), node.elements);
    }
    level = next;
  }
  return [...found];
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
    next.add({ value: inheritedAt(context, rest, key) });
  }
  next.delete(EMPTY_TREE);
  return [...next];
}

/** What values that have members, as far as is known, have under a key. */
function inheritedAt(context: HeapContext, value: Value, key: string): Value {
  return mapAtoms(value, (atom, trace) => {
    if (atom.under !== null) return loadUnder(context.atoms, atom, trace, key);
    if (isTaken(atom.minus, key)) return EMPTY;
    if (atom.kind === 'typed' || isSymbolic(atom)) return valueOf(context.atoms.child(atom, key), trace);
    return atom.kind === 'source' || atom.kind === 'unknown' || atom.kind === 'external' ? valueOf(atom, trace) : EMPTY;
  });
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
