import { isTagged } from './atom.js';
import type { State } from './state.js';
import type { Value } from './value.js';

/** Whether a value, or what stands directly in its objects, is personal: what a bound cuts off there is worth telling. */
export function isPersonal(state: State, value: Value): boolean {
  return value.atoms.some((atom) => {
    if (isTagged(atom)) return true;
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    if (known === undefined) return false;
    return [known.elements, known.rest, ...known.fields.values()].some(({ atoms }) => atoms.some(isTagged));
  });
}
