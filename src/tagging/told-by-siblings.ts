import type { DeclarationFacts } from './declaration-facts.js';
import { MAIL_OR_ITS_ID } from './lexicon/contact.js';
import { readOwner } from './owner-name.js';
import type { NameReading } from './read-name.js';
import { splitWords } from './split-words.js';
import type { Surroundings } from './surroundings.js';

/** What places have as well, of which there may be several: `zones`. */
export const IN_PLACES = /^(?:contact\.address|location)/;

const WHERE_MAIL_GOES = /^(?:mailing|billing|shipping|home|delivery)$/;

/** Whether what stands beside it is of something else: of a house to let, of the school that an `adminName` runs, of a mail and whom it reached. */
export function isToldBySiblings(
  { group, subject, qualified, compound }: NameReading,
  { owner, siblings }: Surroundings,
): boolean {
  if (owner?.message === true && siblings.whose && group.label === MAIL_OR_ITS_ID) return true;
  if (siblings.registered && !siblings.citizen && !siblings.named && IN_PLACES.test(group.category)) return true;
  if (subject !== undefined || qualified || owner?.person === 'sure') return false;
  if (siblings.place && !siblings.named && IN_PLACES.test(group.category))
    return owner?.core.some((word) => WHERE_MAIL_GOES.test(word)) !== true;
  const isRun = siblings.run && !siblings.citizen && !siblings.human;
  return isRun && owner?.person !== 'usual' && group.category === 'name' && !compound;
}

/** `{ teacher: 'Teacher', student: 'Student' }` lists the roles that there are; what also has a date takes place, and has these people. */
export function isOneOfRoles(
  { name, kind, siblings = [] }: DeclarationFacts,
  { group, plural }: NameReading,
  { happening }: Surroundings['siblings'],
): boolean {
  if (group.holds !== 'who') return false;
  if (plural && kind === 'string') return true;
  if (happening) return false;
  const others = siblings.filter((sibling) => sibling !== name);
  const people = others.filter((sibling) => readOwner(sibling).person !== 'no');
  return others.length === 0 || people.length * 2 >= others.length;
}

/** Which bank it is, and whose account, beside its number: `{ bankName, accountName, accountNumber }`. */
export function isOfBankAccount(
  name: string,
  { category, needs }: NameReading['group'],
  { siblings, bank, owner, organization }: Surroundings,
): boolean {
  if (needs !== 'person' || !(siblings.bank || (bank && owner?.config === false && !organization))) return false;
  return BANK.test(name) ? category === 'financial' : category === 'name' && ACCOUNT.test(name);
}

const BANK = /bank|banco|banca|banque/i;
const ACCOUNT = /account|cuenta|conta|conto|compte|konto|rekening/i;

/** Beside a patient or a client the `providerId` is of whoever treats or serves them. */
export function isOfWhoeverServes({ name, siblings = [] }: DeclarationFacts): boolean {
  if (!/^(?:service_?|care_?|healthcare_?)?(?:provider|tenant)_?(?:id|uuid)$/i.test(name)) return false;
  const beside = siblings.map(splitWords);
  const has = (words: RegExp): boolean => beside.some((other) => other.some((word) => words.test(word)));
  return /provider/i.test(name)
    ? has(/^(?:patient|client|customer)s?$/) && has(/^(?:appointment|booking|service|slot|visit|start|professional)s?$/)
    : has(/^(?:landlord|lease|rent)s?$/);
}
