import { groupOf, singular } from './lexicon/index.js';
import { DATABASE_CLIENTS, FORMS_OF_PEOPLE, NEGATIONS, PARTICLE_VERBS, RELATIONS } from './lexicon/owner-parts.js';
import {
  ABOUT_WHAT_FOLLOWS,
  ACCOUNT_OWNERS,
  ANIMALS,
  APPLIED_FOR,
  AUTH_OWNERS,
  BARS_OF_SCREENS,
  BANK_OWNERS,
  CONFIG_OWNERS,
  CORRESPONDENCE,
  DEALINGS,
  DEVICE_OWNERS,
  FORM_SUFFIXES,
  HEALTH_OWNERS,
  MESSAGE_OWNERS,
  NOT_VALUES,
  ORGANIZATIONS,
  ORGANIZATIONS_FIRST,
  PAYLOADS,
  PAYMENT_OWNERS,
  PAYROLL_OWNERS,
  POSTAL_DEALINGS,
  POSTAL_OWNERS,
  THINGS_WITH_PROFILE,
  TRACKING_OWNERS,
  VIEWS,
  WHOSE_POSITION,
  WRITINGS,
} from './lexicon/owner-words.js';
import {
  AGENTS,
  DEEDS,
  FORMS,
  PERSONAL_RECORDS,
  POSSIBLE_PEOPLE,
  ROLES,
  SURE_PEOPLE,
  USUAL_PEOPLE,
  WORK_OF_AGENTS,
} from './lexicon/person-words.js';
import { splitWords } from './split-words.js';

/** What the name of an owner says: an interface, a table, or a receiver such as `req.body`. */
export interface OwnerName {
  /** Its words without those that say in which form the thing comes. */
  core: readonly string[];
  /** The word that says what it is: `user` of `CreateUserDto`. */
  head: string;
  /** How surely the head names a person. */
  person: 'sure' | 'usual' | 'possible' | 'no';
  /** A form in which people tell who they are, or the body of a request. */
  form: boolean;
  payload: boolean;
  notValues: boolean;
  /** A part of a program that handles persons, whose fields hold what it handles: `UserService`. */
  service: boolean;
  /** Not what its name says: `NonNaturalPerson`. */
  negated: boolean;
  /** A person is mentioned before the head: `CandidateExperience`. */
  aboutPerson: boolean;
  /** A thing of which there are many, each with members of its own, and not a list of them: `Rule`. */
  entity: boolean;
  config: boolean;
  organization: boolean;
  postal: boolean;
  /** Where somebody is: `driverLocation`. */
  whereabouts: boolean;
  /** An address by its own name, not what is sent to one. */
  address: boolean;
  dealing: boolean;
  payment: boolean;
  bank: boolean;
  device: boolean;
  tracking: boolean;
  health: boolean;
  /** An account with money in it. */
  account: boolean;
  message: boolean;
  /** What a person is paid. */
  payroll: boolean;
  /** What proves who somebody is. */
  auth: boolean;
  /** What a person has written. */
  writing: boolean;
  animal: boolean;
}

/** Receivers as written may be whole expressions; their end says what they are. */
const LONGEST_OWNER = 200;

const owners = new Map<string, OwnerName>();

/**
 * Reads the name of an owner. Remembers every answer.
 *
 * @param owner the name of a type, table or variable, or a receiver as written: `CreateUserDto`, `req.body`, `users[0]`
 */
export function readOwner(owner: string): OwnerName {
  let known = owners.get(owner);
  if (known === undefined) {
    known = classify(owner.slice(-LONGEST_OWNER));
    owners.set(owner, known);
  }
  return known;
}

function classify(owner: string): OwnerName {
  const segment = lastSegment(owner);
  const words = splitWords(segment);
  const core = coreWords(withoutInitial(words));
  const head = core.at(-1) ?? '';
  const person = personOfCore(core);
  const view = VIEWS.has(words.at(-1) ?? '');
  const has = (set: ReadonlySet<string>) => (word: string) => isIn(set, word);
  const payload =
    PAYLOADS.has(words.join('')) ||
    (core.length === 1 && PAYLOADS.has(head)) ||
    /^(?:created?|updated?|new|raw|parsed|validated|patch|insert|submitted) (?:dto|input|payload|body|values)$/.test(
      words.join(' '),
    ) ||
    /(?:^|\.)(?:body|query|params|formData)(?![a-z])|(?:pars|valid|body|request|form|input|args)\w*\.data$/i.test(
      owner,
    );
  return {
    core,
    head,
    person,
    form: isForm(core),
    payload,
    notValues: (isAboutValues(words) && !payload) || (words.length === 1 && DATABASE_CLIENTS.has(head)),
    service:
      (isIn(SURE_PEOPLE, words.at(-2) ?? '') || isIn(AUTH_OWNERS, words.at(-2) ?? '')) &&
      /^(?:service|handler|repository|store|controller)$/.test(words.at(-1)!),
    negated:
      (core.length > 1 && NEGATIONS.has(core[0]!)) ||
      /^(?:[A-Z]{2}|en|fr|de|es|it|pt|nl|ar|zh|ja|ru|tr|pl)$/.test(owner),
    aboutPerson: isAboutPerson(core.slice(0, -1)) || isAboutPerson(words.slice(core.length + 1)),
    entity: /^[A-Za-z]+$/.test(segment) && !(words.at(-1) ?? '').endsWith('s'),
    config: !view && (person === 'no' || person === 'possible') && isConfig(words, core, owner),
    organization: !view && isOrganization(core),
    whereabouts: /^locations?$/.test(head) && isNoOrganization(core.at(-2) ?? '', head),
    postal: core.some(has(POSTAL_OWNERS)) || isPlaceOfPerson(core),
    address: core.some((word) => isIn(POSTAL_OWNERS, word) && !isIn(POSTAL_DEALINGS, word)) || isPlaceOfPerson(core),
    dealing: has(DEALINGS)(head),
    payment: core.some(has(PAYMENT_OWNERS)),
    bank: core.some(has(BANK_OWNERS)),
    device: core.some(has(DEVICE_OWNERS)),
    tracking: core.some(has(TRACKING_OWNERS)),
    health: core.some(has(HEALTH_OWNERS)),
    account: has(ACCOUNT_OWNERS)(head),
    message: core.some(has(MESSAGE_OWNERS)),
    payroll: core.some(has(PAYROLL_OWNERS)),
    auth: core.some(has(AUTH_OWNERS)),
    animal: core.some(has(ANIMALS)),
    writing: has(WRITINGS)(head) || isMessage(core),
  };
}

/** `CandidateExperience`, `LeaveForEmployee`. */
function isAboutPerson(words: readonly string[]): boolean {
  return words.some((word) => isIn(SURE_PEOPLE, word) || isIn(USUAL_PEOPLE, word));
}

/** `PatientBarangay`, `studentMunicipality`: a part of an address, with what belongs to it. */
function isPlaceOfPerson(core: readonly string[]): boolean {
  const [before, head] = [core.at(-2), core.at(-1) ?? ''];
  const part = groupOf(head);
  // A `UserBlock` and a `UserState` are none.
  return (
    isIn(SURE_PEOPLE, before ?? '') &&
    part?.needs !== 'address' &&
    part?.category.startsWith('contact.address') === true
  );
}

/** A `Message`, a `ContactMessage`; not an `ErrorMessage`. */
function isMessage(core: readonly string[]): boolean {
  const [before, head] = [core.at(-2), core.at(-1) ?? ''];
  return (
    /^messages?$/.test(head) && (before === undefined || isIn(CORRESPONDENCE, before) || personOf(before) !== 'no')
  );
}

/** `Store`, and what belongs to it: `StockLocationAddress`, `organizationEmails`. */
function isOrganization(core: readonly string[]): boolean {
  const [before, head] = [core.at(-2), core.at(-1) ?? ''];
  if (core.some((word, i) => i > 0 && isNoOrganization(core[i - 1]!, word))) return false;
  if (isIn(ORGANIZATIONS, head) || ORGANIZATIONS_FIRST.has(core[0] ?? '')) return true;
  if (before === undefined) return false;
  // An `AdresseLieu` is that of the place.
  if (isIn(POSTAL_OWNERS, before) && ORGANIZATIONS_FIRST.has(head)) return true;
  return (
    isIn(ORGANIZATIONS, before) &&
    (/^(?:profile|history|unit|tier|chain)$/.test(head) ||
      isIn(POSTAL_OWNERS, head) ||
      groupOf(head)?.needs === 'nothing')
  );
}

/** A `LoanApplication` is no program, a `TopBar` sells no drinks, and a `driverLocation` is where somebody is. */
function isNoOrganization(before: string, head: string): boolean {
  if (/^applications?$/.test(head)) return APPLIED_FOR.has(before);
  if (head === 'bar') return BARS_OF_SCREENS.has(before);
  return /^locations?$/.test(head) && (isAboutPerson([before]) || isIn(ROLES, before) || WHOSE_POSITION.has(before));
}

/** `this.state.user!` is `user`, `users[0]` is `users`, `getUser()` is `getUser`, `Partial<User>` is `User`. */
function lastSegment(owner: string): string {
  const unwrapped = owner.replace(
    /^(?:Partial|Required|Readonly|NonNullable|Awaited|Promise|Array|DeepPartial)<(.*)>$/,
    '$1',
  );
  // A form's `controls` hold what is entered.
  const plain = unwrapped.replace(/\([^()]*\)|\[[^\]]*\]|<.*$|[!?]/g, '').replace(/(?<=form\w*)\.controls$/i, '');
  return plain.slice(plain.lastIndexOf('.') + 1);
}

/** Settings, connections and ALL_CAPS constants that are no schema; the props of a component are neither, whatever it is called. */
function isConfig(words: readonly string[], core: readonly string[], owner: string): boolean {
  // What a form begins with has the members of what is filled in.
  if (/^(?:DEFAULT|INITIAL|EMPTY|BLANK)_[A-Z_]+$/.test(owner) && isAddressOrPerson(core)) return false;
  if (/\benv\b/.test(owner) || (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(owner) && words.at(-1) !== 'schema')) return true;
  return words.at(-1) !== 'props' && !isSettingsOfPerson(core) && core.some((word) => isIn(CONFIG_OWNERS, word));
}

function isAddressOrPerson(core: readonly string[]): boolean {
  const head = core.at(-1) ?? '';
  return isIn(POSTAL_OWNERS, head) || isIn(SURE_PEOPLE, head) || isIn(FORMS, head);
}

/** `UserSettings` are a person's, `AppSettings` are not. */
function isSettingsOfPerson(core: readonly string[]): boolean {
  return core.at(-1) === 'settings' && core.length > 1 && isIn(SURE_PEOPLE, core.at(-2) ?? '');
}

/** `ZUserSchema`, `IUser` and `TUser` are about users. */
function withoutInitial(words: readonly string[]): readonly string[] {
  return words.length > 1 && words[0]!.length === 1 ? words.slice(1) : words;
}

/** In `DadosDoCliente` only the form stands before. */
function isRelation(words: readonly string[], i: number): boolean {
  if (!RELATIONS.has(words[i]!) || PARTICLE_VERBS.has(words[i - 1]!) || DEEDS.has(words[i - 1]!)) return false;
  return !words.slice(0, i).every((word) => FORM_SUFFIXES.has(word));
}

/** A `PostCreateManyAuthorInput` holds posts. */
function isMany(words: readonly string[], i: number): boolean {
  return words[i + 1] === 'many' && /^(?:create|update|upsert)$/.test(words[i]!);
}

/** Drops from the end the words that say in which form the thing comes; keeps one word. */
function coreWords(words: readonly string[]): readonly string[] {
  const until = words.findIndex((_, i) => i > 0 && (isRelation(words, i) || isMany(words, i)));
  let end = until > 0 && until < words.length - 1 ? until : words.length;
  while (end > 1 && isForming(words[end - 1]!, words[end - 2]!, words[end])) end--;
  return words.slice(0, end);
}

/** Whether a word says in which form the thing before it comes, or which of several it is: `participantA`. */
function isForming(word: string, before: string, after: string | undefined): boolean {
  if (FORM_SUFFIXES.has(word) || /^\d+$/.test(word) || (/^[a-d]$/.test(word) && personOf(before) !== 'no')) return true;
  if (/^(?:read|write)$/.test(word) && after === 'model') return true;
  return (
    (FORMS_OF_PEOPLE.has(word) &&
      (isIn(SURE_PEOPLE, before) || /^(?:member|candidate|contact|participant)$/.test(before))) ||
    (word === 'event' && FORM_SUFFIXES.has(before))
  );
}

/** An `AssetProfile` is no person's, a `CandidateProfile` and a `CreateProfile` are; nor is a `NonNaturalPerson`, or what happens `InPerson`. */
function personOfCore(core: readonly string[]): OwnerName['person'] {
  const [before, head] = [core.at(-2), core.at(-1) ?? ''];
  if (core.length > 1 && (NEGATIONS.has(core[0]!) || ABOUT_WHAT_FOLLOWS.has(core[0]!))) return 'no';
  if (before !== undefined && PERSONAL_RECORDS.has(head) && isIn(SURE_PEOPLE, before)) return 'usual';
  if (head === 'profile' && isIn(SURE_PEOPLE, before ?? '')) return 'sure';
  if (/^applications?$/.test(head) && APPLIED_FOR.has(before ?? '')) return 'usual';
  if (head === 'by' && before !== undefined && DEEDS.has(before)) return 'sure';
  if (head === 'person' && before === 'in') return 'no';
  if (/^(?:members?|contacts?)$/.test(head) && isIn(SURE_PEOPLE, before ?? '')) return 'sure';
  if (before !== undefined && isIn(AGENTS, head) && isIn(WORK_OF_AGENTS, before)) return 'usual';
  const isOfThing =
    head === 'profile' &&
    before !== undefined &&
    personOf(before) === 'no' &&
    (isIn(THINGS_WITH_PROFILE, before) || isIn(ORGANIZATIONS, before) || isIn(CONFIG_OWNERS, before));
  return isOfThing && before !== 'provider' ? 'possible' : personOf(head);
}

function personOf(head: string): OwnerName['person'] {
  if (isIn(SURE_PEOPLE, head)) return 'sure';
  if (isIn(USUAL_PEOPLE, head)) return 'usual';
  return isIn(POSSIBLE_PEOPLE, head) ? 'possible' : 'no';
}

/** `SignUpForm`, `registerDto`: the last word, or the last two. */
function isForm(core: readonly string[]): boolean {
  return FORMS.has(core.at(-1) ?? '') || FORMS.has(core.slice(-2).join(''));
}

/** The last word decides: `formErrors`, `UserErrorsType`; but the props of a `TemplatePreview` hold values. */
function isAboutValues(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  // A `PaymentMethod` is a card or an account, and whose it is.
  if (/^methods?$/.test(last) && words.at(-2) === 'payment') return false;
  return (
    NOT_VALUES.has(last) ||
    /(?:order|sort)by/.test(words.join('')) ||
    (/^(?:types?|map|object|record|keys|fields)$/.test(last) && NOT_VALUES.has(words.at(-2) ?? '')) ||
    // What a list is narrowed down to is chosen by whoever looks at it: `FilterParams`, `UserFilterInput`.
    (FORM_SUFFIXES.has(last) && /^filters?$/.test(words.at(-2) ?? '')) ||
    // A `scoresSchema` is of scores, while an `ErrorSchema` may be of one that somebody reports.
    (last === 'schema' && /s$/.test(words.at(-2) ?? '') && NOT_VALUES.has(words.at(-2)!))
  );
}

/** Whether a set has a word, in singular or plural. */
function isIn(set: ReadonlySet<string>, word: string): boolean {
  return set.has(word) || set.has(singular(word));
}
