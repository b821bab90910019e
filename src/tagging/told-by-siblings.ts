import type { DeclarationFacts } from './declaration-facts.js';
import { MAIL_OR_ITS_ID } from './lexicon/contact.js';
import { readOwner } from './owner-name.js';
import type { NameReading } from './read-name.js';
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

/** `{ teacher: 'Teacher', student: 'Student' }` lists the roles that there are. */
export function isOneOfRoles({ name, kind, siblings = [] }: DeclarationFacts, { group, plural }: NameReading): boolean {
  if (group.holds !== 'who') return false;
  if (plural && kind === 'string') return true;
  const others = siblings.filter((sibling) => sibling !== name);
  const people = others.filter((sibling) => readOwner(sibling).person !== 'no');
  return others.length === 0 || people.length * 2 >= others.length;
}
