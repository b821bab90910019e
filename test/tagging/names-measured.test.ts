import { describe, expect, it } from 'vitest';
import { answerLabels, precisionOf, recallOf, scoreOf } from './names/measure.js';
import { readLabels } from './names/read-labels.js';

/** The bars of what an inventory lists; `npm run bench:names` prints the figures of both parts, and of what a scan follows. */
describe.each(['development', 'development-2', 'development-3', 'development-4', 'development-5'] as const)(
  'inference at balanced, on the %s part of the labelled names',
  (part) => {
    const score = scoreOf(answerLabels(readLabels(part), 'balanced'));

    it('is right in at least 95 of 100 answers', () => {
      expect(precisionOf(score)).toBeGreaterThanOrEqual(0.95);
    });

    it('finds at least 90 of 100 personal names', () => {
      expect(recallOf(score)).toBeGreaterThanOrEqual(0.9);
    });
  },
);

describe('what a scan follows', () => {
  it('is a part of what an inventory lists', () => {
    const labels = readLabels('development');
    const listed = answerLabels(labels, 'balanced', 'list');
    const followed = answerLabels(labels, 'balanced', 'follow');
    for (const [i, { inferred }] of followed.entries())
      if (inferred !== undefined) expect(listed[i]!.inferred, labels[i]!.name).toBe(inferred);
  });
});
