import { counted } from './count.js';
import { type Issue, issuesOf, issueText, worstFirst } from './issue.js';
import { prepareResult } from './prepare-result.js';
import type { Reporter } from './reporter.js';

/** GitHub shows this many annotations of each level for a step, and drops the rest without a word. */
const SHOWN = 10;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands that GitHub Actions shows as annotations on the changed lines, the worst first. */
export const github: Reporter = (result, context) => {
  const issues = worstFirst(issuesOf(prepareResult(result), context));
  const levels = (['error', 'warning', 'note'] as const).map((level) =>
    issues.filter(({ severity }) => severity === level),
  );
  const hidden = levels.reduce((sum, level) => sum + Math.max(0, level.length - SHOWN), 0);
  // The line about the rest is an annotation of its own.
  const shown = levels.flatMap((level, index) => level.slice(0, index === 2 && hidden > 0 ? SHOWN - 1 : SHOWN));
  const rest = issues.length - shown.length;
  const lines = shown.map(annotation);
  if (rest > 0)
    lines.push(
      `::notice title=pii-trace::${data(`${counted(rest, 'more finding')}: GitHub shows ${SHOWN} annotations of each level. The log and the other formats have them all.`)}`,
    );
  return lines.length === 0 ? '::debug::pii-trace: no findings\n' : `${lines.join('\n')}\n`;
};

function annotation(issue: Issue): string {
  const { file, line, column, endLine, endColumn } = issue.place;
  // GitHub takes columns only for a place on one line.
  const columns: [string, string][] =
    line === endLine
      ? [
          ['col', String(column)],
          ['endColumn', String(endColumn)],
        ]
      : [];
  const properties: [string, string][] = [
    ['file', file],
    ['line', String(line)],
    ['endLine', String(endLine)],
    ...columns,
    ['title', `pii-trace ${issue.rule}`],
  ];
  const list = properties.map(([key, value]) => `${key}=${property(value)}`).join(',');
  return `::${COMMANDS[issue.severity]} ${list}::${data(issueText(issue))}`;
}

/** What a command's text must not hold as it is, by the rules of @actions/core. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
