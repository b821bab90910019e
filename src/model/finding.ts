import type { Category } from './category.js';
import type { Place } from './place.js';
import type { SinkKind } from './sink.js';
import type { Confidence, Protection } from './tag.js';

/** Severities, worst first. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Ids of the rules that judge flows. */
export const RULE_IDS = [
  'no-pii-in-logs',
  'no-unencrypted-storage',
  'no-unconsented-sharing',
  'no-third-party-leak',
  'no-insecure-transport',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** A rule's judgement on one exposure: one per rule and meet, with every flow as evidence. Plain data; never holds a value. */
export interface Finding {
  rule: RuleId;
  fingerprint: string;
  severity: Severity;
  confidence: Confidence;
  /** What, where to, why. */
  message: string;
  /** How to fix it, in the imperative. */
  fix: string;
  /** The meet. */
  place: Place;
  /** Distinct categories, sorted. */
  categories: Category[];
  sinkKind: SinkKind;
  /** Callee of the sink as written. */
  sinkName: string;
  recipient?: string;
  /** The weakest protection among the flows. */
  protection: Protection;
  /** Fingerprints of the flows that are its evidence, most telling first; each is in the result's `flows`. */
  flows: string[];
}
