import type { CoverageGap } from '../model/coverage.js';
import { comparePlaces, compareText } from '../model/place.js';

/**
 * Puts coverage gaps in order; equal ones become one with a count.
 *
 * @param unmatched declarations of the configuration that matched nothing in the program
 */
export function collectGaps(gaps: readonly CoverageGap[], unmatched: readonly string[]): CoverageGap[] {
  const declared = unmatched.map((what): CoverageGap => ({
    kind: 'unmatched-config',
    message: `${what} of the configuration matches nothing in the program. Check the name, the path and the package.`,
    count: 1,
  }));
  const merged = new Map<string, CoverageGap>();
  for (const gap of [...gaps, ...declared]) {
    const key = `${gap.kind}|${gap.message}|${gap.place?.file ?? ''}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? gap : { ...known, count: known.count + gap.count });
  }
  return [...merged.values()].sort(
    (a, b) =>
      compareText(a.kind, b.kind) ||
      (a.place !== undefined && b.place !== undefined
        ? comparePlaces(a.place, b.place)
        : Number(a.place === undefined) - Number(b.place === undefined)) ||
      compareText(a.message, b.message),
  );
}
