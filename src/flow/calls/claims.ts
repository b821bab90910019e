import { load } from '../operations/heap.js';
import { deep, leavesOf, treat } from '../operations/leaves.js';
import { payloadOf } from '../operations/payload.js';
import { isAbsent } from '../operations/stand-ins.js';
import {
  type Atom,
  isClaim,
  isOpenToTags,
  isTagged,
  minusAnd,
  recordOf,
  storeOf,
  type Treatment,
} from '../values/atom.js';
import type { Answer } from '../values/summary.js';
import { typedNode } from '../values/typed-shape.js';
import { EMPTY, filterAtoms, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { type Call, type Given, valueAt } from './fill-in.js';

/**
 * What a tag that is claimed of something handed in comes to at a call: what the caller gives, as far as it knows what that is, and the tag for
 * the rest.
 *
 * @param atom a source or a value of a tagged type, in the summary of the callee
 */
export function settleClaim(call: Call, atom: Atom, claim: Atom): Value {
  const { world, here } = call.frame;
  const given = givenAt(call, claim);
  if (atom.kind === 'typed') return settleType(call.frame, given, atom);
  const rest = leftOf(call.frame, given, atom, given.isOpaque || given.hasOpaque);
  const payload =
    atom.under === null ? deep(world, here, given.known) : payloadOf(world, here, given.known, atom.under);
  const known = atom.treatment === 'none' ? payload : treat(world, here, payload, atom.treatment);
  const all = joinAll([known, ...rest]);
  return all.atoms.length > 0 || given.known.atoms.length === 0 ? all : valueOf(world.atoms.plain);
}

/** What a type still says where parts of an object are known. */
function settleType(frame: Frame, given: Given, atom: Atom): Value {
  const { world } = frame;
  const left = leftOf(frame, given, atom, given.isOpaque);
  if (given.isOpaque || given.known.atoms.length === 0) return joinAll(left);
  const settled: string[] = [];
  const children = [...(typedNode(world, atom)?.children.keys() ?? [])];
  for (const key of children) {
    const member = partsOf(frame, load(world, frame.here, given.known, key));
    if (!member.isOpaque && !member.hasOpaque && member.claims.length + member.records.length === 0) settled.push(key);
  }
  if (settled.length === children.length) return joinAll(left);
  return joinAll([...left, valueOf(world.atoms.with(atom, { unless: null, minus: minusAnd(atom, settled) }))]);
}

/**
 * The tag, as far as nobody knows better here: of anything, of what the caller was handed in itself, and of what a store gave, unless something else is
 * known of that.
 */
function leftOf({ world }: Frame, given: Given, atom: Atom, isOpen: boolean): Value[] {
  const unless = isOpen ? [null] : given.claims;
  const claimed = unless.map((claim) => valueOf(world.atoms.with(atom, { unless: claim })));
  if (given.isOpaque || given.known.atoms.some(isTagged)) return claimed;
  const ofRecords = given.records.map((record) => {
    const name = atom.kind === 'typed' ? recordOf(record) : (storeOf(record) ?? '');
    return valueOf(world.atoms.make({ ...atom, name, unless: null }));
  });
  return [...claimed, ...ofRecords];
}

function givenAt(call: Call, claim: Atom): Given {
  let given = call.given.get(claim);
  if (given === undefined) {
    const subject = call.frame.world.atoms.claimedOf(claim);
    const value = valueAt(call, subject) ?? EMPTY;
    given = partsOf(call.frame, value);
    if (value.atoms.length === 0) given.isOpaque = !isAbsent(call.frame, subject, (at) => valueAt(call, at));
    call.given.set(claim, given);
  }
  return given;
}

function partsOf(frame: Frame, value: Value): Given {
  const { atoms } = frame.world;
  // A library's own value comes with the unknown.
  const isLibrary = value.atoms.some(({ kind }) => kind === 'external');
  // A call on a client that was handed in is also for callers to fill in.
  const isRecord = value.atoms.some((atom) => atom.kind === 'unknown' && isOfStore(atom));
  const claims = new Set<Atom>();
  const records: Atom[] = [];
  let isUnknown = false;
  for (const atom of value.atoms) {
    if (!isOpenToTags(atom) || (isLibrary && atom.kind === 'unknown') || (isRecord && atom.kind === 'invoke')) continue;
    const claim = atoms.claimOn(atom);
    if (claim !== undefined) claims.add(claim);
    else if (isOfStore(atom)) records.push(atom);
    else isUnknown = true;
  }
  const known = filterAtoms(
    value,
    (atom) => !isOpenToTags(atom) && !(atom.kind === 'typed' && isClaim(atom.unless) && claims.has(atom.unless)),
  );
  return { isOpaque: isUnknown, hasOpaque: hasUnknown(frame, known, 0), claims: [...claims], records, known };
}

function isOfStore(atom: Atom): boolean {
  return storeOf(atom) !== undefined;
}

/** Objects in objects that are looked into for what is not known. */
const MAX_LOOKED_INTO = 3;

/** Whether an object holds something that is not known; what was handed in is asked for by itself. */
function hasUnknown(frame: Frame, value: Value, level: number): boolean {
  return value.atoms.some((atom) => {
    const held = atom.kind === 'object' && atom.mode === 'value' ? frame.here.heap.get(atom) : undefined;
    if (held === undefined) return false;
    if (level >= MAX_LOOKED_INTO) return true;
    const parts = [held.elements, held.rest, ...held.fields.values()];
    return parts.some(
      (part) =>
        part.atoms.some((inner) => inner.kind === 'unknown' && !isOfStore(inner)) || hasUnknown(frame, part, level + 1),
    );
  });
}

/** What a call answers to a claim: see `Answer`. */
export function answerTo(call: Call, claim: Atom): Answer {
  const { atoms } = call.frame.world;
  const given = givenAt(call, claim);
  const asks = new Set(given.claims);
  const treatments = new Set<Treatment>();
  const stores = new Set(given.records.flatMap((record) => storeOf(record) ?? []));
  let isOpen = given.isOpaque || given.hasOpaque;
  for (const { atom, from } of leavesOf(call.frame.world, call.frame.here, given.known)) {
    if (atom.isConstantData) continue;
    // What it was before it was treated, the caller's own callers need not say.
    if (isTagged(atom) && atom.treatment !== 'none') {
      treatments.add(atom.treatment);
      continue;
    }
    if (from !== undefined) {
      stores.add(from);
      continue;
    }
    const further = isTagged(atom) ? atom.unless : atoms.claimOn(atoms.with(atom, { mode: 'value' }));
    if (further !== undefined && isClaim(further)) asks.add(further);
    else isOpen = true;
  }
  return { isOpen, asks, treatments, stores, isKnown: given.known.atoms.length + given.records.length > 0 };
}
