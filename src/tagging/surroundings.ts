import type { DeclarationFacts } from './declaration-facts.js';
import { UNDERTAKINGS } from './lexicon/owner-words.js';
import { BY_PHONE, RENTAL } from './lexicon/sibling-words.js';
import { readOwner, type OwnerName } from './owner-name.js';
import { readSiblings, type Siblings } from './read-siblings.js';
import { splitWords } from './split-words.js';
import { readTopic, topicOf, type Topic } from './topic.js';

/** Owner and siblings of a declaration, judged together. */
export interface Surroundings {
  owner?: OwnerName;
  siblings: Siblings;
  /** The owner is a person's record, or nothing speaks against it and its siblings say so. */
  person: boolean;
  /** Of what is let, where a tenant is a person. */
  rental: boolean;
  /** An organization's record, and no person's name in it. */
  organization: boolean;
  /** A variable or parameter beside those that hold what somebody has filled in: `email`, `phone`. */
  filledIn: boolean;
  /** What it is about is an organization, as the function or the file says that it stands in. */
  aboutOrganization: boolean;
  /** What it is about is an animal, as its owner or the function says. */
  animal: boolean;
  /** A postal address, or a record that an address belongs to. */
  postal: boolean;
  payment: boolean;
  bank: boolean;
  device: boolean;
  tracking: boolean;
  /** What a clinic knows of a person, or a person's record. */
  health: boolean;
  /** A person's record, or the account of one. */
  account: boolean;
  /** A person's record, or what proves who somebody is. */
  auth: boolean;
  /** An address, or a form that a person fills in. */
  business: boolean;
  /** Something that is sent to somebody, or the parameters of what sends it. */
  message: boolean;
  /** Something that goes to a phone, or comes from one. */
  texting: boolean;
  /** That, or what a person has written. */
  writing: boolean;
  written: boolean;
}

/**
 * Judges what stands around a declaration.
 *
 * @param facts the declaration; its own name does not count among the siblings
 */
export function surroundingsOf(facts: DeclarationFacts): Surroundings {
  const siblings = readSiblings(facts);
  const topic = topicOf(facts);
  const owner = ownerOf(facts, topic, siblings);
  const rental = siblings.rental || owner?.core.some((word) => RENTAL.has(word)) === true;
  const renter = rental && TENANT.test(owner?.head ?? '');
  const organization =
    !siblings.named &&
    !renter &&
    (owner?.organization === true ||
      (siblings.registered && !siblings.citizen && owner?.person !== 'sure') ||
      isOfOrganization(facts, owner));
  const person = !organization && (renter || isPerson(owner, siblings, isKnown(facts)));
  const message = owner?.message === true || siblings.message || isSender(facts);
  return {
    owner,
    siblings,
    person,
    rental,
    organization,
    filledIn: isFilledInBeside(facts),
    aboutOrganization: isAboutOrganization(topic, siblings),
    animal: owner?.animal === true || topic?.animal === true,
    postal: siblings.postal >= 2 || owner?.postal === true || owner?.dealing === true || person,
    payment: siblings.payment || owner?.payment === true,
    bank: siblings.bank || owner?.bank === true,
    device: owner?.device === true || siblings.device,
    tracking: owner?.tracking === true || (person && owner?.form === false),
    health: owner?.health === true || person,
    account: owner?.account === true || person,
    auth: owner?.auth === true || person,
    business: siblings.postal >= 2 || owner?.address === true || owner?.form === true || person,
    message,
    texting: isByPhone(facts, owner),
    writing: message || owner?.writing === true,
    written: owner?.writing === true || (siblings.inquiry && siblings.message) || isContactForm(siblings),
  };
}

const TENANT = /^(?:co)?tenants?$/;

/** Whether it is known what else the owner has. */
function isKnown({ siblings = [], partial }: DeclarationFacts): boolean {
  return siblings.length > 1 && partial !== true;
}

/** What the owner's name says; of one that says nothing of itself, what its function or file is about may say whose it is. */
function ownerOf(facts: DeclarationFacts, topic: Topic | undefined, siblings: Siblings): OwnerName | undefined {
  const named = ownerIn(facts);
  const owner = named === undefined ? undefined : readOwner(named);
  const isPersons = topic?.person === true && owner?.person === 'no' && siblings.things === 0;
  return isPersons ? { ...owner, person: 'usual' } : owner;
}

/** A file about organizations may also invite their members: what has no name of its own, or no address, may be one's. */
function isAboutOrganization(topic: Topic | undefined, siblings: Siblings): boolean {
  if (topic?.organization !== true || siblings.named || siblings.human || siblings.citizen) return false;
  return !topic.byFile || siblings.called || siblings.postal > 0;
}

/** In generated types the `Row` of a table stands in `customers`, and the `properties` of a schema in that. */
const ONLY_FORMS = /^(?:row|insert|update|returns|properties|attributes|fields|columns|shape)$/i;

/** The name of the owner that says what the declaration belongs to. */
export function ownerIn({ owner, within }: DeclarationFacts): string | undefined {
  return within !== undefined && owner !== undefined && ONLY_FORMS.test(owner) ? within : owner;
}

/** The `address` of a `Restaurant`: of what says where or how to reach something, the one that it stands in tells of what. */
function isOfOrganization({ owner, within }: DeclarationFacts, read: OwnerName | undefined): boolean {
  if (owner === undefined || read === undefined || !(read.address || WHERE.has(read.head))) return false;
  const around = within ?? /^(.+)\.[^.]+$/.exec(owner)?.[1];
  return around !== undefined && (readOwner(around).organization || readTopic(around)?.organization === true);
}

const WHERE: ReadonlySet<string> = new Set(
  'location position place geo geolocation coordinate coordinates coords point latlng contact contacts'.split(' '),
);

function isPerson(owner: OwnerName | undefined, siblings: Siblings, known: boolean): boolean {
  if (owner?.config === true || owner?.notValues === true) return false;
  if (siblings.personal === 0 && (siblings.goods || siblings.things >= 2)) return false;
  if (owner?.person === 'sure') return true;
  const many = siblings.personal >= 3 && siblings.personal > siblings.things;
  const isUndertaking = owner !== undefined && UNDERTAKINGS.has(owner.head);
  const told = siblings.personal >= 1 && !siblings.goods && ((siblings.things === 0 && !isUndertaking) || many);
  if (owner?.person === 'usual')
    return (
      !known ||
      ((siblings.personal >= 1 || siblings.human || siblings.whose) && !siblings.goods && siblings.things < 2) ||
      told ||
      siblings.silent
    );
  // Of `{ id, nom }` in `clients` nothing says that it is something else.
  if (owner !== undefined && known && siblings.silent && CLIENTS.test(owner.head)) return true;
  return told || (owner?.form === true && !known);
}

const CLIENTS = /^(?:clients?|drivers?|couriers?|players?|visitors?)$/;

/** One state of a form beside others, or one parameter: who tells two things that only people have, or one in a form for people, tells the rest, too. */
function isFilledInBeside(facts: DeclarationFacts): boolean {
  const around = facts.role === 'parameter' ? facts.parameterOf : facts.role === 'variable' ? facts.inside : undefined;
  if (around?.names === undefined) return false;
  const { personal, goods, things } = readSiblings({ ...facts, siblings: around.names });
  if (goods || personal === 0 || things > personal) return false;
  const fn = around.fn === undefined ? undefined : readOwner(around.fn);
  return personal >= 2 || fn?.form === true || fn?.person === 'sure' || fn?.aboutPerson === true;
}

/** Who tells their name and how to reach them writes what stands beside; but an answer has a message, too. */
function isContactForm({ named, called, contacts, message, answer }: Siblings): boolean {
  return (named || called) && contacts > 0 && !message && !answer;
}

/** A parameter of `sendMail`, or beside a subject. */
function isSender({ parameterOf }: DeclarationFacts): boolean {
  if (parameterOf === undefined) return false;
  if (parameterOf.fn !== undefined && readOwner(parameterOf.fn).message) return true;
  return readSiblings({ name: '', kind: 'unknown', role: 'parameter', file: '', siblings: parameterOf.names }).message;
}

/** Its owner, its function, its file or what stands beside it says that it is a call or a text: `whatsapp-agent/index.ts`. */
function isByPhone(
  { inside, parameterOf, file, siblings = [] }: DeclarationFacts,
  owner: OwnerName | undefined,
): boolean {
  if (owner?.core.some((word) => word === 'call' || BY_PHONE.has(word)) === true) return true;
  if (siblings.some((name) => /subject|html/i.test(name))) return false;
  const around = [inside?.fn ?? parameterOf?.fn ?? '', ...file.split('/').slice(-3), ...siblings];
  return around.some((name) => splitWords(name).some((word) => BY_PHONE.has(word)));
}

/** Of a form or the body of a request: who sends a `tel` sends their own, which cannot be said of a `name`. */
export function isFilledIn({ owner }: Surroundings): boolean {
  return owner?.payload === true || owner?.form === true;
}
