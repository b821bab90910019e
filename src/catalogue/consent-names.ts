import { PURPOSES, type Purpose } from '../model/sink.js';
import {
  CHANGING_VERBS,
  CHECKING_WORDS,
  FOREIGN_WORDS,
  NEGATING_WORDS,
  PURPOSE_WORDS,
  STRONG_WORDS,
  THING_WORDS,
  WEAK_WORDS,
} from './consent-words.js';
import { wordsOf } from './words-of.js';

/** What the truth of a name says: consent to these purposes, or, `negated`, that there is none. */
export interface NamedConsent {
  /** `any`: to a purpose that the name does not say; an argument may. */
  purposes: Purpose[] | 'any';
  negated: boolean;
}

/** Names that say in fixed words that the person does not want to be followed. */
const REFUSALS: readonly { words: readonly string[]; purposes: Purpose[] }[] = [
  { words: ['do', 'not', 'track'], purposes: ['analytics', 'advertising', 'session-replay'] },
  { words: ['dnt'], purposes: ['analytics', 'advertising', 'session-replay'] },
  { words: ['do', 'not', 'sell'], purposes: ['advertising'] },
  { words: ['global', 'privacy', 'control'], purposes: ['advertising'] },
  { words: ['unsubscribed'], purposes: ['marketing'] },
];

/**
 * What a property, variable or function says of consent by its name alone.
 *
 * @param words the name in lower-case words, as `wordsOf` splits it: `analyticsConsent`, `hasOptedIn`, `consent.analytics`
 * @returns `undefined` when it is no consent check
 */
export function consentPurposesOf(words: readonly string[]): NamedConsent | undefined {
  return CHANGING_VERBS.has(words[0] ?? '') ? undefined : judge([], words);
}

/**
 * What a member says of consent by its name and, where that is not enough, by what it is a member of.
 *
 * @param path as code writes it: `user.consent.analytics`, `this.consents.isAllowed`
 */
export function consentOfMember(path: string): NamedConsent | undefined {
  const segments = path.split(/[?!]*\./);
  const own = wordsOf(segments.at(-1) ?? '');
  const alone = consentPurposesOf(own);
  if (CHANGING_VERBS.has(own[0] ?? '') || (alone && alone.purposes !== 'any')) return alone;
  for (let depth = 2; depth <= Math.min(3, segments.length); depth++) {
    const together = judge(wordsOf(segments.slice(-depth, -1).join('.')), own);
    if (together && (alone === undefined || together.purposes !== 'any')) return together;
  }
  return alone;
}

function judge(receiver: readonly string[], own: readonly string[]): NamedConsent | undefined {
  const words = [...receiver, ...own];
  const purposes = purposesIn(words);
  const refusal = REFUSALS.find((known) => containsRun(words, known.words));
  if (refusal) return { purposes: refusal.purposes, negated: true };
  if (words.some((word) => FOREIGN_WORDS.has(word)) || namesThing(own)) return undefined;
  const optsOut = optsOutIn(words);
  if (!isStrong(words) && !optsOut && !isWeak(words, purposes)) return undefined;
  if (receiver.length > 0 && !isQuestion(own)) return undefined;
  return {
    purposes: purposes.length > 0 ? purposes : 'any',
    negated: optsOut || words.some((word) => NEGATING_WORDS.has(word)),
  };
}

/** Whether a thing about consent is named, and not the consent: `consentBanner`, `consent.updatedAt`. */
function namesThing(own: readonly string[]): boolean {
  const marker = own.findIndex((word) => STRONG_WORDS.has(word) || /^opt/.test(word));
  return own.some((word, i) => i > marker && THING_WORDS.has(word));
}

/** Whether a member of something called consent asks: by a purpose or by a verb. */
function isQuestion(own: readonly string[]): boolean {
  return isStrong(own) || optsOutIn(own) || purposesIn(own).length > 0 || own.some((word) => CHECKING_WORDS.has(word));
}

function isWeak(words: readonly string[], purposes: readonly Purpose[]): boolean {
  return acceptsCookies(words) || (purposes.length > 0 && words.some((word) => WEAK_WORDS.has(word)));
}

/**
 * The purposes that a literal names, where it is an argument or a key of a consent check: `hasConsent('statistics')`.
 *
 * @returns an empty list for a word that names none
 */
export function purposesOfLiteral(words: readonly string[]): Purpose[] {
  return purposesIn(words);
}

function purposesIn(words: readonly string[]): Purpose[] {
  const found = new Set(words.flatMap((word) => PURPOSE_WORDS.get(word) ?? []));
  if (containsRun(words, ['session', 'recording'])) found.add('session-replay');
  const addressed = words.some((word) => word === 'email' || word === 'emails' || word === 'sms');
  if (found.size === 0 && addressed && words.some((word) => word.startsWith('opt'))) found.add('marketing');
  return PURPOSES.filter((purpose) => found.has(purpose));
}

function isStrong(words: readonly string[]): boolean {
  return words.some((word) => STRONG_WORDS.has(word)) || optsIn(words, 'in');
}

function optsOutIn(words: readonly string[]): boolean {
  return words.includes('optout') || optsIn(words, 'out');
}

/** `optIn`, `opted_in`, `optsIn`. */
function optsIn(words: readonly string[], direction: 'in' | 'out'): boolean {
  return words.some((word, i) => /^opt(ed|s)?$/.test(word) && words[i + 1] === direction);
}

/** `acceptedCookies`, `cookiesAllowed`: cookies of no stated purpose. */
function acceptsCookies(words: readonly string[]): boolean {
  const cookies = words.some((word) => word === 'cookie' || word === 'cookies');
  return cookies && words.some((word) => /^(accept|allow|agree)(s|ed|d)?$/.test(word));
}

function containsRun(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, start) => run.every((word, i) => words[start + i] === word));
}
