import type { InferenceLevel } from '../config/config.js';
import type { Category } from '../model/category.js';
import type { Confidence } from '../model/tag.js';
import type { DeclarationFacts } from './declaration-facts.js';
import { describeInference } from './describe-inference.js';
import type { CompiledGroup } from './lexicon/define.js';
import { singular } from './lexicon/index.js';
import { readOwner, type OwnerName } from './owner-name.js';
import { readInContext } from './read-in-context.js';
import { readName, type NameReading } from './read-name.js';
import { surroundingsOf, type Surroundings } from './surroundings.js';
import { IN_PLACES, isOneOfRoles, isToldBySiblings } from './told-by-siblings.js';
import { admitsValue } from './value-gate.js';

/** A tag that was inferred; never certain. */
export interface InferredTag {
  category: Category;
  confidence: Exclude<Confidence, 'certain'>;
  /** Why, as a clause for people; never a value. */
  why: string;
}

/** What an answer is for: to follow what the declaration holds, or to list it. A list also has what goes everywhere by its nature. */
export type Purpose = 'follow' | 'list';

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
  { owner }: Surroundings,
  { kind }: DeclarationFacts,
): CompiledGroup['category'] {
  if (holds === 'who' && kind !== 'string') return 'unique_id';
  const isByPhone = needs === 'message' && owner?.core.some((word) => BY_PHONE.has(word)) === true;
  return isByPhone ? 'contact.phone_number' : category;
}

const BY_PHONE: ReadonlySet<string> = new Set(['sms', 'mms', 'whatsapp', 'texting', 'call']);

/**
 * Whether a level takes words of a group at all.
 *
 * @param purpose a list has from `balanced` on what is followed only at `aggressive`
 */
export function isReadAt(group: CompiledGroup, level: InferenceLevel, purpose: Purpose): boolean {
  if (level === 'off') return false;
  if (level === 'aggressive') return true;
  return group.from === undefined && (group.follow === undefined || (purpose === 'list' && level === 'balanced'));
}

/** What goes everywhere by its nature, or says little on its own: an inventory lists it on weaker evidence than a scan follows it. */
const ONLY_LISTED =
  /^(?:unique_id|content|demographic\.language|contact\.(?:organization|url|address\.(?:state|country))|account\.username|device$)/;

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

function isMemberOf({ role }: DeclarationFacts): boolean {
  return role === 'property' || role === 'column' || role === 'key';
}

/** `hasAllergy: boolean` of a patient says something about their health. */
function isHealthFlag({ kind }: DeclarationFacts, { group }: NameReading, around: Surroundings): boolean {
  return kind === 'boolean' && group.category === 'health_and_medical' && around.health;
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

/** Whether what stands around says that it is no person's, or no value at all. */
function isSomethingElse(
  facts: DeclarationFacts,
  reading: NameReading,
  around: Surroundings,
  level: ActiveLevel,
  listed: boolean,
): boolean {
  const { owner, siblings } = around;
  const { group } = reading;
  if (owner?.negated === true || isComponent(facts) || PUBLIC_SETTING.test(facts.name)) return true;
  if (owner?.animal === true && reading.subject === undefined && OF_LIVING_THINGS.test(group.category)) return true;
  if (
    owner?.notValues === true &&
    !(owner.entity && group.category === 'unique_id') &&
    !(listed && (owner.service || isWhoseItIs(facts, reading, owner) || isPreferred(reading, owner)))
  )
    return true;
  const isWhereabouts =
    siblings.whose &&
    (group.category.startsWith('location') || (owner?.aboutPerson === true && IN_PLACES.test(group.category)));
  if (owner !== undefined && !siblings.named && !isWhereabouts && isExcludedOwner(owner, group)) return true;
  if (level === 'aggressive') return false;
  if (isToldBySiblings(reading, around) || isOneOfRoles(facts, reading)) return true;
  if (
    (reading.company && !(listed && (isSendersOwn(facts, around) || isAtWork(facts.name, reading, around)))) ||
    (reading.shouting && facts.role !== 'column' && facts.role !== 'key' && !(listed && isOfAPerson(around)))
  )
    return true;
  if (
    isTestFile(facts.file) ||
    TEXTS.test(facts.file) ||
    (owner?.config === true && !(listed && isSomebodys(facts.name, reading)))
  )
    return true;
  const isDeed = group.category === 'unique_id' && group.needs === 'member';
  // Whoever is billed for an organization is the organization.
  if (owner?.organization === true && isBilled(facts)) return true;
  if (
    around.organization &&
    reading.subject === undefined &&
    !isDeed &&
    !isTelltale(group.category) &&
    !isContactsName(facts.name, group)
  )
    return !(
      owner?.bank === true &&
      group.category === 'financial.bank_account' &&
      !/company|organi[sz]ation/i.test(facts.owner ?? '')
    );
  if (around.aboutOrganization && reading.subject === undefined && OF_ORGANIZATIONS.test(group.category))
    return !isContactsName(facts.name, group);
  return (
    siblings.machine &&
    /^(?:account\.username|authorization|device\.(?:ip_address|device_id)|contact\.email|contact\.address$)/.test(
      group.category,
    )
  );
}

/** What an organization has as well as a person. */
const OF_ORGANIZATIONS = /^(?:name$|contact|location)/;

/** A row of preferences, counts or permissions says whose they are. */
function isWhoseItIs({ kind, role }: DeclarationFacts, { group, subject }: NameReading, owner: OwnerName): boolean {
  if (group.category !== 'unique_id' || subject !== 'sure' || (role !== 'property' && role !== 'column')) return false;
  return /^(?:string|number|bigint)$/.test(kind) && KEPT_OF_SOMEBODY.test(owner.head);
}

/** What a person prefers may say who they are, or where: `UserPreferences.home_location`; an `email` among them is a switch. */
function isPreferred({ group }: NameReading, { head, core }: OwnerName): boolean {
  return (
    /^(?:preferences?|prefs)$/.test(head) &&
    readOwner(core.slice(0, -1).join('_')).person === 'sure' &&
    /^(?:demographic(?!\.language)|health|location|contact\.address$)/.test(group.category)
  );
}

const KEPT_OF_SOMEBODY =
  /^(?:preferences?|permissions?|stats|totals?|counts?|features?|flags?|channels?|templates?|paths?|labels?)$/;

/** Members of a person's record may be written in capitals, as columns are. */
function isOfAPerson({ owner }: Surroundings): boolean {
  return (owner?.person === 'sure' || owner?.person === 'usual') && !owner.config && !owner.notValues;
}

function isBilled({ name, siblings }: DeclarationFacts): boolean {
  if (!/^_?(?:[a-z]+_?)?customer_?id$/i.test(name)) return false;
  return (
    siblings === undefined || siblings.some((sibling) => /plan|subscri|billing|stripe|price|seats|trial/i.test(sibling))
  );
}

/** What bundlers put from the environment into what browsers load. */
const PUBLIC_SETTING = /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|VUE_APP|GATSBY|PUBLIC)_/;

/** What an animal has as well. */
const OF_LIVING_THINGS = /^(?:name|demographic|health)/;

/** A variable that begins with a capital is a component or a class: `PhoneNumberInput`. */
function isComponent({ name, role }: DeclarationFacts): boolean {
  return (role === 'variable' || role === 'parameter') && /^[A-Z][a-z]/.test(name);
}

/** Even a configuration may hold a person's data, as `ownerEmail` of a tenant; `adminEmail` is most often a mailbox. */
function isSomebodys(name: string, { subject, shouting }: NameReading): boolean {
  return !shouting && (subject === 'sure' || (subject === 'usual' && /owner|By/.test(name)));
}

/** The last word of the owner, and in `StockLocationAddress` the one before it, may say that it is no person's. */
function isExcludedOwner(owner: OwnerName, group: CompiledGroup): boolean {
  if ((owner.form && group.open === true) || owner.service) return false;
  if (
    group.not.has(owner.head) ||
    (!owner.aboutPerson && IN_PLACES.test(group.category) && group.not.has(singular(owner.head)))
  )
    return true;
  if (group.category === 'device.ip_address' && owner.core.some((word) => group.not.has(word))) return true;
  return group.open !== true && owner.person === 'no' && owner.core.slice(-2).some((word) => group.not.has(word));
}

/** What a company sends from, or a person: an inventory names it where it belongs to a message. */
function isSendersOwn({ name, siblings }: DeclarationFacts, { owner, siblings: beside }: Surroundings): boolean {
  if (/sender|bcc/i.test(name)) return true;
  if (!/from/i.test(name)) return false;
  if (owner?.message !== true) return beside.named && !beside.message;
  // Where nothing says whom it goes to, it is what all such mails have in common.
  return !/send/i.test(owner.core.join(' ')) && (siblings === undefined || beside.recipient);
}

/** The `officePhone` of an employee and the `companyEmail` of a customer are where they are reached at work. */
function isAtWork(name: string, { group }: NameReading, { owner, person }: Surroundings): boolean {
  return (
    person &&
    owner?.person === 'sure' &&
    group.category.startsWith('contact.') &&
    /office|business|company|corporate/i.test(name)
  );
}

/** Whom to turn to at an organization is somebody. */
function isContactsName(name: string, { category }: CompiledGroup): boolean {
  return category === 'name' && /conta[ck]t|contat/i.test(name);
}

/** Categories that only people have, even when an organization's record holds them. */
function isTelltale(category: string): boolean {
  return /^(?:name\.|demographic|health|government_id|biometric|authorization\.password|behavior)/.test(category);
}

/** Whether it says enough for a list that something has such a member, whatever it is: `allergies`, but not `name`. */
function isTellingMember(
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
function isInPlace(
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
        (isSomebody(around) || around.owner?.account === true)) ||
      (reading.role && purpose === 'list' && (around.person || around.owner?.dealing === true)) ||
      (purpose === 'list' && (isMember || isHandedInBusiness(facts)) && isUsersIdentifier(facts, around))
    );
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
        (around.filledIn && isFilledInState(facts, reading.group)) ||
        isWholeAddress(facts, reading) ||
        isHandedToPerson(facts, reading))
    );
  if (around.owner?.payroll === true && reading.group.category === 'financial') return true;
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

/** What a form for people asks for, where it may be anybody's elsewhere; a `contact` or a `location` of no known type is a record. */
function isFilledInState({ name, kind }: DeclarationFacts, { needs, category }: CompiledGroup): boolean {
  if (!/^(?:person|postal|business)$/.test(needs) || category === 'contact') return false;
  return kind !== 'unknown' || /^(?:authorization|contact\.)/.test(category) || /n[ao]me?/i.test(name);
}

/** `selectedAddress: Address`: the type says that it is no address of a machine. */
function isWholeAddress({ kind, typeName }: DeclarationFacts, { group }: NameReading): boolean {
  return (
    kind === 'object' &&
    group.category === 'contact.address' &&
    /addr|adres|direccion|endereco|indirizzo/i.test(typeName ?? '')
  );
}

/** What is handed to `createStudent` is the student's, and to `updateStudentPhoto` the photo. */
function isHandedToPerson({ parameterOf }: DeclarationFacts, reading: NameReading): boolean {
  if (parameterOf?.fn === undefined) return false;
  const fn = readOwner(parameterOf.fn);
  if (fn.person === 'sure') return reading.group.needs === 'person';
  const about = fn.aboutPerson ? readName(fn.core.slice(-2).join('_')) : undefined;
  return about?.group.category === reading.group.category;
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

/** A record of a person, by its name; of a word such as `Contact` only where the members are not known to say otherwise. */
function isSomebody({ owner, person }: Surroundings): boolean {
  return person && (owner?.person === 'sure' || owner?.person === 'usual');
}

/** Of a form or the body of a request: who sends a `tel` sends their own, which cannot be said of a `name`. */
function isFilledIn({ owner }: Surroundings): boolean {
  return owner?.payload === true || owner?.form === true;
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
  if (role && (around.person || around.owner?.dealing === true || around.payment || isFilledIn(around))) return true;
  // A `RecipientField` has a height as well.
  const measures = group.needs === 'health' && group.holds === 'digits';
  if (around.owner?.aboutPerson === true && ABOUT_A_PERSON.test(group.category) && !measures) return true;
  if (group.needs === 'payment' && group.follow === undefined && around.person && around.owner?.person === 'sure')
    return true;
  if (around.owner?.person === 'possible' && ONLY_OF_PEOPLE.test(group.category)) return true;
  if (around.owner?.person === 'usual' && group.category === 'demographic.profile')
    return !around.siblings.goods && around.siblings.things < 2;
  if (group.category === 'content.private' && (around.owner?.writing === true || isOnWhatHappened(around))) return true;
  if (group.category.startsWith('location') && around.owner?.address === true) return true;
  if (group.needs === 'postal' || group.category === 'content.private')
    return around.person || isFilledIn(around) || (around.owner?.dealing === true && group.needs !== 'postal');
  if (group.category === 'account.username') return around.owner?.account === true;
  if (group.category === 'authorization.credentials' && group.follow === undefined)
    return isFilledIn(around) || around.device || around.owner?.auth === true;
  return ((group.needs === 'address' && group.holds !== 'text') || group.needs === 'bank') && around.person;
}

/** A note on an appointment or a meeting; one on goods or on a company is none on a person. */
function isOnWhatHappened({ owner, siblings, organization }: Surroundings): boolean {
  return siblings.happening && !siblings.goods && siblings.things === 0 && !organization && owner?.config === false;
}

/** In a business the `clientName`, the `visitorPhoto` and the `parentOccupation` are people's, in a sign-in or a configuration a program's. */
const IN_BUSINESS = /^_?(?:[a-z]+_)?(?:client|visitor|player|child|kid|parent)s?_?[A-Za-z]/i;
const OF_PEOPLE_AND_COMPANIES =
  /^(?:name|contact\.(?:address|phone)|government_id|job_title|workplace|demographic|content\.self_image|financial)/;

function isOfPeopleAtWork(name: string, { category }: CompiledGroup, { owner, siblings }: Surroundings): boolean {
  if (!IN_BUSINESS.test(name) || !OF_PEOPLE_AND_COMPANIES.test(category)) return false;
  if (owner?.auth === true || owner?.config === true || siblings.machine) return false;
  // Nodes of a tree have parents and children, too.
  return !category.startsWith('name') || !/child|kid|parent/i.test(name);
}

/** The owner is named like the thing itself: `LinkMobileNumber.mobile`. */
function isNamedAfter(owner: OwnerName | undefined, { group }: NameReading): boolean {
  const named = owner === undefined || owner.core.length < 2 ? undefined : readName(owner.core.slice(-2).join('_'));
  return named?.group.needs === 'nothing' && named.group.category === group.category && !named.company;
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

/** What a user interface says, by language: `locales/en.ts`, `i18n/de/account.ts`, `messages/pt-BR.ts`. */
const TEXTS =
  /(?:^|\/)(?:locales?|i18n|intl|translations?|langs?|languages?|messages|dictionar(?:y|ies)|resources)\/(?:[\w.-]+\/)*[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?:\/[\w.-]+)*(?:\.[cm]?[jt]sx?|\/[\w.-]+\.[cm]?[jt]sx?)$/;

/** Data in tests are made up; folders of fixtures are left alone, because whole sample programs live there. */
function isTestFile(file: string): boolean {
  return /\.(?:test|spec|stories|story|mock)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__)\//.test(file);
}
