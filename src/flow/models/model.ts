import type { CallOp } from '../../ir/ops.js';
import type { Frame } from '../frame.js';
import { newObject, type ObjectState } from '../state.js';
import { valueOf, type Value } from '../value.js';

/** A call of the language or platform, as its model sees it. */
export interface ModelCall {
  frame: Frame;
  op: CallOp;
  receiver: Value;
  args: readonly Value[];
  /** Runs a function value with arguments and returns its result. */
  run(callback: Value | undefined, args: Value[], self?: Value): Value;
}

/** What a call of the language returns, effects included; `undefined` when the model does not apply to this receiver. */
export type Model = (call: ModelCall) => Value | undefined;

/** Allocates the object that a call makes; `part` tells several objects of one call apart. */
export function allocate(call: ModelCall, kind: ObjectState['kind'], change: Partial<ObjectState>, part = ''): Value {
  const { frame, op } = call;
  const atom = frame.world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}${part}`);
  frame.here.heap.set(atom, newObject(kind, change));
  return valueOf(atom);
}
