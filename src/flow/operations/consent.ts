import { purposesOfLiteral } from '../../catalogue/consent-names.js';
import { wordsOf } from '../../catalogue/words-of.js';
import type { StraightOp } from '../../ir/ops.js';
import { CONSENT_PURPOSES } from '../../model/sink.js';
import { isSymbolic } from '../values/atom.js';
import { unite } from '../values/purposes.js';
import { constantsOf, EMPTY, uniteFacts, withConsent, type ConsentFacts, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { saysOfConsent, truthOfArgument } from './argument-tests.js';

const NONE: ReadonlySet<string> = new Set();

/** Consent for every purpose that needs one. */
export const ALL_PURPOSES: ReadonlySet<string> = new Set(CONSENT_PURPOSES);

/** The value of an expression whose name says that it is a consent. */
export function consentOfOp(frame: Frame, op: Extract<StraightOp, { op: 'consent' }>): Value {
  const value = frame.get(op.from);
  // A function of the project that looks at a consent itself says more than its name.
  if (value.consent !== undefined && saysOfConsent(value.consent)) return value;
  const facts =
    op.purposes === 'any'
      ? namedPurposes(
          frame,
          op.named.map((register) => frame.get(register)),
        )
      : new Set(op.purposes);
  return withConsent(value, op.negated ? { whenTrue: NONE, whenFalse: facts } : { whenTrue: facts, whenFalse: NONE });
}

/** Purposes that arguments name: constants, or symbolic ones to be filled in by callers; none named is consent for all. */
export function namedPurposes(frame: Frame, values: readonly Value[]): ReadonlySet<string> {
  const facts = new Set<string>();
  let isOther = false;
  for (const value of values) {
    for (const constant of constantsOf(value)) {
      if (typeof constant !== 'string') continue;
      for (const purpose of purposesIn(constant)) facts.add(purpose);
      isOther ||= NEEDS_NONE.test(constant);
    }
  }
  if (facts.size > 0 || isOther) return facts;
  // The last argument is the purpose by custom: `hasConsent(user, purpose)`.
  const last = values.at(-1);
  for (const atom of last?.atoms ?? [])
    if (isSymbolic(atom) && atom.mode === 'value') facts.add(frame.world.factOf(atom));
  return facts.size > 0 ? facts : ALL_PURPOSES;
}

/** Categories of consent that allow none of the uses that need it. */
const NEEDS_NONE = /^(strictly[-_ ]?)?(necessary|essential|functional|functionality|required|security|c0001|c0003)$/i;

/** OneTrust's names of groups. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['c0002', 'analytics'],
  ['c0004', 'advertising'],
]);

/** Purposes that a text names: as such, as a group of a consent manager, or by a service that serves them (`google-analytics`). */
function purposesIn(text: string): readonly string[] {
  const own = purposeOf(text) ?? GROUPS.get(text.toLowerCase());
  return own === undefined ? purposesOfLiteral(wordsOf(text)) : [own];
}

/** A purpose as code spells it. */
export function purposeOf(text: string): string | undefined {
  const word = text.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(analytics?|statistics?|measurement|performance|tracking)$/.test(word)) return 'analytics';
  if (/^(ads?|advertising|advertisement|targeting)$/.test(word)) return 'advertising';
  if (/^(marketing|newsletter|promotions?|promotional)$/.test(word)) return 'marketing';
  if (/^(personali[sz]ation|recommendations?|preferences)$/.test(word)) return 'personalization';
  return /^(sessionreplay|replay)$/.test(word) ? 'session-replay' : undefined;
}

export function negate(consent: ConsentFacts | undefined): ConsentFacts | undefined {
  return consent === undefined ? undefined : { whenTrue: consent.whenFalse, whenFalse: consent.whenTrue };
}

/** `x === true`, `x !== 'denied'`, `status === 'granted'`. */
export function equalsConsent(left: Value, right: Value, negated: boolean): ConsentFacts | undefined {
  const [consent, other] =
    left.consent !== undefined && !isConstant(left)
      ? [left.consent, right]
      : [isConstant(right) ? undefined : right.consent, left];
  const [constant] = constantsOf(other);
  if (consent === undefined || constant === undefined) return undefined;
  const isYes = constant === true || constant === 1 || (typeof constant === 'string' && YES.test(constant));
  const isNo =
    constant === false || constant === 0 || constant === null || (typeof constant === 'string' && NO.test(constant));
  if (!isYes && !isNo) return undefined;
  // Being different from "no" is not yet a "yes", except for booleans.
  if (isNo && typeof constant === 'string') return { whenTrue: NONE, whenFalse: NONE };
  const facts = isYes ? consent : { whenTrue: consent.whenFalse, whenFalse: consent.whenTrue };
  return negated ? { whenTrue: facts.whenFalse, whenFalse: facts.whenTrue } : facts;
}

function isConstant(value: Value): boolean {
  return value.atoms.length === 1 && value.atoms[0]!.kind === 'const';
}

const YES = /^(granted?|accept(ed)?|allow(ed)?|yes|true|opt(ed)?-?_?in|given|enabled|subscribed|all|on|1)$/i;
const NO =
  /^(denied|deny|reject(ed)?|decline[d]?|no|false|opt(ed)?-?_?out|withdrawn|disabled|unsubscribed|none|off|0)$/i;

/** What a condition proves in the branch it leads to. */
export function applyFacts(frame: Frame, cond: Value, truth: boolean): void {
  const said = cond.consent ?? truthOfArgument(cond);
  const facts = truth ? said?.whenTrue : said?.whenFalse;
  if (facts === undefined || frame.state === undefined) return;
  frame.state.consents = unite(frame.state.consents, facts === 'all' ? ALL_PURPOSES : facts);
}

/**
 * A value that a branch leaves: what its truth says also tells what the condition said.
 *
 * @param isTrue the value is known to be true (the left side of `||` where it is taken)
 */
export function refine(value: Value, cond: Value, branchTruth: boolean, isTrue: boolean): Value {
  const branch = branchTruth ? cond.consent?.whenTrue : cond.consent?.whenFalse;
  if (branch === undefined && value.consent === undefined && !isTrue) return value;
  const own = value.consent ?? { whenTrue: NONE, whenFalse: NONE };
  const add = branch ?? NONE;
  return withConsent(value.atoms.length === 0 ? EMPTY : value, {
    whenTrue: uniteFacts(own.whenTrue, add),
    whenFalse: isTrue && branchTruth ? 'all' : uniteFacts(own.whenFalse, add),
  });
}
