import type { SymbolId } from '../../ir/ops.js';
import type { Atom } from '../values/atom.js';
import { REJECTED } from '../values/hidden-keys.js';
import { isPersonal } from '../values/losses.js';
import { newObject } from '../values/state.js';
import { EMPTY, join, joinAll, mapAtoms, valueOf, withConsent, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** Promises in promises that are looked through. */
const MAX_PROMISES = 3;

/** What promises that were made here hold; anything else, the result of an async function included, is its own content. */
export function contentOf(frame: Frame, value: Value, depth = 0): Value {
  const content = mapAtoms(value, (atom, trace) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    if (known?.kind !== 'promise') return valueOf(atom, trace);
    if (depth < MAX_PROMISES) return contentOf(frame, known.elements, depth + 1);
    const isCut = known.elements.atoms.some((inner) => frame.here.heap.get(inner)?.kind === 'promise');
    if (isCut && isPersonal(frame.here, known.elements))
      frame.world.noteLoss(`personal data in promises that are nested more than ${MAX_PROMISES} deep`);
    return known.elements;
  });
  return withConsent(content, value.consent);
}

/** What promises may be rejected with, as far as it is known; of what a function that was handed in returns, callers know. */
export function rejectionOf(frame: Frame, value: Value): Value {
  return joinAll(
    value.atoms.map((atom) => {
      if (atom.kind === 'invoke' && atom.path.length === 0) return valueOf(frame.world.atoms.child(atom, REJECTED));
      const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
      return known?.kind === 'promise' ? (known.fields.get(REJECTED) ?? EMPTY) : EMPTY;
    }),
  );
}

/** `await`: the content, or an exception. */
export function awaited(frame: Frame, value: Value): Value {
  const rejection = rejectionOf(frame, value);
  if (rejection.atoms.length > 0) frame.raise(rejection);
  return contentOf(frame, value);
}

/** A promise of a value; the value itself where nothing is known of a rejection. */
export function promiseOf(frame: Frame, site: string, content: Value, rejection: Value): Value {
  if (rejection.atoms.length === 0) return content;
  const atom = frame.world.atoms.object(site);
  const inner = contentOf(frame, content);
  frame.here.heap.set(atom, newObject('promise', { elements: inner, fields: new Map([[REJECTED, rejection]]) }));
  return withConsent(valueOf(atom), content.consent);
}

/** Adds to what a promise may be rejected with. */
export function rejectLater(frame: Frame, promise: Value['atoms'][number], reason: Value): void {
  const known = frame.here.heap.get(promise);
  if (known === undefined) return;
  const before = known.fields.get(REJECTED) ?? EMPTY;
  frame.here.heap.set(promise, { ...known, fields: new Map(known.fields).set(REJECTED, join(before, reason)) });
}

/** Package of the functions that a promise hands to its executor. */
export const RESOLVER = '(resolver)';

/** Begins what tells apart the promises that calls of one function make. */
const OF_CALL = '<';

/** Where a promise was made, after a call of the function in which that was: each call makes another one. */
export function originOfCall(origin: string, callee: SymbolId, call: string): string {
  return origin.startsWith(`${callee}@`) && !origin.includes(OF_CALL) ? `${origin}${OF_CALL}${call}` : origin;
}

/** What settles a promise settles that of its call. */
export function resolverOfCall(frame: Frame, atom: Atom, callee: SymbolId, call: string): Atom {
  if (atom.ref?.package !== RESOLVER) return atom;
  const [site = '', name = ''] = atom.ref.chain;
  const origin = originOfCall(site, callee, call);
  return origin === site ? atom : frame.world.atoms.make({ ...atom, ref: { ...atom.ref, chain: [origin, name] } });
}
