import type { DeclarationFacts } from './declaration-facts.js';
import type { Purpose } from './purpose.js';
import { COMPANY_PREFIXES } from './lexicon/affix-words.js';
import { ORGANIZATIONS } from './lexicon/owner-words.js';
import { SURE_PEOPLE } from './lexicon/person-words.js';
import { readOwner } from './owner-name.js';
import { readName, type NameReading } from './read-name.js';
import { splitWords } from './split-words.js';

/**
 * Reads the name of a declaration together with its type and its owner, as far as they change what the name says.
 *
 * @param purpose for a list also what a hash, a question or an entered text is about, and whose it is by its type
 */
export function readInContext(facts: DeclarationFacts, purpose: Purpose): NameReading | undefined {
  return withTypesPerson(inEmailAddress(facts, purpose), facts, purpose);
}

/**
 * What a name may be read as where its surroundings are asked, too, and what it says by itself is nothing: for a list only.
 *
 * @param name an identifier or key as written
 */
export function readForList(name: string): NameReading | undefined {
  return (
    readBehind({ name, kind: 'string', role: 'variable', file: '' }) ??
    (isNameOf(name) ? readName('personName') : undefined)
  );
}

/** What asks whether somebody has it: only of their health is the answer personal itself. */
const ASKS_FOR_HEALTH = /^(?:is|has|had|hat|tem|teve|tiene|tuvo|ha|heeft|possui)_?(?=[A-Z])/;

/** What a hash is made of: it still tells people apart, which a list has to say, while what leaks in the clear is followed. */
const HASHED =
  /^(?:hashed|encrypted|masked|enc|obfuscated|redacted)_?(?=[A-Z])|^hashed_?(?=[A-Za-z])|(?:_hashed_|Hashed)(?=[A-Za-z])|(?:_h|H)ash(?:ed)?$|(?:_e|E)nc(?:rypted)?$|(?:_m|M)asked$/;

/** Deeds that a text is entered for: the `resetEmail` is an address where it is a text, and not a function. */
const ENTERED_FOR =
  /^_?(?:reset|forgot|search|filter|subscribe|update|updated|verify|request|change|edit|submit|lookup|find|selected|invite)_?(?=[A-Z])/;

/** Only such are entered for a deed. */
const ENTERED = /^(?:contact\.(?:email|phone_number)|name\.)/;

/** Reads what a hash or a question is about, and what is entered for a deed. */
function readBehind({ name, kind, role }: DeclarationFacts): NameReading | undefined {
  if (kind === 'string' && ENTERED_FOR.test(name)) {
    const entered = readName(name.replace(ENTERED_FOR, ''));
    const category = entered?.group.category ?? '';
    if (ENTERED.test(category) || (role === 'variable' && category === 'authorization.password')) return entered;
  }
  if (HASHED.test(name)) return readName(name.replace(HASHED, ''));
  const asked = ASKS_FOR_HEALTH.test(name) ? readName(name.replace(ASKS_FOR_HEALTH, '')) : undefined;
  return asked?.group.category === 'health_and_medical' ? asked : undefined;
}

const NAMES = /_?(?:name|nombre|nome|nom|naam)$/i;

/** Beside a `makerEmail` or a `maitre2_prenom`, the `makerName` is a person's, whatever a maker is. */
function besideTheSame({ name, siblings = [] }: DeclarationFacts): NameReading | undefined {
  if (siblings.length === 0 || !isNameOf(name)) return undefined;
  const whose = name.replace(NAMES, '');
  const ofTheSame = siblings.filter((sibling) => sibling !== name && sibling.startsWith(whose));
  const isTelling = ofTheSame.some((sibling) => OF_PEOPLE.test(sibling.slice(whose.length)));
  return isTelling ? readName('personName') : undefined;
}

/** Whether it says that it is the name of something that is not known to be no person. */
function isNameOf(name: string): boolean {
  const whose = name.replace(NAMES, '');
  if (whose === name || whose === '') return false;
  return !splitWords(whose).some((word) => ORGANIZATIONS.has(word) || COMPANY_PREFIXES.has(word));
}

/** What tells that those words before it stand for somebody. */
const OF_PEOPLE =
  /^_?(?:e?_?mail(?:_?address)?|(?:mobile|phone|cell)(?:_?(?:number|no))?|telefono|telefone|telephone|celular|correo|(?:first|last|sur)_?name|prenom|apellidos?|sobrenome|cognome|vorname|nachname|dob|birth_?date|gender)$/i;

/** The address in an `EmailAddress` is not where somebody lives. */
function inEmailAddress(facts: DeclarationFacts, purpose: Purpose): NameReading | undefined {
  const { name, owner } = facts;
  const reading = readName(name) ?? (purpose === 'list' ? (readBehind(facts) ?? besideTheSame(facts)) : undefined);
  if (reading?.group.category !== 'contact.address' || reading.qualified || owner === undefined) return reading;
  const core = readOwner(owner).core;
  const whole = core.length > 1 ? readName(core.slice(-2).join('_')) : undefined;
  return whole?.group.category === 'contact.email' ? whole : reading;
}

/** What may stand between a person and what is theirs: `UserHomeAddress`. */
const OWN = new Set(
  'home work profile account contact billing shipping delivery mailing postal email phone mobile full first last display legal'.split(
    ' ',
  ),
);

/** `address: UserAddress` and `id: UserId` say in their type whose they are; enough for a list. */
function withTypesPerson(
  reading: NameReading | undefined,
  { typeName, kind }: DeclarationFacts,
  purpose: Purpose,
): NameReading | undefined {
  if (reading === undefined || reading.subject !== undefined || purpose === 'follow') return reading;
  if (typeName === undefined || kind === 'enum') return reading;
  // Of a `DocenteToolName` the tool is meant.
  return splitWords(typeName)
    .slice(-3, -1)
    .some((word, i, words) => SURE_PEOPLE.has(word) && (i === words.length - 1 || OWN.has(words[i + 1]!)))
    ? { ...reading, subject: 'sure' }
    : reading;
}
