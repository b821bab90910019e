import type { ChalkInstance } from 'chalk';
import type { Finding } from '../model/finding.js';
import { makeColors } from './color.js';
import { gateLines } from './gate-lines.js';
import { problemLines } from './problem-lines.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { factLines } from './fact-lines.js';
import { gapLines } from './gap-lines.js';
import { messageParts } from './message-parts.js';
import { prepareResult } from './prepare-result.js';
import { printable } from './printable.js';
import type { ReportContext, Reporter } from './reporter.js';
import { severityColor } from './severity-color.js';
import { summaryLines } from './summary-lines.js';
import { traceLines } from './trace-lines.js';

/** A longer message pushes its own rule id aside, not everybody's. */
const WIDEST_MESSAGE = 90;

/** Text for people: findings in the columns of ESLint's `stylish`, each with its trace; a summary; the coverage gaps. */
export const stylish: Reporter = (result, context) => {
  const prepared = prepareResult(result);
  const colors = makeColors(context.color);
  const evidence = evidenceOf(prepared);
  const shown = prepared.findings.filter((finding) => !context.quiet || finding.severity === 'error');
  const sections = [
    ...byFile(shown).map((findings) => fileSection(findings, evidence, context, colors)),
    context.quiet ? [] : problemLines(prepared.problems, colors),
    [...summaryLines(prepared, context.quiet, colors), ...gateLines(prepared, colors)],
    context.quiet ? [] : gapLines(prepared.coverage, colors),
  ];
  return `\n${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n')}`;
};

function byFile(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.file);
    if (group === undefined) groups.set(finding.place.file, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

function fileSection(findings: Finding[], evidence: Evidence, context: ReportContext, colors: ChalkInstance): string[] {
  const columns = headlineColumns(findings);
  const blocks = findings.flatMap((finding) => [
    '',
    headline(finding, columns, colors),
    ...details(finding, evidence, context, colors),
  ]);
  return [colors.underline(printable(findings[0]!.place.file)), ...blocks.slice(1)];
}

interface Columns {
  line: number;
  column: number;
  severity: number;
  message: number;
}

function headlineColumns(findings: readonly Finding[]): Columns {
  const widest = (text: (finding: Finding) => string) => Math.max(...findings.map((finding) => text(finding).length));
  return {
    line: widest(({ place }) => String(place.line)),
    column: widest(({ place }) => String(place.column)),
    severity: widest(({ severity }) => severity),
    message: Math.min(WIDEST_MESSAGE, widest(headlineMessage)),
  };
}

/** `  12:5  error  message  rule-id`. */
function headline(finding: Finding, columns: Columns, colors: ChalkInstance): string {
  const { line, column } = finding.place;
  const place = `${String(line).padStart(columns.line)}:${String(column).padEnd(columns.column)}`;
  const severity = severityColor(finding.severity, colors)(finding.severity.padEnd(columns.severity));
  const message = colors.bold(headlineMessage(finding).padEnd(columns.message));
  return `  ${colors.dim(place)}  ${severity}  ${message}  ${colors.dim(finding.rule)}`;
}

/** ESLint, too, leaves out the full stop that ends a message. */
function headlineMessage(finding: Finding): string {
  return printable(messageParts(finding.message).what).replace(/\.$/, '');
}

function details(finding: Finding, evidence: Evidence, context: ReportContext, colors: ChalkInstance): string[] {
  const flows = evidence(finding);
  const { why } = messageParts(finding.message);
  const paragraphs = [
    why === '' ? [] : [printable(why)],
    flows[0] === undefined ? [] : traceLines(flows[0], context, colors),
    factLines(finding, flows, colors),
  ];
  const lines = paragraphs.filter((paragraph) => paragraph.length > 0).flatMap((paragraph) => ['', ...paragraph]);
  return lines
    .slice(1)
    .map((line, index, { length }) => `      ${colors.dim(index < length - 1 ? '│' : '╰')} ${line}`.trimEnd());
}
