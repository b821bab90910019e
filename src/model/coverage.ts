import type { Place } from './place.js';

/** Why a tag may have been lost at a place. */
export const GAP_KINDS = [
  'unparsable-file',
  'unresolved-import',
  'unresolved-call',
  'unknown-package',
  'unknown-version',
  'dynamic-code',
  'bound-reached',
  'skipped-file',
  'project-setup',
  'unmatched-config',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

/** A place where the scan could not look, or a bound that it reached: unknown is reported as unknown. */
export interface CoverageGap {
  kind: GapKind;
  /** What happened and what it costs, for people. */
  message: string;
  /** Absent for gaps of the whole project. */
  place?: Place;
  /** How many places share this gap when they were merged into one entry. */
  count: number;
}
