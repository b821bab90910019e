import type { ChalkInstance } from 'chalk';
import type { Flow } from '../model/flow.js';
import type { Place } from '../model/place.js';
import { counted } from './count.js';
import { excerptAt } from './excerpt.js';
import { printable } from './printable.js';
import type { ReportContext } from './reporter.js';
import { shortenedTrace } from './shortened-trace.js';

/** Places longer than this push their own text aside, not everybody's. */
const WIDEST_PLACE = 44;

/** The numbered steps of a flow, each with its source line where there is one. */
export function traceLines(flow: Flow, context: ReportContext, colors: ChalkInstance): string[] {
  const entries = shortenedTrace(flow);
  const steps = entries.flatMap((entry) => ('step' in entry ? [entry.step] : []));
  const placeWidth = Math.min(WIDEST_PLACE, Math.max(0, ...steps.map((step) => placeText(step.place).length)));
  const numberWidth = String(flow.steps.length).length;
  let shown: Place | undefined;
  return entries.flatMap((entry) => {
    if ('omitted' in entry) return [colors.dim(`${' '.repeat(numberWidth)}  … ${counted(entry.omitted, 'step')} …`)];
    const { number, step } = entry;
    const place = placeText(step.place).padEnd(placeWidth);
    const line = `${colors.dim(String(number).padStart(numberWidth))}  ${colors.cyan(place)}  ${printable(step.text)}`;
    // Steps on one line have one excerpt.
    const isShown = shown?.file === step.place.file && shown.line === step.place.line;
    shown = step.place;
    const excerpt = isShown ? undefined : excerptAt(step.place, context.readLine);
    return excerpt === undefined ? [line] : [line, `${' '.repeat(numberWidth + 4)}${colors.dim(excerpt)}`];
  });
}

/** `src/a.ts:12:5`, which terminals and editors turn into a link. */
export function placeText(place: Place): string {
  return `${printable(place.file)}:${place.line}:${place.column}`;
}
