import type { DeclarationFacts } from './declaration-facts.js';
import type { CompiledGroup } from './lexicon/define.js';
import { PUPILS } from './lexicon/person-words.js';
import { isHandedIn } from './handed-in.js';
import type { OwnerName } from './owner-name.js';
import { isMemberOf, type ActiveLevel, type Purpose } from './purpose.js';
import { readName, type NameReading } from './read-name.js';
import { isFilledIn, type Surroundings } from './surroundings.js';
import { splitWords } from './split-words.js';
import { isHandedWithDeed, isReasonOfDeed, isRemarkOnRecord } from './told-by-function.js';
import { isOfBankAccount, isOfWhoeverServes } from './told-by-siblings.js';
import { topicOf } from './topic.js';

/** Whether it says enough for a list that something has such a member, whatever it is: `allergies`, but not `name`. */
export function isTellingMember(
  facts: DeclarationFacts,
  { group, plural }: NameReading,
  level: ActiveLevel,
  purpose: Purpose,
): boolean {
  // Of `tokens` a language has many.
  if (plural && group.category === 'authorization.credentials') return false;
  return purpose === 'list' && level !== 'strict' && group.listed === 'member' && isMemberOf(facts);
}

/** Whether what the group of the name needs is there. */
export function isInPlace(
  facts: DeclarationFacts,
  reading: NameReading,
  around: Surroundings,
  level: ActiveLevel,
  purpose: Purpose,
): boolean {
  const { needs } = reading.group;
  const isMember = isMemberOf(facts);
  if (needs === 'identifier')
    return (
      reading.subject !== undefined ||
      reading.qualified ||
      (isMember &&
        (!reading.compound || reading.bare) &&
        purpose === 'list' &&
        (isSomebody(around) ||
          isIdOfTopic(facts, around) ||
          around.owner?.account === true ||
          (around.person && /^uid$/i.test(facts.name)))) ||
      (reading.role && purpose === 'list' && (around.person || around.owner?.dealing === true || isAtSchool(facts))) ||
      (purpose === 'list' && (isMember || isHandedInBusiness(facts)) && isUsersIdentifier(facts, around)) ||
      (purpose === 'list' && isMember && isOfWhoeverServes(facts))
    );
  if (around.rental && /tenant/i.test(facts.name) && purpose === 'list' && level !== 'strict') return true;
  if (needs === 'written' && level !== 'aggressive') return around.written;
  if (needs === 'nothing' || needs === 'compound' || reading.subject === 'sure') return true;
  // A variable `addressCity` may be a shop's, as a member it is somebody's.
  if (reading.qualified && (purpose === 'list' || isMember || !/^address/i.test(facts.name))) return true;
  if (level === 'aggressive' && reading.group.category === 'authorization.credentials') return true;
  // The `recipients` of an envelope are records; to a mail they are addresses.
  if (needs === 'message' && reading.plural && facts.kind === 'unknown') return around.message || isFilledIn(around);
  if (needs === 'message')
    return around.message || (purpose === 'list' && level !== 'strict' && isMember && !/^\W?to$/.test(facts.name));
  if (needs === 'member') return isMember || (purpose === 'list' && level !== 'strict');
  if (purpose === 'list' && level !== 'strict' && reading.group.listed === true) return true;
  if (!isMember)
    return (
      purpose === 'list' &&
      level !== 'strict' &&
      ((reading.subject === 'usual' && reading.group.category.startsWith('name')) ||
        isHandedWithDeed(facts, reading) ||
        (reading.role && facts.kind === 'string' && isNamedInBusiness(facts, reading, around)) ||
        isHandedIn(facts, reading, around))
    );
  if (around.owner?.payroll === true && reading.group.category.startsWith('financial')) return true;
  if (reading.subject === 'usual' && (around.person || around.siblings.contacts > 0 || around.owner?.dealing === true))
    return true;
  if (isNamedAfter(around.owner, reading)) return true;
  if (needs === 'person' && reading.group.category.startsWith('contact.') && (isFilledIn(around) || around.auth))
    return true;
  if (purpose === 'list' && level !== 'strict' && mayBeListed(facts.name, reading, around)) return true;
  if (needs === 'address')
    return around.owner?.address === true || around.siblings.postal >= (around.owner?.postal ? 1 : 2);
  return around[needs] || (level === 'aggressive' && (around.owner === undefined || around.owner.person !== 'no'));
}

/** Beside a `studentId` the `parentId` is a mother's or a father's; elsewhere it is that of what stands above. */
function isAtSchool({ name, siblings = [], parameterOf, inside }: DeclarationFacts): boolean {
  const beside = [...siblings, ...(parameterOf?.names ?? []), ...(inside?.names ?? [])];
  return /parent/i.test(name) && beside.some((other) => splitWords(other).some((word) => PUPILS.has(word)));
}

/** Before an identifier these are more often people than parts of a program. */
const USING =
  /^_?(?:(?:new|old|current|selected|existing|target|other)_?)?(?:client|visitor|player|sender|viewer)s?_?(?:u?u?id|identifier)s?$/i;

/** The `clientId` of a sale is a person's, the one of a sign-in provider an application's. */
function isUsersIdentifier(
  { name, siblings: beside = [] }: DeclarationFacts,
  { owner, siblings }: Surroundings,
): boolean {
  if (!USING.test(name) || beside.some((sibling) => OF_PROGRAMS.test(sibling))) return false;
  if (owner === undefined) return !siblings.machine;
  return !owner.auth && !owner.config && owner.head !== 'defaults' && !siblings.machine;
}

/** `getBankDetails(clientId)`, and not `exchangeCode(clientId, redirectUri)`. */
function isHandedInBusiness({ role, parameterOf }: DeclarationFacts): boolean {
  if (role !== 'parameter' || parameterOf?.fn === undefined) return false;
  return !ABOUT_PROGRAMS.test(parameterOf.fn) && !parameterOf.names.some((name) => OF_PROGRAMS.test(name));
}

const ABOUT_PROGRAMS =
  /auth|token|oidc|sso|login|sign|connect|socket|mqtt|kafka|redis|grant|consent|credential|app|register|config|init|provider|session|ws|peer|broadcast|lock|rate|limit/i;

/** What stands beside the `clientId` of a program that signs people in. */
const OF_PROGRAMS =
  /^(?:client_?secret|redirect_?ur[il]s?|callback_?url|scopes?|tenant_?id|issuer|authority|grant_?types?)$/i;

/** A record of a person, by its name; of a word such as `Contact` only where the members are not known to say otherwise, and of one such as `Client` where they say so. */
function isSomebody({ owner, person, siblings }: Surroundings): boolean {
  if (!person) return false;
  return (
    owner?.person === 'sure' || owner?.person === 'usual' || (owner?.person === 'possible' && siblings.contacts > 0)
  );
}

/** The `id` in the body of a request that `deleteUser` answers. */
function isIdOfTopic(facts: DeclarationFacts, { siblings }: Surroundings): boolean {
  return !siblings.goods && siblings.things === 0 && topicOf(facts)?.person === true;
}

/** What belongs to a person also where it stands in a record about one: `CandidateExperience.occupation`. */
const ABOUT_A_PERSON = /^(?:demographic|job_title|workplace|financial$|content\.private|health)/;

/** What a `Client` has only where it is a person. */
const ONLY_OF_PEOPLE = /^(?:demographic|job_title)/;

/** What is too weak to be followed, but worth a look: `mitgliedsName`, `req.body.street`, `Customer.country`. */
function mayBeListed(name: string, { group, subject, role }: NameReading, around: Surroundings): boolean {
  if (group.needs === 'written') return false;
  if (subject === 'usual') return true;
  if (role && isOfPeopleAtWork(name, group, around)) return true;
  if (
    role &&
    (around.person ||
      around.owner?.dealing === true ||
      around.owner?.health === true ||
      around.payment ||
      isFilledIn(around))
  )
    return true;
  if (group.category === 'name' && isOfWhomItReaches(name, around)) return true;
  // A `RecipientField` has a height as well.
  const measures = group.needs === 'health' && group.holds === 'digits';
  if (around.owner?.aboutPerson === true && ABOUT_A_PERSON.test(group.category) && !measures) return true;
  if (group.needs === 'payment' && group.follow === undefined && around.person && around.owner?.person === 'sure')
    return true;
  if (around.owner?.person === 'possible' && (ONLY_OF_PEOPLE.test(group.category) || /photo|foto/i.test(name)))
    return true;
  if (isRemarkOnRecord(name, group, around)) return true;
  if (around.owner?.person === 'usual' && group.category === 'demographic.profile')
    return !around.siblings.goods && around.siblings.things < 2;
  if (group.category === 'content.private' && (around.owner?.writing === true || isOnWhatHappened(around))) return true;
  if (around.owner !== undefined && isReasonOfDeed(group, around.owner)) return true;
  if (group.category.startsWith('location') && around.owner?.address === true) return true;
  if (group.needs === 'postal' || group.category === 'content.private')
    return around.person || isFilledIn(around) || (around.owner?.dealing === true && group.needs !== 'postal');
  if (group.category === 'account.username') return around.owner?.account === true;
  if (group.category === 'authorization.credentials' && group.follow === undefined)
    return isFilledIn(around) || around.device || around.owner?.auth === true;
  if (group.needs === 'bank') return around.person || isFilledIn(around) || around.siblings.contacts > 1;
  if (isOfBankAccount(name, group, around)) return true;
  return group.needs === 'address' && group.holds !== 'text' && around.person;
}

/** The `toName` of a message, the `shippingName` of an order. */
function isOfWhomItReaches(name: string, { owner, message }: Surroundings): boolean {
  return message
    ? /^to_?name$/i.test(name)
    : owner?.dealing === true && /^(?:ship(?:ping)?|bill(?:ing)?|deliver[yi]?|invoice)_?(?:to)?_?name$/i.test(name);
}

/** A note on an appointment or a meeting; one on goods or on a company is none on a person. */
function isOnWhatHappened({ owner, siblings, organization }: Surroundings): boolean {
  return siblings.happening && !siblings.goods && siblings.things === 0 && !organization && owner?.config === false;
}

/** In a business the `clientName`, the `visitorPhoto` and the `parentOccupation` are people's, in a sign-in or a configuration a program's. */
const IN_BUSINESS = /^_?(?:[a-z]+_)?(?:client|visitor|player|caller|child|kid|parent)s?_?[A-Za-z]/i;
const OF_PEOPLE_AND_COMPANIES =
  /^(?:name|contact\.(?:address|phone)|government_id|job_title|workplace|demographic|content\.self_image|financial)/;

function isOfPeopleAtWork(name: string, { category }: CompiledGroup, { owner, siblings }: Surroundings): boolean {
  if (!IN_BUSINESS.test(name) || !OF_PEOPLE_AND_COMPANIES.test(category)) return false;
  if (owner?.auth === true || owner?.config === true || siblings.machine) return false;
  // Nodes of a tree have parents and children, too.
  return !category.startsWith('name') || !/child|kid|parent/i.test(name);
}

/** The `clientName` that `handleDeleteClient` is told; not the one of a socket. */
function isNamedInBusiness(facts: DeclarationFacts, { group }: NameReading, around: Surroundings): boolean {
  const fn = facts.parameterOf?.fn ?? facts.inside?.fn ?? '';
  return group.category === 'name' && isOfPeopleAtWork(facts.name, group, around) && !ABOUT_PROGRAMS.test(fn);
}

/** The owner is named like the thing itself: `LinkMobileNumber.mobile`. */
function isNamedAfter(owner: OwnerName | undefined, { group }: NameReading): boolean {
  const named = owner === undefined || owner.core.length < 2 ? undefined : readName(owner.core.slice(-2).join('_'));
  return named?.group.needs === 'nothing' && named.group.category === group.category && !named.company;
}
