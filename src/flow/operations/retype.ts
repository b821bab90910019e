import { isOpenToTags, recordOf, storeOf } from '../values/atom.js';
import type { ShapeNode } from '../values/program-index.js';
import { extend, type TraceStep } from '../values/trace.js';
import { join, joinAll, mapAtoms, valueOf, withConsent, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

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
  if (node.tags.length > 0) return retypeWhole(frame, value, node, at, end);
  if (!value.atoms.some(isOpenToTags)) return value;
  const step = frame.step('source', describeType(node), at, end);
  const claims = new Set(value.atoms.filter(isOpenToTags).map((atom) => atoms.claimOn(atom) ?? null));
  const records = new Set(value.atoms.filter(isOpenToTags).map(recordOf));
  const unless = claims.has(null) ? [null] : [...claims];
  const typed = [...records].flatMap((record) =>
    unless.map((claim) => valueOf(atoms.with(atoms.typed(shape, record), { unless: claim }), extend(undefined, step))),
  );
  return withConsent(joinAll([value, ...typed]), value.consent);
}

/** Whether a step says that a type speaks for what nothing is known of: where the way before it is known, it says nothing new. */
export function isTypeStep({ kind, text }: TraceStep): boolean {
  return kind === 'source' && (text === BY_TYPE || text.startsWith(OF_TYPE));
}

const BY_TYPE = 'personal by its type';
const OF_TYPE = 'a value of type ';

/** Types without a name are called by what they were read from, which begins with a small letter and says little as the name of a type. */
function describeType({ name }: ShapeNode): string {
  return /^[a-z]/.test(name) ? BY_TYPE : `${OF_TYPE}${name}`;
}

/** The result of a function: one that is tagged itself is personal whatever it was made of. */
export function retypeResult(frame: Frame, value: Value, shape: number, at: number, end: number): Value {
  const node = frame.world.program.shapes[shape];
  const isKnown = value.atoms.some((atom) => atom.kind === 'source' || atom.kind === 'const' || atom.kind === 'object');
  if (node !== undefined && isCertain(frame, node) && !isKnown && !value.atoms.some(isOpenToTags))
    return join(value, sources(frame, node, at, end));
  return retype(frame, value, shape, at, end);
}

/** A value that is tagged as a whole. A source that flowed in is evidence enough; the unknown beside it needs no second name. */
function retypeWhole(frame: Frame, value: Value, node: ShapeNode, at: number, end: number): Value {
  if (value.atoms.some((atom) => atom.kind === 'source')) return value;
  // An explicit tag on a type says that whatever has it is personal, even what is built here.
  const isBuilt = isCertain(frame, node) && value.atoms.some((atom) => atom.kind === 'object');
  if (isBuilt) return withConsent(join(value, sources(frame, node, at, end)), value.consent);
  if (!value.atoms.some(isOpenToTags)) return value;
  const { atoms } = frame.world;
  return mapAtoms(value, (atom, trace) => {
    if (!isOpenToTags(atom)) return valueOf(atom, trace);
    const made = sources(frame, node, at, end, storeOf(atom));
    const unless = isCertain(frame, node) ? null : (atoms.claimOn(atom) ?? null);
    return mapAtoms(made, (source, way) => valueOf(atoms.with(source, { treatment: atom.treatment, unless }), way));
  });
}

function isCertain(frame: Frame, node: ShapeNode): boolean {
  return node.tags.some((tag) => frame.world.program.tags[tag]?.confidence === 'certain');
}

function sources(frame: Frame, node: ShapeNode, at: number, end: number, store?: string): Value {
  const step = (tag: number): TraceStep => frame.step('source', frame.world.tagName(tag), at, end);
  return joinAll(node.tags.map((tag) => valueOf(frame.world.atoms.source(tag, store), extend(undefined, step(tag)))));
}
