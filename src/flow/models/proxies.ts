import { elementOf, load } from '../operations/heap.js';
import { EMPTY, filterAtoms, type Value, valueOf } from '../values/value.js';
import { allocate, singleObject, type Model, type ModelCall } from './model.js';

/** Traps that decide what is read and written. */
const TRAPS = ['get', 'set'];

/**
 * `new Proxy(target, handler)`: the target itself where nothing is trapped, else an object that looks like it. What the handler gives for some key
 * that the target does not hold may be under any.
 */
function proxyOf(call: ModelCall, part: string): Value {
  const { world, here } = call.frame;
  const [target = EMPTY, handler = EMPTY] = call.args;
  const fields = singleObject(call, handler)?.known.fields;
  if (fields !== undefined && !TRAPS.some((name) => fields.has(name))) return target;
  const got = call.run(load(world, here, handler, 'get'), [target, valueOf(world.atoms.unknown), target]);
  if (call.frame.state === undefined) return EMPTY;
  const own = elementOf(world, call.frame.here, target).atoms;
  const elements = filterAtoms(got, (atom) => atom.kind !== 'unknown' && !own.includes(atom));
  const rest = filterAtoms(target, ({ kind }) => kind !== 'const');
  return allocate(call, 'object', { rest, elements, proxy: { target, handler } }, part);
}

export const makeProxy: Model = (call) => proxyOf(call, '');

/** `Proxy.revocable(target, handler)`. */
export const revocable: Model = (call) => {
  const proxy = proxyOf(call, '/proxy');
  return call.frame.state === undefined ? EMPTY : allocate(call, 'object', { fields: new Map([['proxy', proxy]]) });
};
