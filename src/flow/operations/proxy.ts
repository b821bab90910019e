import type { ObjectState } from '../values/state.js';
import { EMPTY, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { load } from './heap.js';
import { store } from './store.js';

/** Runs a trap of a handler. */
type RunTrap = (trap: Value, args: Value[]) => Value;

/** The one proxy that a value is. */
function proxyIn(frame: Frame, { atoms: [only, ...others] }: Value): ObjectState['proxy'] {
  return others.length === 0 && only?.kind === 'object' ? frame.here.heap.get(only)?.proxy : undefined;
}

function trapOf(frame: Frame, proxy: ObjectState['proxy'], name: 'get' | 'set'): Value {
  return proxy === undefined ? EMPTY : load(frame.world, frame.here, proxy.handler, name);
}

/** A member of a proxy as its handler gives it; `undefined` where nothing is trapped. */
export function readTrapped(frame: Frame, object: Value, key: string, run: RunTrap): Value | undefined {
  const proxy = proxyIn(frame, object);
  const trap = trapOf(frame, proxy, 'get');
  if (trap.atoms.length === 0) return undefined;
  return run(trap, [proxy!.target, valueOf(frame.world.atoms.constant(key)), object]);
}

/** Writes to a proxy are handed to its handler, and are the target's without one. */
export function writeTrapped(frame: Frame, object: Value, key: string, value: Value, run: RunTrap): boolean {
  const proxy = proxyIn(frame, object);
  if (proxy === undefined) return false;
  const trap = trapOf(frame, proxy, 'set');
  if (trap.atoms.length > 0) run(trap, [proxy.target, valueOf(frame.world.atoms.constant(key)), value, object]);
  else store(frame.world, frame.here, proxy.target, key, value);
  return true;
}
