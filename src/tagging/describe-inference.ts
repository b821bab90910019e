import type { DeclarationFacts } from './declaration-facts.js';
import type { NameReading } from './read-name.js';
import { ownerIn, type Surroundings } from './surroundings.js';

const ROLE_WORDS: Readonly<Record<DeclarationFacts['role'], string>> = {
  property: 'field',
  parameter: 'parameter',
  variable: 'variable',
  method: 'method',
  function: 'function',
  column: 'column',
  key: 'key',
};

/**
 * Says why a declaration was tagged, as a clause: "because field `email: string` of `Buyer`, a person type".
 *
 * @param facts the declaration
 * @param reading what its name says
 * @param around what stands around it
 */
export function describeInference(facts: DeclarationFacts, reading: NameReading, around: Surroundings): string {
  const type = typeText(facts);
  const named = `because ${ROLE_WORDS[facts.role]} \`${facts.name}${type === undefined ? '' : `: ${type}`}\``;
  const owner = ownerIn(facts);
  if (owner === undefined) return `${named} is named like ${reading.group.label}`;
  const kind = ownerKind(around, reading);
  return `${named} of \`${owner}\`${kind === undefined ? ` is named like ${reading.group.label}` : `, ${kind}`}`;
}

function typeText(facts: DeclarationFacts): string | undefined {
  if (facts.kind === 'unknown') return undefined;
  if (facts.kind === 'array') return facts.element === undefined ? 'array' : `${facts.element}[]`;
  if (facts.kind === 'date') return 'Date';
  return facts.kind === 'object' || facts.kind === 'enum' ? (facts.typeName ?? facts.kind) : facts.kind;
}

function ownerKind(around: Surroundings, reading: NameReading): string | undefined {
  const { owner, siblings } = around;
  if (owner === undefined) return undefined;
  if (owner.payload) return 'what a request brings';
  if (owner.person === 'sure' || owner.person === 'usual') return 'a person type';
  if (owner.form) return 'a form that a person fills in';
  if (reading.group.category.startsWith('contact.address') && (owner.postal || siblings.postal >= 2))
    return 'a postal address';
  return around.person && siblings.telling !== undefined
    ? `a person type, for it also has \`${siblings.telling}\``
    : undefined;
}
