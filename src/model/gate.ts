import type { Finding, Severity } from './finding.js';
import type { Place } from './place.js';

/** A finding as a baseline remembers it: names and ids only, no position, no value. */
export interface KnownFinding {
  /** Where it stood, for people; relative to the root of the scan. */
  file: string;
  rule: string;
  /** Symbol id of the function around it; the store's id for a finding on a whole store. */
  scope: string;
  /** Ids of the sinks, each with its recipient where it has one. */
  sinks: string[];
  /** Each category with the symbol of the declaration that it comes from. */
  data: string[];
  fingerprint: string;
}

/** How a reported finding relates to what was known before: not known, or known but on the way of what was changed. */
export type FindingStatus = 'new' | 'touched';

/** What a person decided about a finding, in code or in the decisions file. */
export interface Decision {
  /** `code`: a directive of ESLint; `file`: an entry of the decisions file. */
  from: 'code' | 'file';
  reason: string;
  owner?: string;
  /** The last day on which it holds: `2027-03-31`. */
  expires?: string;
  /** Where it stands. */
  place: Place;
}

/** A finding that is not reported since somebody decided so. */
export interface DecidedFinding {
  finding: Finding;
  decision: Decision;
}

/** What can be wrong with what people decided or keep as known. */
export const PROBLEM_RULES = [
  'expired-decision',
  'unused-decision',
  'inert-decision',
  'undocumented-decision',
  'stale-baseline',
] as const;
export type ProblemRule = (typeof PROBLEM_RULES)[number];

/** A finding about a decision or a baseline rather than about a flow. */
export interface Problem {
  rule: ProblemRule;
  fingerprint: string;
  severity: Severity;
  message: string;
  fix: string;
  place: Place;
}

/** What the gate made of a scan. The result's `findings` are those that are left to report. */
export interface GateOutcome {
  /** What was compared with, for people: `baseline pii-trace.baseline.json`, `main (1a2b3c4)`. */
  against: string[];
  /** By fingerprint, for what is reported; nothing when nothing was compared. */
  statuses: Record<string, FindingStatus>;
  /** Known before, and not reported. */
  unchanged: Finding[];
  /** Known before, and no longer there. */
  fixed: KnownFinding[];
  decided: DecidedFinding[];
}
