import type { ChalkInstance } from 'chalk';
import { type Finding, SEVERITIES, type Severity } from '../model/finding.js';
import { counted } from './count.js';
import type { PreparedResult } from './prepare-result.js';
import { severityColor } from './severity-color.js';

/** `✖ 12 findings (9 errors, 2 warnings, 1 note) in 5 files; 34 flows; 3 coverage gaps`. */
export function summaryLines(result: PreparedResult, quiet: boolean, colors: ChalkInstance): string[] {
  const { findings, flows, coverage, stats } = result;
  const rest = `; ${counted(flows.length, 'flow')}; ${counted(coverage.length, 'coverage gap')}`;
  if (findings.length === 0) return [`${colors.green.bold(`✔ No findings in ${counted(stats.files, 'file')}`)}${rest}`];
  const worst = SEVERITIES.find((severity) => countOf(findings, severity) > 0)!;
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  const total = `✖ ${counted(findings.length, 'finding')} (${bySeverity(findings, SEVERITIES)}) in ${counted(files, 'file')}`;
  const lines = [`${severityColor(worst, colors).bold(total)}${rest}`];
  const hidden = bySeverity(findings, ['warning', 'note']);
  if (quiet && hidden !== '') lines.push(colors.dim(`  ${hidden} not shown (--quiet)`));
  return lines;
}

function bySeverity(findings: readonly Finding[], severities: readonly Severity[]): string {
  return severities
    .filter((severity) => countOf(findings, severity) > 0)
    .map((severity) => counted(countOf(findings, severity), severity))
    .join(', ');
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}
