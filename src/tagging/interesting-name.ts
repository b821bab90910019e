import type { InferenceLevel } from '../config/config.js';
import { isReadAt, type Purpose } from './purpose.js';
import { readForList } from './read-in-context.js';
import { readName } from './read-name.js';

/**
 * Whether a name could ever be tagged, whatever its type and its surroundings: a filter for every identifier of a program.
 * Answers are remembered, so that a name costs one look-up from its second occurrence on.
 *
 * @param name an identifier or key as written
 * @param level leaves out what only `aggressive` tags, when another level is asked
 * @param purpose to follow what it holds, unless told otherwise
 */
export function isInterestingName(
  name: string,
  level: InferenceLevel = 'aggressive',
  purpose: Purpose = 'follow',
): boolean {
  const reading = readName(name) ?? (purpose === 'list' ? readForList(name) : undefined);
  return reading !== undefined && isReadAt(reading.group, level, purpose);
}
