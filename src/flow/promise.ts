import type { Frame } from './frame.js';
import { mapAtoms, valueOf, withConsent, type Value } from './value.js';

/** Content of promises that were made here; anything else, the result of an async function included, is its own content. */
export function awaited(frame: Frame, value: Value): Value {
  const content = mapAtoms(value, (atom, trace) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    return known?.kind === 'promise' ? known.elements : valueOf(atom, trace);
  });
  return withConsent(content, value.consent);
}
