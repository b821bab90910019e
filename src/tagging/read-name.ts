import {
  COMPANY_PREFIXES,
  NEGATIVE_ANYWHERE,
  NEGATIVE_FIRST,
  NEUTRAL_PREFIXES,
  NEUTRAL_SUFFIXES,
} from './lexicon/affix-words.js';
import type { CompiledGroup } from './lexicon/define.js';
import { endsPhrase, groupOf, LONGEST_PHRASE, QUALIFIERS, singular } from './lexicon/index.js';
import { ORGANIZATIONS } from './lexicon/owner-words.js';
import { SURE_PEOPLE, USUAL_PEOPLE } from './lexicon/person-words.js';
import { splitWords } from './split-words.js';

/** What a name says on its own, before its type and its surroundings are asked. */
export interface NameReading {
  group: CompiledGroup;
  /** The name says whose it is: `customerEmail` (`sure`), `ownerEmail` (`usual`: owners may be machines). */
  subject?: 'sure' | 'usual';
  /** A qualifier of the group stands beside the phrase: `shippingAddress`. */
  qualified: boolean;
  /** The name has several words: `phoneNumber`, `workEmail`. */
  compound: boolean;
  /** The name says that it is a company's: `supportEmail`. */
  company: boolean;
  /** ALL_CAPS: a constant or a variable of the environment. */
  shouting: boolean;
  plural: boolean;
}

/** Longer names are generated ones. */
const LONGEST_NAME = 64;

/** Words for people that are written together with what follows: `useremail`. */
const RUN_TOGETHER = [
  'customer',
  'recipient',
  'employee',
  'user',
  'client',
  'buyer',
  'seller',
  'guest',
  'contact',
  'member',
  'login',
  'partner',
  'patient',
  'klant',
  'kunden',
  'cliente',
  'usuario',
  'nutzer',
];

const readings = new Map<string, NameReading | null>();

/**
 * Reads a name: which group of the lexicon it belongs to, if any. Remembers every answer, since a program repeats its names.
 *
 * The phrase has to be the head of the name: after it, only words that change nothing may stand (`emailValue`, but not
 * `emailTemplate`); before it, no word that makes it a question, an action or a protected value (`hasEmail`, `maskedEmail`).
 *
 * @param name an identifier or key as written
 */
export function readName(name: string): NameReading | undefined {
  let reading = readings.get(name);
  if (reading === undefined) {
    reading = (name.length > LONGEST_NAME ? undefined : read(name)) ?? null;
    readings.set(name, reading);
  }
  return reading ?? undefined;
}

function read(name: string): NameReading | undefined {
  const words = withoutOrigin(splitWords(name));
  if (words.length === 0 || !mayEndName(words)) return undefined;
  for (let end = words.length; end > 0; end--) {
    const suffix = words.slice(end);
    for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
      const phrase = words.slice(start, end).join('');
      const group = groupOf(phrase);
      if (group?.alone === true && (start > 0 || end < words.length)) continue;
      if (group !== undefined) return judge(name, group, words.slice(0, start), suffix, phrase);
    }
    if (!isNeutralSuffix(words[end - 1]!) && !isPerson(words[end - 1]!) && !isQualifier(words, end - 1))
      return undefined;
  }
  return undefined;
}

/** `emailFromSearchParams` and `balanceInBaseCurrency` say after the thing where it comes from, or in what it is counted. */
function withoutOrigin(words: string[]): string[] {
  const at = words.findIndex((word, i) => i > 0 && (word === 'from' || (word === 'in' && words.at(-1) === 'currency')));
  return at > 0 && at < words.length - 1 ? words.slice(0, at) : words;
}

/** Whether the word after the phrase qualifies it (`direccionEnvio`): asked of the word before, whose group decides. */
function isQualifier(words: readonly string[], index: number): boolean {
  for (let start = Math.max(0, index - LONGEST_PHRASE); start < index; start++) {
    if (groupOf(words.slice(start, index).join(''))?.qualifiers.has(words[index]!) === true) return true;
  }
  return false;
}

function judge(
  name: string,
  group: CompiledGroup,
  prefix: string[],
  suffix: string[],
  phrase: string,
): NameReading | undefined {
  if (isSpoiled(prefix, group)) return undefined;
  const subject = subjectOf(prefix, suffix);
  if (group.needs === 'compound' && subject === undefined) return undefined;
  const company = prefix.some(
    (word) =>
      COMPANY_PREFIXES.has(word) &&
      group.category !== 'unique_id' &&
      !(word === 'sender' && group.category === 'name') &&
      !(subject !== undefined && ORGANIZATIONS.has(word)),
  );
  return {
    group,
    subject,
    qualified: [...prefix, ...suffix].some((word) => group.qualifiers.has(word)),
    company,
    compound: prefix.length > 0 || /[a-z0-9][A-Z_-]/.test(name),
    shouting: /^[A-Z][A-Z0-9_]+$/.test(name),
    plural: phrase.endsWith('s') && groupOf(singular(phrase)) === group,
  };
}

/** Whether a word before the phrase makes it something else, or is none that a closed group knows. */
function isSpoiled(prefix: readonly string[], group: CompiledGroup): boolean {
  if (NEGATIVE_FIRST.has(prefix[0] ?? '')) return true;
  if (prefix.some((word) => NEGATIVE_ANYWHERE.has(word) || group.not.has(word) || group.notBefore.has(word)))
    return true;
  return group.open !== true && !prefix.every((word) => isKnownPrefix(word, group));
}

function isKnownPrefix(word: string, group: CompiledGroup): boolean {
  return (
    NEUTRAL_PREFIXES.has(word) ||
    COMPANY_PREFIXES.has(word) ||
    group.qualifiers.has(word) ||
    isPerson(word) ||
    /^\d+$/.test(word)
  );
}

function subjectOf(prefix: readonly string[], suffix: readonly string[]): NameReading['subject'] {
  if (prefix.some(isSurePerson) || suffix.some(isSurePerson)) return 'sure';
  return [...prefix, ...suffix].some(
    (word) => word === 'sender' || USUAL_PEOPLE.has(word) || USUAL_PEOPLE.has(singular(word)),
  )
    ? 'usual'
    : undefined;
}

function isSurePerson(word: string): boolean {
  return SURE_PEOPLE.has(word) || SURE_PEOPLE.has(singular(word));
}

function isPerson(word: string): boolean {
  return isSurePerson(word) || USUAL_PEOPLE.has(word) || USUAL_PEOPLE.has(singular(word));
}

function isNeutralSuffix(word: string): boolean {
  return NEUTRAL_SUFFIXES.has(word) || /^\d+$/.test(word);
}

/**
 * Whether the last word may end a phrase, follow one, or hold one run together with a person's word, which is then split off.
 * Turns most names of a program away after one look-up.
 */
function mayEndName(words: string[]): boolean {
  const last = words.at(-1)!;
  if (endsPhrase(last) || isNeutralSuffix(last) || isPerson(last) || QUALIFIERS.has(last)) return true;
  const noun = RUN_TOGETHER.find((word) => last.startsWith(word));
  if (noun === undefined || groupOf(last.slice(noun.length))?.needs !== 'nothing') return false;
  words.splice(-1, 1, noun, last.slice(noun.length));
  return true;
}
