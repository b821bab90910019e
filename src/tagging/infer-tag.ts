import type { InferenceLevel } from '../config/config.js';
import type { Category } from '../model/category.js';
import type { Confidence } from '../model/tag.js';
import type { DeclarationFacts } from './declaration-facts.js';
import { describeInference } from './describe-inference.js';
import { isInPlace, isTellingMember } from './is-in-place.js';
import { isSomethingElse } from './is-something-else.js';
import type { CompiledGroup } from './lexicon/define.js';
import { isMemberOf, isReadAt, type ActiveLevel, type Purpose } from './purpose.js';
import { readInContext } from './read-in-context.js';
import type { NameReading } from './read-name.js';
import { isFilledIn, surroundingsOf, type Surroundings } from './surroundings.js';
import { admitsValue } from './value-gate.js';

/** A tag that was inferred; never certain. */
export interface InferredTag {
  category: Category;
  confidence: Exclude<Confidence, 'certain'>;
  /** Why, as a clause for people; never a value. */
  why: string;
}

/**
 * Infers from its name, its type and what stands around it whether a declaration holds personal data.
 *
 * `strict` wants an unambiguous name, a declared type and a person's record or a name of several words; `balanced` also takes
 * untyped code, and words such as `name` that the owner or its siblings make unambiguous; `aggressive` also takes weak words
 * (tokens, identifiers) and the data of organizations, configurations and tests.
 *
 * @param facts all that is known of the declaration
 * @param level how much to infer
 * @param purpose to follow what it holds, unless told otherwise
 * @returns the tag, or `undefined` when it is not, or not surely enough, personal
 */
export function inferTag(
  facts: DeclarationFacts,
  level: InferenceLevel,
  purpose: Purpose = 'follow',
): InferredTag | undefined {
  if (level === 'off') return undefined;
  const reading = readInContext(facts, purpose);
  if (reading === undefined || !isReadAt(reading.group, level, purpose)) return undefined;
  const around = surroundingsOf(facts);
  const reach = reachOf(facts, reading.group, level, purpose);
  if (reading.loose && !(reach === 'list' && isOfSomebody(reading, around))) return undefined;
  const admitted =
    admitsValue(facts, reading.group.holds, reading.plural, purpose === 'list') ||
    (purpose === 'list' && isHealthFlag(facts, reading, around));
  if (!admitted || isRecordOfItsOwn(facts, reading)) return undefined;
  if (
    isSomethingElse(facts, reading, around, level, reach === 'list') ||
    !(isInPlace(facts, reading, around, level, reach) || isTellingMember(facts, reading, level, purpose))
  )
    return undefined;
  if (level === 'strict' && !isBeyondDoubt(facts, reading, around)) return undefined;
  return {
    category: `user.${categoryOf(reading.group, around, facts)}`,
    confidence: isLikely(facts, reading, around) ? 'likely' : 'possible',
    why: describeInference(facts, reading, around),
  };
}

/** Whom a text message goes to has a phone, and a `doctor: number` is an identifier. */
function categoryOf(
  { category, needs, holds }: CompiledGroup,
  { texting }: Surroundings,
  { kind }: DeclarationFacts,
): CompiledGroup['category'] {
  if (holds === 'who' && kind !== 'string') return 'unique_id';
  return needs === 'message' && texting ? 'contact.phone_number' : category;
}

/** What goes everywhere by its nature, or says little on its own: an inventory lists it on weaker evidence than a scan follows it. */
const ONLY_LISTED =
  /^(?:unique_id|content|demographic\.(?:language|profile)|contact\.(?:organization|url|address\.(?:state|country))|account\.username|device$)/;

/** Senders may be companies, and owners machines. */
const MAY_BE_NOBODY = /sender|owner/i;

/** From `balanced` on, a member is followed wherever it is listed; a variable is named by whoever writes it, and says less. */
function reachOf(facts: DeclarationFacts, group: CompiledGroup, level: ActiveLevel, purpose: Purpose): Purpose {
  const follows =
    level !== 'strict' &&
    isMemberOf(facts) &&
    group.needs !== 'message' &&
    !ONLY_LISTED.test(group.category) &&
    !MAY_BE_NOBODY.test(facts.name);
  return follows ? 'list' : purpose;
}

/** `hasAllergy: boolean` of a patient says something about their health, as does how often or since when: `gravida: number`. */
function isHealthFlag({ kind }: DeclarationFacts, { group, plural }: NameReading, around: Surroundings): boolean {
  if (group.category !== 'health_and_medical' || !around.health) return false;
  return kind === 'boolean' || (!plural && (kind === 'number' || kind === 'date'));
}

/** `company: Company`, `contact: Contact`, `position: { x: number; y: number }`: a record with members of its own, and no such thing. */
function isRecordOfItsOwn({ kind, element, typeName }: DeclarationFacts, { group }: NameReading): boolean {
  if (kind === 'array') return element === 'object' && group.category === 'contact';
  if (kind !== 'object' || typeName === 'object') return false;
  if (/^(?:job_title|workplace|content\.private)$/.test(group.category))
    return typeName === undefined || typeName.startsWith('{');
  if (group.category === 'financial.credit_card' && typeName !== undefined && CARD_OF_A_LIST.test(typeName))
    return true;
  return /^contact(?:\.organization)?$/.test(group.category);
}

/** What user interfaces call cards, by whatever they show: `FeedCard`. */
const CARD_OF_A_LIST =
  /^(?!(?:Saved|Stored|Credit|Debit|Payment|Bank|Stripe|Customer|User|I|T)*Card)\w+Cards?(?:Props|Data|Item)?$/;

/** Whether a name of which not every word is known stands where such data are kept. */
function isOfSomebody({ group, subject }: NameReading, around: Surroundings): boolean {
  if (group.category === 'content.private') return around.person && around.siblings.personal > 0;
  if (subject === 'sure' || around.person || isFilledIn(around)) return true;
  if (group.category.startsWith('health')) return around.health;
  return group.category.startsWith('contact.address') && (around.owner?.address === true || around.siblings.postal > 0);
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
    around.organization
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
