import { unite } from '../values/purposes.js';
import { EMPTY, withConsent, type Value } from '../values/value.js';
import type { ModelCall } from './model.js';

/*
 * Lists of persons who have consented: `users.filter((user) => user.consent.analytics)`. Where there is an item of such a list, in a loop
 * over it or in a callback, there is consent.
 */

const NONE: ReadonlySet<string> = new Set();

/** Methods whose results have items that were made of those of the list. */
const KEEPS_ITEMS: ReadonlySet<string> = new Set([
  'filter',
  'map',
  'flatMap',
  'slice',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'values',
]);

/** A list of the items of which a callback's verdict is true. */
export function filtered(items: Value, verdict: Value): Value {
  const facts = verdict.consent?.whenTrue;
  return facts === undefined || facts === 'all' || facts.size === 0
    ? items
    : withConsent(items, { whenTrue: NONE, whenFalse: NONE, each: facts });
}

/** Runs a callback with an item of the list. */
export function runEach(call: ModelCall, callback: Value | undefined, args: Value[], self?: Value): Value {
  const each = call.receiver.consent?.each;
  if (each === undefined || call.frame.state === undefined) return call.run(callback, args, self);
  const before = call.frame.state.consents;
  call.frame.state.consents = unite(before, each);
  const result = call.run(callback, args, self);
  // Control may have left by an exception: then there is no state any more.
  const { state } = call.frame as { state: typeof call.frame.state };
  if (state === undefined) return EMPTY;
  state.consents = before;
  return result;
}

/** What a method makes of a list keeps what is certain of its items. */
export function keepEach(method: string, receiver: Value, result: Value): Value {
  const each = receiver.consent?.each;
  if (each === undefined || !KEEPS_ITEMS.has(method)) return result;
  const own = result.consent ?? { whenTrue: NONE, whenFalse: NONE };
  return withConsent(result, { ...own, each: unite(each, own.each ?? NONE) });
}
