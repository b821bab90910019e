import { type Finding, SEVERITIES } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { KnownFinding } from '../model/gate.js';
import { counted } from './count.js';
import { destinationOf } from './destination.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { excerptAt } from './excerpt.js';
import { worstFirst } from './issue.js';
import { md, mdCode, mdMessage } from './markdown-text.js';
import { mermaid } from './mermaid.js';
import { type PreparedResult, prepareResult } from './prepare-result.js';
import type { ReportContext, Reporter } from './reporter.js';

/** GitHub takes comments of 65,536 characters; GitLab and Bitbucket take more than this, too. */
const LONGEST = 60_000;

/** Rows of the table of what goes where. */
const MOST_ROWS = 25;

/** By which a later run finds its comment to replace it. */
const MARKER = '<!-- pii-trace -->';

/** One comment for a pull request: what is new, what was fixed, what stayed, and which data now goes where it did not before. */
export const markdown: Reporter = (result, context) => {
  const prepared = prepareResult(result);
  const evidence = evidenceOf(prepared);
  const { gate } = prepared;
  const shown = worstFirst(prepared.findings.filter(({ severity }) => !context.quiet || severity === 'error'));
  const lines = (finding: Finding): string[] => findingLines(finding, evidence(finding)[0], context);
  const isTouched = ({ fingerprint }: Finding): boolean => gate?.statuses[fingerprint] === 'touched';
  const fresh = shown.filter((finding) => !isTouched(finding));
  const tail = [
    ...findingSection(
      'On the way of a change',
      shown.filter(isTouched),
      lines,
      'These were there before, and do not fail the check. Their traces lead through changed lines, or they are in another function now.',
    ),
    ...problemSection(prepared),
    ...fixedSection(gate?.fixed ?? []),
    ...restSection(prepared),
  ];
  const head = [MARKER, '', `## ${headline(fresh, prepared)}`, '', ...dataSection(fresh, prepared, evidence)];
  const list = findingSection(gate === undefined ? 'Findings' : 'New', fresh, lines);
  return `${fit(head, list, tail).join('\n').trimEnd()}\n`;
};

/** `2 new findings (1 error, 1 note)`. */
function headline(fresh: readonly Finding[], { gate }: PreparedResult): string {
  const what = gate === undefined ? 'finding' : 'new finding';
  if (fresh.length === 0) return `pii-trace: no ${what}s`;
  const counts = SEVERITIES.flatMap((severity) => {
    const count = fresh.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return `pii-trace: ${counted(fresh.length, what)} (${counts.join(', ')})`;
}

/** Which category now reaches whom that it did not reach before, as a table and as a picture. */
function dataSection(fresh: readonly Finding[], prepared: PreparedResult, evidence: Evidence): string[] {
  const flows = fresh.flatMap(evidence);
  if (flows.length === 0) return [];
  const before = new Set((prepared.gate?.unchanged ?? []).flatMap(evidence).map(pairOf));
  const pairs = new Map(flows.map((flow) => [pairOf(flow), flow]));
  const added = [...pairs.values()].filter((flow) => !before.has(pairOf(flow)));
  if (added.length === 0)
    return ['Every category here already goes to the same recipients and stores elsewhere in the code.', ''];
  const title = prepared.gate === undefined ? 'What data goes where' : 'What data now goes where it did not before';
  return [
    `### ${title}`,
    '',
    '| data | goes to | through | protection |',
    '| --- | --- | --- | --- |',
    ...added
      .slice(0, MOST_ROWS)
      .map(
        (flow) =>
          `| ${mdCode(flow.category)} | ${md(destinationOf(flow).name)} | ${mdCode(flow.sink.name)} | ${flow.protection} |`,
      ),
    ...(added.length > MOST_ROWS ? [`| … and ${added.length - MOST_ROWS} more | | | |`] : []),
    '',
    '```mermaid',
    ...mermaid(added),
    '```',
    '',
  ];
}

function pairOf(flow: Flow): string {
  return `${flow.category} ${destinationOf(flow).id}`;
}

function findingSection(
  title: string,
  findings: readonly Finding[],
  lines: (finding: Finding) => string[],
  note?: string,
): string[] {
  if (findings.length === 0) return [];
  return [
    `### ${title} (${findings.length})`,
    '',
    ...(note === undefined ? [] : [note, '']),
    ...findings.flatMap(lines),
  ];
}

/** One list item with the line to change, whose trace can be opened. */
function findingLines(
  { severity, rule, place, message, fix, fingerprint }: Finding,
  flow: Flow | undefined,
  { readLine }: ReportContext,
): string[] {
  const excerpt = excerptAt(place, readLine);
  return [
    `- **${severity}** ${mdCode(`${place.file}:${place.line}`)} ${mdMessage(message)} (${rule})`,
    ...(excerpt === undefined ? [] : [`  <br>${mdCode(excerpt)}`]),
    `  <br>${mdMessage(fix)}`,
    ...(flow === undefined
      ? []
      : [
          `  <details><summary>Trace</summary><ol>${traceItems(flow, place.file)}</ol>${mdCode(`pii-trace scan --explain ${fingerprint}`)} tells more.</details>`,
        ]),
    '',
  ];
}

/** Steps in the finding's own file are told by their line. */
function traceItems({ steps }: Flow, file: string): string {
  return steps
    .map(({ text, place: at }) => {
      const where = at.file === file ? `line ${at.line}` : mdCode(`${at.file}:${at.line}`);
      return `<li>${where}: ${mdMessage(text)}</li>`;
    })
    .join('');
}

function problemSection({ problems }: PreparedResult): string[] {
  if (problems.length === 0) return [];
  return [
    `### Decisions and baseline (${problems.length})`,
    '',
    ...problems.map(
      ({ severity, place, message, fix }) =>
        `- **${severity}** ${mdCode(`${place.file}:${place.line}`)} ${mdMessage(message)} ${mdMessage(fix)}`,
    ),
    '',
  ];
}

function fixedSection(fixed: readonly KnownFinding[]): string[] {
  if (fixed.length === 0) return [];
  return [
    `### Fixed (${fixed.length})`,
    '',
    ...fixed.map(
      ({ rule, file, data }) =>
        `- ${mdCode(file)} ${rule}: ${data.map((each) => mdCode(each.split(' < ')[0]!)).join(', ')}`,
    ),
    '',
  ];
}

function restSection({ gate, coverage }: PreparedResult): string[] {
  const parts = [
    gate === undefined || gate.against.length === 0
      ? ''
      : `Compared with ${gate.against.map(md).join(' and ')}: ${counted(gate.unchanged.length, 'older finding')} elsewhere, unchanged.`,
    gate !== undefined && gate.decided.length > 0 ? `${gate.decided.length} decided.` : '',
    coverage.length > 0 ? `${counted(coverage.length, 'coverage gap')}: places that the scan could not see into.` : '',
  ].filter(Boolean);
  return parts.length === 0 ? [] : [`<sub>${parts.join(' ')}</sub>`];
}

/** Leaves out findings at the end of the list when all would be too long for a comment, and says how many. */
function fit(head: readonly string[], list: readonly string[], tail: readonly string[]): string[] {
  const size = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length + 1, 0);
  let end = [...tail];
  if (size(end) > LONGEST / 4) end = [...cut(end, LONGEST / 4), '', '…', ''];
  const room = LONGEST - size(head) - size(end);
  if (size(list) <= room) return [...head, ...list, ...end];
  const kept = cut(list, Math.max(0, room - 200));
  const hidden =
    list.filter((line) => line.startsWith('- ')).length - kept.filter((line) => line.startsWith('- ')).length;
  return [
    ...cut(head, LONGEST / 2),
    ...kept,
    '',
    `… and ${hidden} more: this comment would be too long. The other formats have them all.`,
    '',
    ...end,
  ];
}

function cut(lines: readonly string[], room: number): string[] {
  let used = 0;
  return lines.filter((line) => (used += line.length + 1) <= room);
}
