/**
 * What GitHub's code scanning shows of a SARIF file (docs.github.com, "SARIF support for code scanning"). More is refused or left
 * out there without a word, so the reporter cuts by itself, in an order that makes sense, and says so.
 */
export const LIMITS = {
  results: 5_000,
  /** Of all code flows of one result together. */
  threadFlowLocations: 1_000,
  /** Of a whole run: keeps a report with the largest number of results below the 10 MB that GitHub takes, compressed. */
  runThreadFlowLocations: 200_000,
  relatedLocations: 100,
  tags: 10,
} as const;

/** Every result keeps this many steps, however many results there are. */
const FEWEST_STEPS = 20;

/**
 * How many thread flow locations each result may have.
 *
 * @param wanted how many each result would have without any limit
 */
export function stepLimit(wanted: readonly number[]): number {
  const total = wanted.reduce((sum, count) => sum + Math.min(count, LIMITS.threadFlowLocations), 0);
  if (total <= LIMITS.runThreadFlowLocations) return LIMITS.threadFlowLocations;
  return Math.max(FEWEST_STEPS, Math.floor(LIMITS.runThreadFlowLocations / wanted.length));
}
