import { isTagged } from './atom.js';
import type { ObjectState, State } from './state.js';
import type { Value } from './value.js';

/** Whether a value, or what stands directly in its objects, is personal: what a bound cuts off there is worth telling. */
export function isPersonal(state: State, value: Value): boolean {
  return value.atoms.some((atom) => {
    if (isTagged(atom)) return true;
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    return known !== undefined && holdsTagged(known);
  });
}

/** What is known of an object never changes, and large ones are asked about for each of the values that they stand in. */
const answers = new WeakMap<ObjectState, boolean>();

function holdsTagged(known: ObjectState): boolean {
  let answer = answers.get(known);
  if (answer === undefined) {
    const held = [known.elements, known.rest, ...known.fields.values()];
    answers.set(known, (answer = held.some(({ atoms }) => atoms.some(isTagged))));
  }
  return answer;
}
