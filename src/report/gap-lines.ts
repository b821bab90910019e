import type { ChalkInstance } from 'chalk';
import type { CoverageGap, GapKind } from '../model/coverage.js';
import { counted } from './count.js';
import { printable } from './printable.js';
import { placeText } from './trace-lines.js';

const SHOWN = 5;

/** Gaps that one change of the project's set-up closes, and that cost the most until then. */
const FIRST: ReadonlySet<GapKind> = new Set(['project-setup', 'unparsable-file', 'unmatched-config']);

/** The coverage gaps that cost the most: first those of the set-up, then by the number of places. */
export function gapLines(gaps: readonly CoverageGap[], colors: ChalkInstance): string[] {
  if (gaps.length === 0) return [];
  const shown = [...gaps].sort((a, b) => rank(a) - rank(b) || b.count - a.count).slice(0, SHOWN);
  const width = Math.max(...shown.map((gap) => gap.kind.length));
  const lines = shown.map((gap) => `  ${colors.yellow(gap.kind.padEnd(width))}  ${gapText(gap)}`);
  const rest = gaps.length - shown.length;
  if (rest > 0) lines.push(colors.dim(`  … and ${rest} more; --format json lists them all`));
  return [colors.bold('What this scan could not see'), ...lines];
}

function rank(gap: CoverageGap): number {
  return FIRST.has(gap.kind) ? 0 : 1;
}

function gapText({ message, place, count }: CoverageGap): string {
  const where =
    place === undefined ? '' : ` (${placeText(place)}${count > 1 ? `, and ${counted(count - 1, 'more place')}` : ''})`;
  const times = place === undefined && count > 1 ? ` (${counted(count, 'place')})` : '';
  return `${printable(message)}${where}${times}`;
}
