import { type Atom, isClaim, storeOf } from './atom.js';
import type { HeapContext } from './heap-context.js';
import { BELOW } from './hidden-keys.js';
import { isTaken } from './key-tests.js';
import { shapeChild, type ShapeNode } from './program-index.js';
import type { Trace } from './trace.js';
import { treated } from './treatment.js';
import { EMPTY, joinAll, type Value, valueOf } from './value.js';

/** A member of a value of a tagged type: a source where the path is tagged, the rest of the type where deeper ones are. */
export function loadTyped(context: HeapContext, atom: Atom, trace: Trace | undefined, key: string): Value {
  const node = typedNode(context, atom);
  if (node === undefined) return EMPTY;
  if (key === '*' && !node.children.has('*')) {
    return joinAll(
      [...node.children.keys()].map((name) =>
        isTaken(atom.minus, name) ? EMPTY : loadTyped(context, atom, trace, name),
      ),
    );
  }
  const child = shapeChild(node, key);
  if (child === undefined) return EMPTY;
  if (child.tags.length > 0)
    return joinAll(child.tags.map((tag) => valueOf(sourceIn(context, tag, atom, [key]), trace)));
  return valueOf(context.atoms.child(atom, key), trace);
}

export function typedNode(context: HeapContext, atom: Atom): ShapeNode | undefined {
  let node: ShapeNode | undefined = context.program.shapes[atom.index];
  for (const [i, key] of atom.path.entries()) {
    if (node === undefined) return undefined;
    if (key !== BELOW) node = childOn(node, atom.path, i);
  }
  return node;
}

/** Whether something on a path into a type is tagged. An item of what is no collection may be any of its members. */
export function isTaggedOn(start: ShapeNode, path: readonly string[]): boolean {
  // A set, for types lead back to themselves: each node counts once for each step, however many ways lead there.
  let nodes: ReadonlySet<ShapeNode> = new Set([start]);
  for (const [i, key] of path.entries()) {
    if (isAnyTagged(nodes)) return true;
    if (key !== BELOW) nodes = new Set([...nodes].flatMap((node) => membersOn(node, path, i)));
  }
  return isAnyTagged(nodes);
}

function isAnyTagged(nodes: ReadonlySet<ShapeNode>): boolean {
  return [...nodes].some(({ tags }) => tags.length > 0);
}

function membersOn(node: ShapeNode, path: readonly string[], at: number): ShapeNode[] {
  if (path[at] === '*' && !node.children.has('*')) return [...node.children.values()];
  const child = childOn(node, path, at);
  return child === undefined ? [] : [child];
}

function childOn(node: ShapeNode, path: readonly string[], at: number): ShapeNode | undefined {
  return path[at - 1] === BELOW ? nodeBelow(node, path[at]!) : shapeChild(node, path[at]!);
}

/** The nearest member of a name, level by level. */
function nodeBelow(node: ShapeNode, key: string): ShapeNode | undefined {
  const nodes = new Set([node]);
  for (const at of nodes) {
    const child = at.children.get(key);
    if (child !== undefined) return child;
    for (const inner of at.children.values()) nodes.add(inner);
  }
  return undefined;
}

/** The type is one of a collection: its members have no names. */
export function isCollectionType(context: HeapContext, atom: Atom): boolean {
  return typedNode(context, atom)?.children.has('*') ?? false;
}

/** The tags of a typed value as a whole. */
export function sourcesOf(context: HeapContext, node: ShapeNode, atom: Atom, trace: Trace | undefined): Value {
  return joinAll(node.tags.map((tag) => valueOf(sourceIn(context, tag, atom, []), trace)));
}

/** A tag of what stands at a path in a typed value. */
export function sourceIn(context: HeapContext, tag: number, atom: Atom, path: readonly string[]): Atom {
  const source = treated(context, context.atoms.source(tag, storeOf(atom)), atom.treatment);
  const unless = context.atoms.unlessAt(atom.unless, path);
  return isClaim(unless) ? context.atoms.with(source, { unless }) : source;
}
