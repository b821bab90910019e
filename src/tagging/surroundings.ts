import type { DeclarationFacts } from './declaration-facts.js';
import { readOwner, type OwnerName } from './owner-name.js';
import { readSiblings, type Siblings } from './read-siblings.js';

/** Owner and siblings of a declaration, judged together. */
export interface Surroundings {
  owner?: OwnerName;
  siblings: Siblings;
  /** The owner is a person's record, or nothing speaks against it and its siblings say so. */
  person: boolean;
  /** An organization's record, and no person's name in it. */
  organization: boolean;
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
  const named = ownerIn(facts);
  const owner = named === undefined ? undefined : readOwner(named);
  const siblings = readSiblings(facts);
  const organization =
    !siblings.named &&
    (owner?.organization === true ||
      (siblings.registered && !siblings.citizen && owner?.person !== 'sure') ||
      isOfOrganization(facts, owner));
  const person = !organization && isPerson(owner, siblings, (facts.siblings?.length ?? 0) > 1);
  const message = owner?.message === true || siblings.message || isSender(facts);
  return {
    owner,
    siblings,
    person,
    organization,
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
    writing: message || owner?.writing === true,
    written: owner?.writing === true || (siblings.inquiry && siblings.message) || isContactForm(siblings),
  };
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
  return around !== undefined && readOwner(around).organization;
}

const WHERE: ReadonlySet<string> = new Set(
  'location position place geo geolocation coordinate coordinates coords point latlng contact contacts'.split(' '),
);

function isPerson(owner: OwnerName | undefined, siblings: Siblings, known: boolean): boolean {
  if (owner?.config === true || owner?.notValues === true) return false;
  if (siblings.personal === 0 && (siblings.goods || siblings.things >= 2)) return false;
  if (owner?.person === 'sure') return true;
  const many = siblings.personal >= 3 && siblings.personal > siblings.things;
  const told = siblings.personal >= 1 && !siblings.goods && (siblings.things === 0 || many);
  if (owner?.person === 'usual')
    return (
      !known ||
      ((siblings.personal >= 1 || siblings.human || siblings.whose) && !siblings.goods && siblings.things < 2) ||
      told ||
      siblings.silent
    );
  return told || (owner?.form === true && !known);
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
