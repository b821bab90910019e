import type { ChalkInstance } from 'chalk';
import type { Problem } from '../model/gate.js';
import { printable } from './printable.js';
import { severityColor } from './severity-color.js';
import { placeText } from './trace-lines.js';

/** What is wrong with decisions and baselines: a line for what it is, and one for how to put it right. */
export function problemLines(problems: readonly Problem[], colors: ChalkInstance): string[] {
  if (problems.length === 0) return [];
  return [
    colors.bold('Decisions and baseline'),
    ...problems.flatMap(({ rule, severity, message, fix, place }) => [
      `  ${placeText(place)}  ${severityColor(severity, colors)(severity)}  ${printable(message)}  ${colors.dim(rule)}`,
      `      ${colors.dim('╰')} ${colors.green('fix')}  ${printable(fix)}`,
    ]),
  ];
}
