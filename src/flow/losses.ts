import type { State } from './state.js';
import type { Value } from './value.js';

/** Whether a value, or what stands directly in its objects, is personal: what a bound cuts off there is worth telling. */
export function isPersonal(state: State, value: Value): boolean {
  return value.atoms.some((atom) => {
    if (atom.kind === 'source' || atom.kind === 'typed') return true;
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    if (known === undefined) return false;
    return isTagged(known.elements) || isTagged(known.rest) || [...known.fields.values()].some(isTagged);
  });
}

function isTagged({ atoms }: Value): boolean {
  return atoms.some(({ kind }) => kind === 'source' || kind === 'typed');
}
