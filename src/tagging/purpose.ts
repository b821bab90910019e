import type { InferenceLevel } from '../config/config.js';
import type { DeclarationFacts } from './declaration-facts.js';
import type { CompiledGroup } from './lexicon/define.js';

/** What an answer is for: to follow what the declaration holds, or to list it. A list also has what goes everywhere by its nature. */
export type Purpose = 'follow' | 'list';

/** What infers at this strength or above; `off` infers nothing. */
export type ActiveLevel = Exclude<InferenceLevel, 'off'>;

/**
 * Whether a level takes words of a group at all.
 *
 * @param purpose a list has from `balanced` on what is followed only at `aggressive`
 */
export function isReadAt(group: CompiledGroup, level: InferenceLevel, purpose: Purpose): boolean {
  if (level === 'off') return false;
  if (level === 'aggressive') return true;
  return group.from === undefined && (group.follow === undefined || (purpose === 'list' && level === 'balanced'));
}

/** A member of something is named for what it holds; a variable for what it is used for. */
export function isMemberOf({ role }: DeclarationFacts): boolean {
  return role === 'property' || role === 'column' || role === 'key';
}
