import type { DeclarationFacts, ValueKind } from './declaration-facts.js';
import { DEEDS_OF_PROGRAMS, DEEDS_WITH_REASONS, REMARKS } from './lexicon/deed-words.js';
import type { CompiledGroup } from './lexicon/define.js';
import { FORM_SUFFIXES } from './lexicon/owner-words.js';
import type { OwnerName } from './owner-name.js';
import type { NameReading } from './read-name.js';
import { splitWords } from './split-words.js';
import type { Surroundings } from './surroundings.js';

/**
 * Whether people write it when they do what the function is called for: the `reason` of `cancelBooking`, a `comment` that is handed to
 * `rejectLeave`. Several remarks that are declared a text and handed on were written by somebody, too, and so was what a component keeps of an input.
 */
export function isHandedWithDeed(
  { name, kind, role, parameterOf, inside }: DeclarationFacts,
  { group, loose }: NameReading,
): boolean {
  if (group.category !== 'content.private' || group.needs !== 'person' || loose) return false;
  if (kind !== 'string' && kind !== 'unknown') return false;
  const deed = splitWords(parameterOf?.fn ?? inside?.fn ?? '');
  if (deed.some((word) => DEEDS_OF_PROGRAMS.has(word))) return false;
  if (role === 'parameter' && kind === 'string' && REMARKS.has(name.toLowerCase())) return true;
  return isTypedIn(name, kind, inside?.names) || deed.some((word) => DEEDS_WITH_REASONS.has(word));
}

/** A text of a component that is set as it is typed in: `[notes, setNotes]`. */
function isTypedIn(name: string, kind: ValueKind, beside: readonly string[] = []): boolean {
  return kind === 'string' && beside.includes(`set${name.charAt(0).toUpperCase()}${name.slice(1)}`);
}

/** The same of a record that is named for the deed: `CancelOrderDto.reason`. */
export function isReasonOfDeed({ category, needs }: CompiledGroup, { core, config }: OwnerName): boolean {
  if (category !== 'content.private' || needs !== 'person' || config) return false;
  return core.some((word) => DEEDS_WITH_REASONS.has(word)) && !core.some((word) => DEEDS_OF_PROGRAMS.has(word));
}

/** The `notes` of an `ExamRequest`: somebody has written them, as nobody has the single `note` of a piece of music. */
export function isRemarkOnRecord(
  name: string,
  { category }: CompiledGroup,
  { owner, siblings, organization }: Surroundings,
): boolean {
  if (category !== 'content.private' || !REMARKS.has(name.toLowerCase()) || owner === undefined) return false;
  if (!owner.payload && owner.core.every((word) => FORM_SUFFIXES.has(word))) return false;
  return owner.entity && !owner.config && !owner.notValues && !organization && !siblings.goods && siblings.things === 0;
}
