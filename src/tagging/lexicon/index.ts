import { BEHAVIOR } from './behavior.js';
import { CONTACT } from './contact.js';
import { CONTENT } from './content.js';
import { CREDENTIALS } from './credentials.js';
import { wordSet, type CompiledGroup, type LexiconGroup } from './define.js';
import { DEMOGRAPHIC } from './demographic.js';
import { DEVICE } from './device.js';
import { FINANCIAL } from './financial.js';
import { GOVERNMENT } from './government.js';
import { HEALTH } from './health.js';
import { IDENTITY } from './identity.js';
import { LOCATION } from './location.js';
import { tailsOf } from './tail-words.js';

/** Every family of the lexicon. */
export const LEXICON: readonly LexiconGroup[] = [
  ...CONTACT,
  ...IDENTITY,
  ...FINANCIAL,
  ...LOCATION,
  ...DEVICE,
  ...CREDENTIALS,
  ...GOVERNMENT,
  ...HEALTH,
  ...DEMOGRAPHIC,
  ...BEHAVIOR,
  ...CONTENT,
];

/** The most words that a phrase has: bounds the search in a name. */
export const LONGEST_PHRASE = Math.max(...LEXICON.flatMap(phrasesOf).map((phrase) => phrase.split(' ').length));

const BY_PHRASE: ReadonlyMap<string, CompiledGroup> = compile(LEXICON);

/** Every ending of every phrase: names are split at humps, so a name's last word is one of these or no phrase ends it. */
const ENDINGS: ReadonlySet<string> = new Set(
  [...BY_PHRASE.keys()].flatMap((key) => [...key].map((_, index) => key.slice(index))),
);

/** The qualifiers of all groups. */
export const QUALIFIERS: ReadonlySet<string> = new Set(
  [...BY_PHRASE.values()].flatMap((group) => [...group.qualifiers]),
);

/** The tails of all groups. */
export const TAILS: ReadonlySet<string> = new Set([...BY_PHRASE.values()].flatMap((group) => [...group.tails]));

/**
 * Whether a phrase, or its plural, may end with this word.
 *
 * @param word the last word of a name, lower case
 */
export function endsPhrase(word: string): boolean {
  return ENDINGS.has(word) || (word.endsWith('s') && (word === 's' || ENDINGS.has(singular(word))));
}

/**
 * Finds the group of a phrase, written without spaces (so that `e_mail`, `eMail` and `email` are one), in singular or plural.
 *
 * @param phrase words of a name, joined: `emailaddress`
 */
export function groupOf(phrase: string): CompiledGroup | undefined {
  return (
    BY_PHRASE.get(phrase) ??
    (phrase.endsWith('s') ? BY_PHRASE.get(singular(phrase)) : undefined) ??
    (NUMBER.test(phrase) ? BY_PHRASE.get(phrase.replace(NUMBER, 'number')) : undefined)
  );
}

/** Other ways to write `number`: `taxNo`, `licenceNr`. */
const NUMBER = /(?<=...)(?:no|nr|num|nbr|numb)$/;

/**
 * The singular of an English noun, as far as the lexicon's plurals need it: `addresses`, `diagnoses`, `histories`, `emails`.
 *
 * @param word a noun without spaces, lower case
 */
export function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * Turns the families into one map.
 *
 * @throws Error when two groups claim the same phrase: a name could then mean either
 */
export function compile(groups: readonly LexiconGroup[]): Map<string, CompiledGroup> {
  const byPhrase = new Map<string, CompiledGroup>();
  for (const group of groups) {
    const { words: _words, qualifiers, not, notBefore, tails: _tails, ...rest } = group;
    const compiled = {
      ...rest,
      qualifiers: wordSet(qualifiers),
      tails: tailsOf(group),
      not: wordSet(not),
      notBefore: wordSet(notBefore),
    };
    for (const phrase of phrasesOf(group)) {
      const key = phrase.replaceAll(' ', '');
      const other = byPhrase.get(key);
      if (other !== undefined && other !== compiled) throw new Error(`Lexicon: "${phrase}" is in two groups.`);
      byPhrase.set(key, compiled);
    }
  }
  return byPhrase;
}

function phrasesOf(group: LexiconGroup): string[] {
  return group.words.split(',').map((phrase) => phrase.trim().replace(/\s+/g, ' '));
}
