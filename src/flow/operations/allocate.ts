import type { HeapContext } from '../values/heap-context.js';
import type { ObjectState, State } from '../values/state.js';
import { type Value, valueOf } from '../values/value.js';

/**
 * Puts an object into a function's heap.
 *
 * @param site names the object: the same one when the same place is reached again
 */
export function allocateAt(
  { atoms }: Pick<HeapContext, 'atoms'>,
  { heap }: State,
  site: string,
  object: ObjectState,
): Value {
  const atom = atoms.object(site);
  heap.set(atom, object);
  return valueOf(atom);
}
