import type { Place } from './place.js';

/** A comment by which ESLint is told not to report: `eslint-disable-next-line pii-trace/no-pii-in-logs -- reason`. */
export interface Directive {
  kind: 'disable' | 'enable' | 'disable-line' | 'disable-next-line';
  /** Names as written, with the prefix of the plugin; empty for all rules. */
  rules: string[];
  /** What stands behind `--`. */
  reason?: string;
  place: Place;
}
