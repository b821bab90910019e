import type ts from 'typescript';
import { placeOf } from './node-place.js';
import type { ModuleContext } from './scope.js';

/**
 * Tells that a bound cut something off in a file, see docs/known-limits.md: once per bound, with the first place and how often.
 *
 * @param what is larger than is followed, as the subject of a sentence
 */
export function noteBound({ facts, file, gaps }: ModuleContext, at: ts.Node, what: string): void {
  const message = `${what}; what is beyond was not followed.`;
  const known = gaps.find((gap) => gap.kind === 'bound-reached' && gap.message === message);
  if (known !== undefined) known.count++;
  else gaps.push({ kind: 'bound-reached', message, place: placeOf(facts.ts, at, facts.fileOf(file)), count: 1 });
}
