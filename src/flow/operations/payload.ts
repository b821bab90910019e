import type { Under } from '../values/access-path.js';
import type { HeapContext } from '../values/heap-context.js';
import { isMemberName } from '../values/hidden-keys.js';
import type { State } from '../values/state.js';
import { Gathering, type Value } from '../values/value.js';
import { takeApart } from './leaves.js';

/**
 * Everything in a value as one payload whose parts are still read by their names.
 *
 * @param outer where the value is found itself, if it is a part of a payload
 */
export function payloadOf(context: HeapContext, state: State, value: Value, outer: Under | null = null): Value {
  const { atoms } = context;
  const { leaves, loops } = takeApart(context, state, value);
  for (const key of outer?.loops ?? []) loops.add(key);
  const payload = new Gathering();
  for (const { atom, trace, path, isOpen = false } of leaves) {
    const names = [...(outer?.path ?? []), ...path.filter(isMemberName)];
    const under = names.length === 0 ? null : atoms.under(names, loops, isOpen || outer?.isOpen === true);
    payload.add(atoms.with(atom, { under }), trace);
  }
  return payload.value();
}
