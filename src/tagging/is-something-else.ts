import type { DeclarationFacts } from './declaration-facts.js';
import type { CompiledGroup } from './lexicon/define.js';
import { singular } from './lexicon/index.js';
import { readOwner, type OwnerName } from './owner-name.js';
import type { ActiveLevel } from './purpose.js';
import type { NameReading } from './read-name.js';
import type { Surroundings } from './surroundings.js';
import { IN_PLACES, isOfBankAccount, isOneOfRoles, isToldBySiblings } from './told-by-siblings.js';

/** Whether what stands around says that it is no person's, or no value at all. */
export function isSomethingElse(
  facts: DeclarationFacts,
  reading: NameReading,
  around: Surroundings,
  level: ActiveLevel,
  listed: boolean,
): boolean {
  const { owner, siblings } = around;
  const { group } = reading;
  if (owner?.negated === true || isComponent(facts) || PUBLIC_SETTING.test(facts.name)) return true;
  const isAnimals = owner?.animal === true || (around.animal && !group.category.startsWith('name.'));
  if (isAnimals && reading.subject === undefined && OF_LIVING_THINGS.test(group.category)) return true;
  if (
    owner?.notValues === true &&
    !(owner.entity && group.category === 'unique_id') &&
    !(listed && (owner.service || isWhoseItIs(facts, reading, owner) || isPreferred(facts, reading, owner)))
  )
    return true;
  const isWhereabouts =
    siblings.whose &&
    (group.category.startsWith('location') || (owner?.aboutPerson === true && IN_PLACES.test(group.category)));
  const isExcluded = owner !== undefined && !siblings.named && isExcludedOwner(owner, group);
  if (isExcluded && !isWhereabouts && !isContactsName(facts.name, group)) return true;
  if (level === 'aggressive') return false;
  if (
    isOfACompany(reading, around) ||
    isToldBySiblings(reading, around) ||
    isOneOfRoles(facts, reading, around.siblings)
  )
    return true;
  if (
    (reading.company &&
      !(listed && (isSendersOwn(facts, around) || isAtWork(facts.name, reading, around))) &&
      !(around.rental && /tenant/i.test(facts.name))) ||
    (reading.shouting && facts.role !== 'column' && facts.role !== 'key' && !(listed && isOfAPerson(around)))
  )
    return true;
  if (
    isTestFile(facts.file) ||
    TEXTS.test(facts.file) ||
    (owner?.config === true && !isServing(around) && !(listed && isSomebodys(facts.name, reading)))
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
      (group.category === 'financial.bank_account' || isOfBankAccount(facts.name, group, around)) &&
      !/company|organi[sz]ation/i.test(facts.owner ?? '')
    );
  if (around.aboutOrganization && reading.subject === undefined && OF_ORGANIZATIONS.test(group.category))
    return !isContactsName(facts.name, group);
  return (
    siblings.machine &&
    !siblings.device &&
    /^(?:account\.username|authorization|device\.(?:ip_address|device_id)|contact\.email|contact\.address$)/.test(
      group.category,
    )
  );
}

/** The `country` beside an `industry` and a `website`, where nobody is named. */
function isOfACompany({ group, subject }: NameReading, { owner, siblings, person }: Surroundings): boolean {
  if (subject !== undefined || person || siblings.named || siblings.human || siblings.citizen) return false;
  if (siblings.about && owner?.dealing === true) return false;
  if (siblings.things < 2 || siblings.message || group.needs === 'message' || owner?.person !== 'no') return false;
  return /^(?:contact\.(?!url)|location)/.test(group.category);
}

/** What an organization has as well as a person. */
const OF_ORGANIZATIONS = /^(?:name$|contact|location)/;

/** A row of preferences, counts or permissions says whose they are. */
function isWhoseItIs({ kind, role }: DeclarationFacts, { group, subject }: NameReading, owner: OwnerName): boolean {
  if (group.category !== 'unique_id' || subject !== 'sure' || (role !== 'property' && role !== 'column')) return false;
  return /^(?:string|number|bigint)$/.test(kind) && KEPT_OF_SOMEBODY.test(owner.head);
}

/** What a person prefers may say who they are, or where: `UserPreferences.home_location`. An `email` among them is a switch, a `phoneNumber: string` is none. */
function isPreferred({ kind }: DeclarationFacts, { group }: NameReading, { head, core }: OwnerName): boolean {
  if (!/^(?:preferences?|prefs)$/.test(head)) return false;
  if (kind === 'string' && group.category === 'contact.phone_number') return true;
  return (
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

/** A `DeliveryProvider` with a phone and an e-mail address is somebody, or a firm, and no setting. */
function isServing({ owner, siblings }: Surroundings): boolean {
  return owner?.head === 'provider' && siblings.contacts > 1;
}

/** Even a configuration may hold a person's data, as `ownerEmail` of a tenant; `adminEmail` is most often a mailbox. */
function isSomebodys(name: string, { subject, shouting }: NameReading): boolean {
  return !shouting && (subject === 'sure' || (subject === 'usual' && /owner|By/.test(name)));
}

/** The last word of the owner, and in `StockLocationAddress` the one before it, may say that it is no person's. */
function isExcludedOwner(owner: OwnerName, group: CompiledGroup): boolean {
  if ((owner.form && group.open === true) || owner.service || owner.whereabouts) return false;
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
    owner?.person !== 'no' &&
    group.category.startsWith('contact.') &&
    /office|business|company|corporate/i.test(name)
  );
}

/** Whom to turn to at an organization is somebody. */
function isContactsName(name: string, { category }: CompiledGroup): boolean {
  return category.startsWith('name') && /conta[ck]t|contat|ansprech|referente|interlocut/i.test(name);
}

/** Categories that only people have, even when an organization's record holds them. */
function isTelltale(category: string): boolean {
  return /^(?:name\.|demographic|health|government_id|biometric|authorization\.password|behavior)/.test(category);
}

/** What a user interface says, by language: `locales/en.ts`, `i18n/de/account.ts`, `messages/pt-BR.ts`. */
const TEXTS =
  /(?:^|\/)(?:locales?|i18n|intl|translations?|langs?|languages?|messages|dictionar(?:y|ies)|resources)\/(?:[\w.-]+\/)*[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?:\/[\w.-]+)*(?:\.[cm]?[jt]sx?|\/[\w.-]+\.[cm]?[jt]sx?)$/;

/** Data in tests are made up; folders of fixtures are left alone, because whole sample programs live there. */
function isTestFile(file: string): boolean {
  return /\.(?:test|spec|stories|story|mock)\.[cm]?[jt]sx?$|(?:^|\/)(?:__tests__|__mocks__)\//.test(file);
}
