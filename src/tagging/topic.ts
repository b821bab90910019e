import type { DeclarationFacts } from './declaration-facts.js';
import { DEEDS_ON_RECORDS } from './lexicon/deed-words.js';
import { FORM_SUFFIXES } from './lexicon/owner-words.js';
import { TECHNICAL_WORDS } from './lexicon/place-words.js';
import { readOwner, type OwnerName } from './owner-name.js';
import { splitWords } from './split-words.js';

/** How many parts at the end of a path are looked at. */
const NEAREST_PARTS = 3;

/** Words that say nothing of what it is either: `newData`. */
const NEW_OR_OLD = /^(?:new|old|db|next|prev|previous|raw|clean|merged|final|initial|empty|mock|test|to|with)$/;

const topics = new Map<string, OwnerName | null>();

/** Whether an owner says no more than in which form something comes: `data`, `req.body`, `row`. */
export function isOnlyForm(owner: string): boolean {
  const { core, payload } = readOwner(owner);
  return payload || core.every((word) => FORM_SUFFIXES.has(word) || NEW_OR_OLD.test(word));
}

/** Whom or what a declaration is about, as far as its owner does not say it. */
export interface Topic {
  person: boolean;
  organization: boolean;
  animal: boolean;
  /** The file says it, which may be about more than that. */
  byFile: boolean;
}

/**
 * What members of an owner that says nothing of itself belong to: the `data` of `createSupplier` are a supplier's, and the body of a
 * request in `users/route.ts` is a user's. What it stands in tells before the function, and that before the file.
 *
 * @returns the first of them that says anything, where that is a person, an organization or an animal
 */
export function topicOf(facts: DeclarationFacts): Topic | undefined {
  const { owner, within, inside, role, file } = facts;
  if (owner === undefined && (role === 'parameter' || role === 'variable')) return topicOfFunction(facts);
  if (owner !== undefined && !isOnlyForm(owner)) return undefined;
  const said = [within, inside?.fn].map((name) => (name === undefined ? undefined : readTopic(name))).find(isSaid);
  const about = said ?? nearestParts(file).map(readTopic).find(isSaid);
  if (about === undefined) return undefined;
  const topic = {
    person: isPersons(about),
    organization: about.organization && !WHEREABOUTS.test(about.head),
    animal: about.animal,
    byFile: said === undefined,
  };
  return topic.person || topic.organization || topic.animal ? topic : undefined;
}

/** What is handed to `addVenue` is the venue's, and what `AddDogModal` keeps is the dog's; of people, names and types have to say it. */
function topicOfFunction({ parameterOf, inside }: DeclarationFacts): Topic | undefined {
  const fn = parameterOf?.fn ?? inside?.fn;
  const about = fn === undefined ? undefined : readTopic(fn);
  if (about === undefined) return undefined;
  const edits = parameterOf !== undefined && DEEDS_ON_RECORDS.has(splitWords(fn!)[0] ?? '');
  const organization = edits && about.organization && !WHEREABOUTS.test(about.head);
  return organization || about.animal
    ? { person: false, organization, animal: about.animal, byFile: false }
    : undefined;
}

/** What `updateLocation` is told is where somebody is, and no branch of a shop. */
const WHEREABOUTS = /^(?:location|position)s?$/;

/** A user's, or a profile's: whoever looks at `profile/route.ts` looks at their own. */
function isPersons({ person, core }: OwnerName): boolean {
  return person === 'sure' || (core.length === 1 && /^(?:profiles?|perfil|profil|profilo)$/.test(core[0]!));
}

const isSaid = (topic: OwnerName | undefined): topic is OwnerName => topic !== undefined;

/** Whether the function or the file has to do with signing in or with accounts, where a `token` is somebody's: `AuthProvider`, `reset-password.ts`. */
export function isAboutSigningIn({ inside, parameterOf, file }: DeclarationFacts): boolean {
  const fn = parameterOf?.fn ?? inside?.fn;
  const parts = file
    .replace(/(?:\.[a-z]+)+$/i, '')
    .split('/')
    .slice(-2);
  return [fn, ...parts].some((name) => name !== undefined && splitWords(name).some((word) => SIGNING_IN.has(word)));
}

const SIGNING_IN: ReadonlySet<string> = new Set(
  'auth login signin signup register registration logout onboarding invitation invite password jwt sso passkey impersonation account'.split(
    ' ',
  ),
);

/** The parts of a path from its end, without what stands for any name: `[id]`, `:slug`. */
function nearestParts(file: string): string[] {
  return file
    .replace(/(?:\.[a-z]+)+$/i, '')
    .split('/')
    .slice(-NEAREST_PARTS)
    .filter((part) => !/^[[:({_$]/.test(part))
    .reverse();
}

/** What a name says once the words for deeds and for parts of a program are taken off it, if any is left. */
export function readTopic(name: string): OwnerName | undefined {
  let topic = topics.get(name);
  if (topic === undefined) {
    const words = splitWords(name);
    while (words.length > 0 && TECHNICAL_WORDS.has(words.at(-1)!)) words.pop();
    while (words.length > 0 && TECHNICAL_WORDS.has(words[0]!)) words.shift();
    topic = words.length === 0 ? null : readOwner(words.join('_'));
    topics.set(name, topic);
  }
  return topic ?? undefined;
}
