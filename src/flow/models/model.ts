import type { CallOp } from '../../ir/ops.js';
import { allocateAt } from '../operations/allocate.js';
import { arrayOfItems, exactItems } from '../values/array-state.js';
import type { Atom } from '../values/atom.js';
import { newObject, type ObjectState } from '../values/state.js';
import type { Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** A call of the language or platform, as its model sees it. */
export interface ModelCall {
  frame: Frame;
  op: CallOp;
  receiver: Value;
  args: readonly Value[];
  /** Runs a function value with arguments and returns its result. */
  run(callback: Value | undefined, args: Value[], self?: Value): Value;
  /** Makes an instance of a class value: of those that are the project's. */
  construct(cls: Value, args: readonly Value[]): Value | undefined;
  /** Goes on with a generator after `next(sent)`: the iterator with what comes of that. */
  resume(generator: Value, sent: Value): Value;
  /** What iterating a value gives. */
  iterate(value: Value): Value;
}

/** What a call of the language returns, effects included; `undefined` when the model does not apply to this receiver. */
export type Model = (call: ModelCall) => Value | undefined;

/** Allocates the object that a call makes; `part` tells several objects of one call apart. */
export function allocate(call: ModelCall, kind: ObjectState['kind'], change: Partial<ObjectState>, part = ''): Value {
  return allocateAs(call, newObject(kind, change), part);
}

/** Allocates an array that is known to hold these items and no others. */
export function allocateArray(call: ModelCall, items: readonly Value[], part = ''): Value {
  return allocateAs(call, arrayOfItems(items), part);
}

export function allocateAs(call: ModelCall, object: ObjectState, part = ''): Value {
  const { frame, op } = call;
  return allocateAt(frame.world, frame.here, `${frame.fn.id}@${op.at}:${op.out}${part}`, object);
}

/** Whether each argument stands where it does: one that is spread may stand anywhere, unless its items are known. */
export function hasPositions({ frame, op }: ModelCall): boolean {
  return op.args.every((arg) => !arg.spread || exactItems(frame.here, frame.get(arg.value)) !== undefined);
}

/** The one object that a value is. */
export function singleObject({ frame }: ModelCall, value: Value): { atom: Atom; known: ObjectState } | undefined {
  const [atom] = value.atoms;
  const known = value.atoms.length === 1 && atom?.kind === 'object' ? frame.here.heap.get(atom) : undefined;
  return known === undefined ? undefined : { atom: atom!, known };
}
