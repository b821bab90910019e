import type { Atom } from './atom.js';
import type { HeapContext } from './heap-context.js';
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

export function sourcesOf(context: HeapContext, node: ShapeNode, atom: Atom, trace: Trace | undefined): Value {
  return joinAll(node.tags.map((tag) => valueOf(treated(context, context.atoms.source(tag), atom.treatment), trace)));
}
