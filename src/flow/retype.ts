import { isOpaque } from './atom.js';
import type { Frame } from './frame.js';
import { extend } from './trace.js';
import { join, mapAtoms, valueOf, withConsent, type Value } from './value.js';

/**
 * Lets a declared type speak for what the flow does not know: an opaque value of a tagged type is a source, or an object that holds
 * some. What the flow does know stays as it is, so that a type never brings back what was taken out.
 *
 * @param shape index into the program's shapes
 */
export function retype(frame: Frame, value: Value, shape: number, at: number, end: number): Value {
  const { atoms, program } = frame.world;
  const node = program.shapes[shape];
  if (node === undefined) return value;
  // A type that is tagged as a whole says that whatever has it is personal, even what is built here.
  if (node.tag !== undefined && program.tags[node.tag]?.confidence === 'certain' && value.atoms.some((atom) => atom.kind === 'object')) {
    return withConsent(join(value, valueOf(atoms.source(node.tag), extend(undefined, frame.step('source', frame.world.tagName(node.tag), at, end)))), value.consent);
  }
  if (!value.atoms.some(isOpaque)) return value;
  if (node.tag !== undefined) {
    const source = atoms.source(node.tag);
    const step = frame.step('source', frame.world.tagName(node.tag), at, end);
    // A source that flowed in is evidence enough; the unknown beside it needs no second name.
    if (value.atoms.some((atom) => atom.kind === 'source')) return value;
    return mapAtoms(value, (atom, trace) => (isOpaque(atom) ? valueOf(atom.treatment === 'none' ? source : atoms.with(source, { treatment: atom.treatment }), extend(undefined, step)) : valueOf(atom, trace)));
  }
  const step = frame.step('source', `a value of type ${node.name}`, at, end);
  return withConsent(join(value, valueOf(atoms.typed(shape), extend(undefined, step))), value.consent);
}
