import type { StraightOp } from '../../ir/ops.js';
import { allocateAt } from '../operations/allocate.js';
import { elementOf, iterate, load } from '../operations/heap.js';
import { isOwnIterable } from '../operations/iteration.js';
import { contentOf } from '../operations/promise.js';
import { exactItems, itemsFrom } from '../values/array-state.js';
import { isOpaque, SENT } from '../values/atom.js';
import { RESUME, RETURNED } from '../values/hidden-keys.js';
import { newObject } from '../values/state.js';
import { EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { iterateHere, resumeGenerator } from './run-function.js';

/** `yield` gives what `next` is given; `yield*` what the other iterator returns. */
export function yieldValue(frame: Frame, op: Extract<StraightOp, { op: 'yield' }>): Value {
  const { world } = frame;
  const from = frame.get(op.from);
  const sent = valueOf(world.atoms.param(SENT));
  if (!op.delegate) {
    frame.yielded = join(frame.yielded, from);
    return sent;
  }
  const resumed = resumeGenerator(frame, load(world, frame.here, from, RESUME), sent, op);
  if (frame.state === undefined) return EMPTY;
  frame.yielded = joinAll([frame.yielded, iterateHere(frame, from, op), iterate(world, frame.here, resumed)]);
  // In a function of effects, `yield*` gives what an effect holds.
  const effects = filterAtoms(from, (atom) => frame.here.heap.get(atom)?.kind === 'promise');
  return joinAll([
    load(world, frame.here, from, RETURNED),
    load(world, frame.here, resumed, RETURNED),
    contentOf(frame, effects),
  ]);
}

/** What an array pattern takes apart: an array as it is, and of an object that says itself how it is iterated what that gives. */
export function iterable(frame: Frame, op: Extract<StraightOp, { op: 'iterable' }>): Value {
  const object = frame.get(op.object);
  if (!isOwnIterable(frame, object)) return object;
  const elements = iterateHere(frame, object, op);
  return allocateAt(frame.world, frame.here, `${frame.fn.id}@${op.at}:${op.out}`, newObject('array', { elements }));
}

/** Whether an array has an item at an index: known only where all its items are. */
export function hasItem(frame: Frame, op: Extract<StraightOp, { op: 'has' }>): Value {
  const items = exactItems(frame.here, frame.get(op.object));
  if (items === undefined) return EMPTY;
  const item = items[op.index];
  if (item === undefined) return valueOf(frame.world.atoms.constant(false));
  return item.atoms.length === 0 || item.atoms.some(isOpaque) ? EMPTY : valueOf(frame.world.atoms.constant(true));
}

export function sliceFrom(frame: Frame, op: Extract<StraightOp, { op: 'slice' }>): Value {
  const { world, here } = frame;
  const object = frame.get(op.object);
  const known = object.atoms.length === 1 ? here.heap.get(object.atoms[0]!) : undefined;
  const atom = world.atoms.object(`${frame.fn.id}@slice${op.out}`);
  const rest =
    known === undefined ? newObject('array', { elements: elementOf(world, here, object) }) : itemsFrom(known, op.from);
  here.heap.set(atom, rest);
  return valueOf(atom);
}
