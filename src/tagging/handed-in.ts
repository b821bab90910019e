import type { DeclarationFacts } from './declaration-facts.js';
import { MADE_OF_NAMES } from './lexicon/deed-words.js';
import type { CompiledGroup } from './lexicon/define.js';
import { readOwner } from './owner-name.js';
import { readName, type NameReading } from './read-name.js';
import { readSiblings } from './read-siblings.js';
import { splitWords } from './split-words.js';
import type { Surroundings } from './surroundings.js';
import { isAboutSigningIn } from './topic.js';

/**
 * Whether the function or the file that a parameter or a variable stands in, or what stands beside it there, says that it is somebody's: of
 * names that could mean anything.
 */
export function isHandedIn(facts: DeclarationFacts, reading: NameReading, around: Surroundings): boolean {
  return (
    isHandedInSignIn(facts, reading) ||
    (around.filledIn && isFilledInState(facts, reading.group)) ||
    isWholeAddress(facts, reading) ||
    isHandedToPerson(facts, reading) ||
    isKeptInForm(facts, reading.group) ||
    isHandedWithPerson(facts, reading.group)
  );
}

/** The `token` of an `AuthProvider`; an `apiToken` beside it is a program's. */
function isHandedInSignIn(facts: DeclarationFacts, { group, plural }: NameReading): boolean {
  return (
    group.category === 'authorization.credentials' &&
    !plural &&
    !/api|key/i.test(facts.name) &&
    !/header/i.test(facts.inside?.fn ?? '') &&
    isAboutSigningIn(facts)
  );
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
  if (fn.person === 'sure') return reading.group.needs === 'person' || reading.group.needs === 'postal';
  const about = fn.aboutPerson ? readName(fn.core.slice(-2).join('_')) : undefined;
  return about?.group.category === reading.group.category;
}

/** The `address` that `Checkout.tsx` handles, the `name` of which `getInitials` makes two letters. */
function isKeptInForm(
  { name, kind, file, parameterOf, inside }: DeclarationFacts,
  { needs, category, holds }: CompiledGroup,
): boolean {
  if (!/^(?:person|postal|business)$/.test(needs) || category === 'contact') return false;
  if (holds !== 'record' && /^(?:object|array)$/.test(kind)) return false;
  const fn = splitWords(parameterOf?.fn ?? inside?.fn ?? '');
  if (category === 'name' && parameterOf !== undefined && fn.some((word) => MADE_OF_NAMES.has(word))) return true;
  const base = readOwner(
    file
      .replace(/(?:\.[a-z]+)+$/i, '')
      .split('/')
      .at(-1) ?? '',
  );
  if (!base.form) return false;
  return category === 'name'
    ? WHOLE_NAME.test(name) && fn.some((word) => WHOLE_NAME.test(word))
    : /^contact/.test(category);
}

const WHOLE_NAME = /^(?:name|nom|nombre|nome|naam)$/i;

/** A photo that is handed in together with whose it is. */
function isHandedWithPerson({ name, parameterOf }: DeclarationFacts, { needs, category }: CompiledGroup): boolean {
  if (needs !== 'person' || !/^(?:content\.self_image|demographic|job_title|health)/.test(category)) return false;
  return readSiblings({ name, kind: 'unknown', role: 'parameter', file: '', siblings: parameterOf?.names ?? [] }).whose;
}
