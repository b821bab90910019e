import type { InferenceLevel } from '../config/config.js';
import type { Category } from '../model/category.js';
import type { Confidence } from '../model/tag.js';
import type { DeclarationFacts } from './declaration-facts.js';
import { describeInference } from './describe-inference.js';
import type { CompiledGroup } from './lexicon/define.js';
import type { OwnerName } from './owner-name.js';
import { readName, type NameReading } from './read-name.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';
import { admitsValue } from './value-gate.js';

/** A tag that was inferred; never certain. */
export interface InferredTag {
  category: Category;
  confidence: Exclude<Confidence, 'certain'>;
  /** Why, as a clause for people; never a value. */
  why: string;
}

/** What infers at this strength or above; `off` infers nothing. */
type ActiveLevel = Exclude<InferenceLevel, 'off'>;

/**
 * Infers from its name, its type and what stands around it whether a declaration holds personal data.
 *
 * `strict` wants an unambiguous name, a declared type and a person's record or a name of several words; `balanced` also takes
 * untyped code, and words such as `name` that the owner or its siblings make unambiguous; `aggressive` also takes weak words
 * (tokens, identifiers) and the data of organizations, configurations and tests.
 *
 * @param facts all that is known of the declaration
 * @param level how much to infer
 * @returns the tag, or `undefined` when it is not, or not surely enough, personal
 */
export function inferTag(facts: DeclarationFacts, level: InferenceLevel): InferredTag | undefined {
  if (level === 'off') return undefined;
  const reading = readName(facts.name);
  if (reading === undefined || (reading.group.from === 'aggressive' && level !== 'aggressive')) return undefined;
  if (!admitsValue(facts, reading.group.holds, reading.plural)) return undefined;
  const around = surroundingsOf(facts);
  if (isSomethingElse(facts, reading, around, level) || !isInPlace(facts, reading, around, level)) return undefined;
  if (level === 'strict' && !isBeyondDoubt(facts, reading, around)) return undefined;
  return {
    category: `user.${reading.group.category}`,
    confidence: isLikely(facts, reading, around) ? 'likely' : 'possible',
    why: describeInference(facts, reading, around),
  };
}

/** Whether what stands around says that it is no person's, or no value at all. */
function isSomethingElse(
  facts: DeclarationFacts,
  reading: NameReading,
  around: Surroundings,
  level: ActiveLevel,
): boolean {
  const { owner, siblings } = around;
  const { group } = reading;
  if (owner?.notValues === true) return true;
  if (owner !== undefined && !siblings.named && isExcludedOwner(owner, group)) return true;
  if (level === 'aggressive') return false;
  if (reading.company || (reading.shouting && facts.role !== 'column' && facts.role !== 'key')) return true;
  if (owner?.config === true || isTestFile(facts.file)) return true;
  if (owner?.organization === true && !siblings.named && reading.subject === undefined && !isTelltale(group.category))
    return true;
  return (
    siblings.machine &&
    /^(?:account\.username|authorization|device\.ip_address|contact\.email|contact\.address$)/.test(group.category)
  );
}

/** The last word of the owner, and in `StockLocationAddress` the one before it, may say that it is no person's. */
function isExcludedOwner(owner: OwnerName, group: CompiledGroup): boolean {
  if (owner.form && group.open === true) return false;
  if (group.not.has(owner.head)) return true;
  return group.open !== true && owner.person === 'no' && owner.core.slice(-2).some((word) => group.not.has(word));
}

/** Categories that only people have, even when an organization's record holds them. */
function isTelltale(category: string): boolean {
  return /^(?:name\.|demographic|health|government_id|biometric|authorization\.password|behavior)/.test(category);
}

/** Whether what the group of the name needs is there. */
function isInPlace(facts: DeclarationFacts, reading: NameReading, around: Surroundings, level: ActiveLevel): boolean {
  const { needs } = reading.group;
  if (needs === 'nothing' || needs === 'compound' || reading.qualified || reading.subject === 'sure') return true;
  if (needs === 'message') return around.message;
  const isMember = facts.role === 'property' || facts.role === 'column' || facts.role === 'key';
  if (!isMember) return false;
  if (needs === 'member') return true;
  if (reading.subject === 'usual' && (around.person || around.siblings.contacts > 0 || around.owner?.dealing === true))
    return true;
  if (needs === 'address')
    return around.owner?.address === true || around.siblings.postal >= (around.owner?.postal ? 1 : 2);
  return around[needs] || (level === 'aggressive' && (around.owner === undefined || around.owner.person !== 'no'));
}

/** What `strict` wants on top. */
function isBeyondDoubt(facts: DeclarationFacts, reading: NameReading, around: Surroundings): boolean {
  if (facts.kind === 'unknown' || facts.element === 'unknown' || reading.group.unsure === true) return false;
  if (reading.group.needs !== 'nothing' && reading.group.needs !== 'member') return false;
  return around.person || around.owner?.form === true || reading.subject === 'sure' || reading.compound;
}

function isLikely(facts: DeclarationFacts, reading: NameReading, around: Surroundings): boolean {
  const { owner } = around;
  if (
    reading.group.unsure === true ||
    reading.company ||
    reading.shouting ||
    owner?.config === true ||
    (owner?.organization === true && !around.siblings.named)
  )
    return false;
  const backed = isPersonsOwn(around) || owner?.payload === true || owner?.form === true || owner?.dealing === true;
  if (facts.kind === 'unknown' || reading.group.category === 'location.precise') return backed;
  return reading.group.needs !== 'person' || backed || reading.subject === 'sure';
}

/** A person's record, and not only by a word such as `Owner` or `Profile`, which machines and files have too. */
function isPersonsOwn(around: Surroundings): boolean {
  return around.person && (around.owner?.person !== 'usual' || around.siblings.personal > 0);
}

/** Data in tests are made up; folders of fixtures are left alone, because whole sample programs live there. */
function isTestFile(file: string): boolean {
  return /\.(?:test|spec|stories|story|mock)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__)\//.test(file);
}
