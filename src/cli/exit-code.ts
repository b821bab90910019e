import { SEVERITIES, type Severity } from '../model/finding.js';

/** What the command line said about failing. */
export interface FailOptions {
  /** The mildest severity that fails; `warning` when left out, or `error` when `maxWarnings` is given. */
  failOn?: Severity;
  /** More warnings than this fail, whatever `failOn` is. */
  maxWarnings?: number;
  /** `false` turns 1 into 0. */
  exitCode: boolean;
}

/** Exit codes, for scripts that call the command. */
export const EXIT = { clean: 0, findings: 1, failed: 2 } as const;

/** Decides between 0 and 1 for a scan that worked. */
export function exitCodeOf(findings: readonly { severity: Severity }[], options: FailOptions): 0 | 1 {
  if (!options.exitCode) return EXIT.clean;
  const threshold = options.failOn ?? (options.maxWarnings === undefined ? 'warning' : 'error');
  const failing = findings.some(({ severity }) => SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const tooMany = options.maxWarnings !== undefined && warnings > options.maxWarnings;
  return failing || tooMany ? EXIT.findings : EXIT.clean;
}
