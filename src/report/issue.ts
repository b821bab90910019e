import { type Finding, SEVERITIES, type Severity } from '../model/finding.js';
import type { Problem } from '../model/gate.js';
import { RULE_INFO } from '../model/rule-info.js';
import { PACKAGE_URL } from '../model/tool.js';
import type { PreparedResult } from './prepare-result.js';
import type { ReportContext } from './reporter.js';

/** What formats for other tools need of a finding, on a flow or on a decision. */
export type Issue = Finding | Problem;

/** Everything reported, in the order of the report; with `--quiet` errors only. */
export function issuesOf({ findings, problems }: PreparedResult, { quiet }: ReportContext): Issue[] {
  return [...findings, ...problems].filter(({ severity }) => !quiet || severity === 'error');
}

/** The worst first, otherwise in the given order: what stays when a host shows only some. */
export function worstFirst<T extends { severity: Severity }>(issues: readonly T[]): T[] {
  // Sorting is stable.
  return [...issues].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** The page about a rule. */
export function pageOf({ rule }: Issue): string {
  return Object.hasOwn(RULE_INFO, rule) ? RULE_INFO[rule as Finding['rule']].url : `${PACKAGE_URL}/docs/gate.md`;
}

/** What, why, and how to fix it. */
export function issueText({ message, fix }: Issue): string {
  return `${message} ${fix}`;
}
