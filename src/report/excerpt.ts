import type { Place } from '../model/place.js';
import { maskLiterals } from './mask-literals.js';
import { printable } from './printable.js';
import type { ReportContext } from './reporter.js';

/** Longest excerpt, in characters. */
const WIDTH = 100;
/** How much is shown before the place when an excerpt is cut. */
const LEAD = 20;
/** A longer line was not written by a person, and says nothing to one. */
const LONGEST_LINE = 5_000;

/**
 * The source line at a place, fit for printing: without indentation, without personal data in literals, cut to a width.
 *
 * @returns `undefined` when there is no such line, when it is blank, or when it is too long to be read
 */
export function excerptAt(place: Place, readLine: ReportContext['readLine']): string | undefined {
  const line = readLine?.(place.file, place.line);
  if (line === undefined || line.length > LONGEST_LINE) return undefined;
  const text = printable(maskLiterals(line)).trim();
  if (text === '') return undefined;
  const indentation = line.length - line.trimStart().length;
  return cutAround(text, place.column - 1 - indentation);
}

function cutAround(text: string, position: number): string {
  if (text.length <= WIDTH) return text;
  const start = position < WIDTH - LEAD ? 0 : Math.min(position - LEAD, text.length - WIDTH);
  const end = start + WIDTH;
  return `${start > 0 ? '…' : ''}${text.slice(start, end).trim()}${end < text.length ? '…' : ''}`;
}
