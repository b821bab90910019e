import type { CoverageGap } from './coverage.js';
import type { Directive } from './directive.js';
import type { Finding } from './finding.js';
import type { Flow } from './flow.js';
import type { GateOutcome, Problem } from './gate.js';

/** Counts of a scan; timings are kept apart because the same input must give the same bytes. */
export interface ScanStats {
  projects: number;
  files: number;
  lines: number;
  functions: number;
  /** Declarations that carry a tag. */
  tags: number;
  /** Calls that matched an entry of the catalogue or of the configuration. */
  sinks: number;
}

/** All that a scan found: what every reporter is given. */
export interface ScanResult {
  /** Absolute path of the folder that all places are relative to. Reporters never print it. */
  root: string;
  findings: Finding[];
  flows: Flow[];
  coverage: CoverageGap[];
  stats: ScanStats;
  /** What was analyzed, sorted. */
  files: readonly string[];
  /** ESLint's comments in what was analyzed. */
  directives?: readonly Directive[];
  /** What is wrong with decisions and baselines; reported like findings. */
  problems?: Problem[];
  /** What was compared with, and what is therefore not in `findings`. */
  gate?: GateOutcome;
}
