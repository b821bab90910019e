import {
  COMPANY_PREFIXES,
  NEGATIVE_ANYWHERE,
  NEGATIVE_FIRST,
  NEUTRAL_PREFIXES,
  NEUTRAL_SUFFIXES,
  PURPOSES,
} from './lexicon/affix-words.js';
import type { CompiledGroup } from './lexicon/define.js';
import { endsPhrase, groupOf, LONGEST_PHRASE, QUALIFIERS, singular, TAILS } from './lexicon/index.js';
import {
  DONE_TO_SOMEBODY,
  FORMS_OF_VALUES,
  GIVEN,
  INDIFFERENT,
  OF_THE_SAME,
  RUN_TOGETHER,
  UNITS,
} from './lexicon/name-words.js';
import { ORGANIZATIONS } from './lexicon/owner-words.js';
import {
  AGENTS,
  DEEDS,
  PERSONAL_RECORDS,
  ROLES,
  SURE_PEOPLE,
  USUAL_PEOPLE,
  WEAK_ROLES,
  WORK_OF_AGENTS,
} from './lexicon/person-words.js';
import { splitWords } from './split-words.js';

/** What a name says on its own, before its type and its surroundings are asked. */
export interface NameReading {
  group: CompiledGroup;
  /** The name says whose it is: `customerEmail` (`sure`), `ownerEmail` (`usual`: owners may be machines). */
  subject?: 'sure' | 'usual';
  /** It names somebody who may be a part of a program as well: `clientName`, `workerId`. */
  role: boolean;
  /** It says no more than that it is one of several: `externalId`. */
  bare: boolean;
  /** Words stand before the phrase that are not known to change nothing: `statedGender`, `coverPicture`. */
  loose: boolean;
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

/** Longer words are no names of one thing. */
const LONGEST_SPLIT = 30;

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
  // The last word may end a phrase, and still be run together with a person's: `userid`.
  return readWords(name, words) ?? (splitLast(words) ? readWords(name, words) : undefined);
}

function readWords(name: string, words: readonly string[]): NameReading | undefined {
  for (let end = words.length; end > 0; end--) {
    const suffix = words.slice(end);
    for (let start = Math.max(0, end - LONGEST_PHRASE); start < end; start++) {
      const phrase = words.slice(start, end).join('');
      const group = groupOf(phrase);
      if (group?.alone === true && (start > 0 || end < words.length)) continue;
      if (group === undefined) continue;
      const coded =
        group.needs === 'identifier' && end === words.length ? codedBy(name, words.slice(0, start)) : undefined;
      const reading = coded ?? judge(name, group, words.slice(0, start), suffix, phrase);
      if (reading !== undefined) return reading;
      // In `emailText` the text may still be how the e-mail address comes.
      break;
    }
    if (!mayFollow(words[end - 1]!) && !isQualifier(words, end - 1)) return undefined;
  }
  return undefined;
}

/** A `genderId` is the entry of a list, and no identifier of somebody. */
function codedBy(name: string, before: string[]): NameReading | undefined {
  for (let start = 0; start < before.length; start++) {
    const phrase = before.slice(start).join('');
    const group = groupOf(phrase);
    if (group?.tails.has('id') === true) return judge(name, group, before.slice(0, start), ['id'], phrase);
  }
  return undefined;
}

/** `emailFromSearchParams`, `balanceInBaseCurrency`, `allowancePerDay` and `userIdsAsObjectId` say after the thing where it comes from, or what it is counted in or turned into. */
function withoutOrigin(words: string[]): string[] {
  const at = words.findIndex((word, i) => i > 0 && (word === 'from' || (word === 'in' && UNITS.has(words.at(-1)!))));
  if (at > 0 && at < words.length - 1) return words.slice(0, at);
  const per = words.indexOf('per');
  if (per > 0 && per === words.length - 2) return words.slice(0, per);
  // What it is used for: `phoneForReminders`, `dniForSync`; but the number for a customer is theirs.
  const purpose = words.indexOf('for');
  if (purpose > 0 && purpose < words.length - 1 && !words.slice(purpose + 1).some(isSomebody))
    return words.slice(0, purpose);
  const to = words.indexOf('to');
  if (to > 0 && to === words.length - 2 && DONE_TO_SOMEBODY.has(words.at(-1)!)) return words.slice(0, to);
  const as = words.indexOf('as');
  return as > 0 && words.length > as + 1 && words.slice(as + 1).every((word) => FORMS_OF_VALUES.has(word))
    ? words.slice(0, as)
    : words;
}

/** Whether the word after the phrase qualifies it (`direccionEnvio`): asked of the word before, whose group decides. */
function isQualifier(words: readonly string[], index: number): boolean {
  for (let start = Math.max(0, index - LONGEST_PHRASE); start < index; start++) {
    if (groupOf(words.slice(start, index).join(''))?.qualifiers.has(words[index]!) === true) return true;
  }
  return false;
}

/** Whether a word may stand after some phrase. */
function mayFollow(word: string): boolean {
  return isNeutralSuffix(word) || isPerson(word) || TAILS.has(word);
}

function judge(
  name: string,
  group: CompiledGroup,
  before: string[],
  suffix: string[],
  phrase: string,
): NameReading | undefined {
  const by = before.findIndex(
    (word, i) =>
      i > 0 && ((word === 'by' && DEEDS.has(before[i - 1]!)) || (word === 'to' && GIVEN.has(before[i - 1]!))),
  );
  // `createdByName` is the name of whoever created it, `assignedToName` of whom it is assigned to.
  const doer = by > 0;
  const prefix = doer ? before.filter((_, i) => i !== by && i !== by - 1) : before;
  if (isSpoiled(prefix, group) || isContinued(suffix, group)) return undefined;
  const loose = isLoose(prefix, group);
  if (loose && (group.needs === 'address' || !MAY_BE_LOOSE.test(group.category)) && !isRemark(group)) return undefined;
  const named = group.needs === 'identifier' ? lastNamed(prefix) : prefix;
  const subject = subjectOf(named, suffix) ?? (doer ? 'usual' : undefined);
  if (group.needs === 'compound' && subject === undefined) return undefined;
  if (group.needs === 'compound' && isCount(phrase, [...prefix, ...suffix])) return undefined;
  // The `estadoCliente` is the client's, and no part of an address.
  if (group.needs === 'address' && suffix.some(isPerson)) return undefined;
  const company =
    !isSurePerson(prefix.at(-1) ?? '') &&
    !(ROLES.has(prefix.at(-1) ?? '') && group.needs === 'nothing') &&
    !ONLY_OF_PEOPLE.test(group.category) &&
    prefix.some(
      (word) =>
        COMPANY_PREFIXES.has(word) &&
        group.category !== 'unique_id' &&
        !group.qualifiers.has(word) &&
        !isOfWhoeverWrites(word, group) &&
        !(word === 'default' && group.category === 'contact.address') &&
        !(word === 'legal' && isPerson(prefix.at(-1) ?? '')) &&
        !(subject !== undefined && ORGANIZATIONS.has(word)),
    );
  return {
    group,
    subject,
    role: [...named, ...suffix].some((word) => WEAK_ROLES.has(word)),
    loose,
    bare: suffix.length === 0 && prefix.every((word) => INDIFFERENT.has(word)),
    qualified: [...prefix, ...suffix].some((word) => group.qualifiers.has(word)),
    company,
    compound: before.length > 0 || /[a-z0-9][A-Z_-]/.test(name),
    shouting: /^[A-Z][A-Z0-9_]+$/.test(name),
    plural: phrase.endsWith('s') && groupOf(singular(phrase)) === group,
  };
}

/** Whether a word stands after the phrase that may only stand after others: in `emailCode` the code is meant. */
function isContinued(suffix: readonly string[], group: CompiledGroup): boolean {
  return suffix.some((word) => TAILS.has(word) && !group.tails.has(word) && !isNeutralSuffix(word) && !isPerson(word));
}

/** What no company has: `legalFirstName`, `tenantDateOfBirth`. */
const ONLY_OF_PEOPLE = /^(?:name\.|demographic)/;

/** Who sent a message, or signed in with a provider, is somebody; a company's own sender stands in its settings, which their owner tells. */
function isOfWhoeverWrites(word: string, { category }: CompiledGroup): boolean {
  return (
    (word === 'sender' && category === 'name') || (/^(?:sender|provider)$/.test(word) && category === 'contact.email')
  );
}

/** Whether a word before the phrase makes it something else. */
function isSpoiled(prefix: readonly string[], group: CompiledGroup): boolean {
  if (NEGATIVE_FIRST.has(prefix[0] ?? '') && !isLeftOut(prefix[0]!, group)) return true;
  if (prefix.some((word) => isNegative(word, group) || group.not.has(word))) return true;
  // The `teamMemberId` is the member's.
  const last = group.needs === 'identifier' ? prefix.slice(prefix.findLastIndex(isPerson) + 1) : prefix;
  if (last.some((word) => group.notBefore.has(word))) return true;
  return prefix.includes('by');
}

function isNegative(word: string, group: CompiledGroup): boolean {
  return NEGATIVE_ANYWHERE.has(word) && !isLeftOut(word, group);
}

/** Whom to leave out is told by their identifier, too. */
function isLeftOut(word: string, { category }: CompiledGroup): boolean {
  return category === 'unique_id' && /^exc(?:ept|lud)/.test(word);
}

/** What is told apart from other things by its own name; a `bankName` is no person's name. */
const MAY_BE_LOOSE =
  /^(?:demographic|health|government_id|biometric|contact\.address(?!\.(?:state|country))|contact\.phone|financial$)/;

/** `contractNotes`: a note on a person may be about anything. */
function isRemark({ category, needs }: CompiledGroup): boolean {
  return category === 'content.private' && needs === 'person';
}

/** Whether a word before the phrase is none that a closed group knows. Before whom it belongs to, any may stand: `contractPartnerZip`. */
function isLoose(prefix: readonly string[], group: CompiledGroup): boolean {
  if (group.open === true) return false;
  return !prefix
    .slice(prefix.findLastIndex(isSomebody) + 1)
    .every((word) => isKnownPrefix(word, group) || isAkin(word, group));
}

/** In `anschriftStrasseHausnummer` one part of an address stands before another. */
function isAkin(word: string, { category }: CompiledGroup): boolean {
  return category.startsWith('contact.address') && groupOf(word)?.category.startsWith('contact.address') === true;
}

/** What an identifier is of: of the class room in `userClassroomId`, and of nobody known. */
function lastNamed(prefix: readonly string[]): readonly string[] {
  const last = prefix.findLastIndex(
    (word) =>
      !OF_THE_SAME.has(word) && !PERSONAL_RECORDS.has(word) && !NEUTRAL_PREFIXES.has(word) && !/^\d+$/.test(word),
  );
  const word = prefix[last];
  return word === undefined || isSomebody(word) || isPerson(singular(word)) ? prefix : [];
}

/** Several people have no number but are counted: `membersNumber`, `numberOfPeople`. */
function isCount(phrase: string, around: readonly string[]): boolean {
  return (
    /^(?:number|no|nr)$/.test(phrase) &&
    around.some((word) => word === 'people' || (word !== singular(word) && isPerson(singular(word))))
  );
}

function isSomebody(word: string): boolean {
  return isPerson(word) || ROLES.has(word) || WEAK_ROLES.has(word);
}

function isKnownPrefix(word: string, group: CompiledGroup): boolean {
  return (
    NEUTRAL_PREFIXES.has(word) ||
    PURPOSES.has(word) ||
    COMPANY_PREFIXES.has(word) ||
    group.qualifiers.has(word) ||
    /^\d+$/.test(word)
  );
}

function subjectOf(prefix: readonly string[], suffix: readonly string[]): NameReading['subject'] {
  if (prefix.some(isSurePerson) || suffix.some(isSurePerson)) return 'sure';
  // The `deliveryPartnerId` is somebody's, the `partnerId` may be a firm's.
  if (prefix.some((word, i) => AGENTS.has(word) && WORK_OF_AGENTS.has(prefix[i - 1] ?? ''))) return 'usual';
  return [...prefix, ...suffix].some(
    (word) => word === 'sender' || ROLES.has(word) || USUAL_PEOPLE.has(word) || USUAL_PEOPLE.has(singular(word)),
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
  return endsPhrase(last) || mayFollow(last) || QUALIFIERS.has(last) || splitLast(words);
}

/** Splits the last word where two are run together in it. */
function splitLast(words: string[]): boolean {
  const last = words.at(-1)!;
  const at = splitPoint(last);
  if (at === undefined) return false;
  words.splice(-1, 1, last.slice(0, at), last.slice(at));
  return true;
}

/** Where a word that is none of the lexicon falls into one before a phrase and the phrase: `useremail`, `homephone`, `mitgliedsname`. */
function splitPoint(word: string): number | undefined {
  if (word.length > LONGEST_SPLIT || isPerson(word)) return undefined;
  for (let at = word.length - 2; at >= 3; at--) {
    const group = groupOf(word.slice(at));
    if (group === undefined || group.alone === true) continue;
    const first = word.slice(0, at);
    const length = word.length - at;
    if (at >= 4 && (isPerson(first) || (first.endsWith('s') && isPerson(first.slice(0, -1))))) return at;
    if (RUN_TOGETHER.has(first) && group.needs === 'nothing') return at;
    if (length >= 4 && (NEUTRAL_PREFIXES.has(first) || group.qualifiers.has(first) || COMPANY_PREFIXES.has(first)))
      return at;
  }
  return undefined;
}
