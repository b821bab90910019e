import type { Narrowing, OpOf } from '../../ir/ops.js';
import { type Atom, isSymbolic, minusAnd } from '../values/atom.js';
import { SAME } from '../values/overlay.js';
import type { ShapeNode } from '../values/program-index.js';
import { newObject } from '../values/state.js';
import type { Trace } from '../values/trace.js';
import { typedNode } from '../values/typed-shape.js';
import { EMPTY, mapAtoms, valueOf, withConsent, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { elementOf } from './heap.js';
import { isWithoutKind, NOT_OBJECT, NOT_PLAIN_OBJECT, NOT_TEXT } from './omit.js';

const MARKERS = { text: NOT_TEXT, object: NOT_OBJECT, 'plain-object': NOT_PLAIN_OBJECT } as const;

/** Leaves out of a value what it is known not to be behind a check: other kinds of values, other members of a union. */
export function narrow(frame: Frame, op: OpOf<'narrow'>): Value {
  const value = frame.get(op.from);
  if (op.elements !== true) return narrowValue(frame, value, op);
  return mapAtoms(value, (atom, trace) => {
    if (atom.mode !== 'value' || (atom.kind !== 'object' && atom.kind !== 'typed' && !isSymbolic(atom)))
      return valueOf(atom, trace);
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    const elements = known?.elements ?? elementOf(frame.world, frame.here, valueOf(atom, trace));
    const fields = new Map([...(known?.fields ?? [])].map(([key, field]) => [key, narrowValue(frame, field, op)]));
    const copy = frame.world.atoms.object(`${frame.fn.id}@narrow${op.out}/${atom.id}`);
    frame.here.heap.set(copy, newObject('array', { fields, elements: narrowValue(frame, elements, op) }));
    return valueOf(copy, trace);
  });
}

function narrowValue(frame: Frame, value: Value, op: OpOf<'narrow'>): Value {
  return withConsent(
    mapAtoms(value, (atom, trace) => narrowAtom(frame, atom, trace, op)),
    value.consent,
  );
}

function narrowAtom(frame: Frame, atom: Atom, trace: Trace | undefined, op: OpOf<'narrow'>): Value {
  const { world } = frame;
  if (atom.kind === 'typed' && atom.mode === 'value') return narrowTyped(frame, atom, trace, op);
  if (op.typesOnly === true) return valueOf(atom, trace);
  const markers = op.drops.map((kind) => MARKERS[kind]);
  if (markers.some((marker) => isWithoutKind(world, frame.here, atom, marker))) return EMPTY;
  if (atom.kind === 'object') return isOther(frame, atom, op) ? EMPTY : valueOf(atom, trace);
  const isMarked = markers.length > 0 || op.without.length > 0;
  if (!isSymbolic(atom) || atom.mode !== 'value' || !isMarked || frame.here.heap.has(atom)) return valueOf(atom, trace);
  const minus = [...new Set([...atom.minus, SAME, ...markers, ...op.without])].sort();
  return valueOf(world.atoms.with(atom, { minus }), trace);
}

/** Of the content of a declared type that is which the narrowed type still tags. */
function narrowTyped(frame: Frame, atom: Atom, trace: Trace | undefined, op: Narrowing): Value {
  const { world } = frame;
  const { program, atoms } = world;
  if (op.drops.some((kind) => isWithoutKind(world, frame.here, atom, MARKERS[kind]))) return EMPTY;
  const module = frame.module;
  const node = typedNode(world, atom);
  const declared = op.declared === undefined ? undefined : program.shapes[program.shapeIndex(module, op.declared)];
  if (node !== undefined && declared !== undefined && isWithin(node, declared)) {
    if (op.shape === undefined) return EMPTY;
    const typed = atoms.typed(program.shapeIndex(module, op.shape), atom.name);
    return valueOf(atoms.with(typed, { treatment: atom.treatment }), trace);
  }
  if (op.without.length === 0) return valueOf(atom, trace);
  return valueOf(atoms.with(atom, { minus: minusAnd(atom, op.without) }), trace);
}

/** Whether a type tags nothing that another does not. */
function isWithin(node: ShapeNode, other: ShapeNode): boolean {
  if (node === other) return true;
  if (!node.tags.every((tag) => other.tags.includes(tag))) return false;
  return [...node.children].every(([key, child]) => {
    const twin = other.children.get(key);
    return twin !== undefined && isWithin(child, twin);
  });
}

/** An object that is known to lack what the members have that are left, or to hold another constant. */
function isOther(frame: Frame, atom: Atom, op: Narrowing): boolean {
  const known = frame.here.heap.get(atom);
  if (known?.kind !== 'object' || known.rest.atoms.length > 0 || known.elements.atoms.length > 0) return false;
  if (op.required.some((key) => !known.fields.has(key))) return true;
  return (op.only ?? []).some(({ key, values }) => {
    const atoms = known.fields.get(key)?.atoms ?? [];
    return (
      atoms.length > 0 &&
      atoms.every((inner) => inner.kind === 'const' && !(values as unknown[]).includes(inner.constant))
    );
  });
}
