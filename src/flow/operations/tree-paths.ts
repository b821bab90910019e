import type { Atom } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { ANY_KEY, isHidden, MAP_KEYS } from '../values/hidden-keys.js';
import { isTaken } from '../values/key-tests.js';
import { openKey } from '../values/symbolic-keys.js';
import { EMPTY_TREE, mergeAllTrees, mergeNodes, type Tree, type TreeNode } from '../values/tree.js';
import { EMPTY, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
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
        isTaken(atom.minus, key) ? EMPTY : valueOf(context.atoms.child(atom, key), trace),
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
