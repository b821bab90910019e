import { createHash } from 'node:crypto';
import type { Problem, ProblemRule } from '../model/gate.js';
import type { Place } from '../model/place.js';

/**
 * A finding about a decision or a baseline.
 *
 * @param identity what stays the same when lines move
 * @param at the file and line, or the whole place
 */
export function problemAt(
  rule: ProblemRule,
  identity: string,
  file: string,
  at: number | Place,
  text: Pick<Problem, 'severity' | 'message' | 'fix'>,
): Problem {
  const place = typeof at === 'number' ? { file, line: at, column: 1, endLine: at, endColumn: 2 } : at;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([rule, file, identity]))
    .digest('hex')
    .slice(0, 20);
  return { rule, fingerprint, ...text, place };
}
