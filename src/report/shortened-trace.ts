import type { Flow, Step } from '../model/flow.js';
import { comparePlaces } from '../model/place.js';

/** Steps that are always shown at either end. */
const HEAD = 3;
const TAIL = 4;

/** A step with its number in the whole trace, or how many steps are left out at this point. */
export type TraceEntry = { number: number; step: Step } | { omitted: number };

/**
 * A trace for reading: a long one is cut in the middle, since its source and its sink tell the most. Steps at the meet stay,
 * because that is the line to change.
 */
export function shortenedTrace({ steps, meet }: Pick<Flow, 'steps' | 'meet'>): TraceEntry[] {
  const entries: TraceEntry[] = [];
  let pending: TraceEntry[] = [];
  const settle = () => {
    // A line that says "1 step" would be no shorter than the step.
    entries.push(...(pending.length > 1 ? [{ omitted: pending.length }] : pending));
    pending = [];
  };
  steps.forEach((step, index) => {
    const isShown = index < HEAD || index >= steps.length - TAIL || comparePlaces(step.place, meet) === 0;
    if (isShown) settle();
    (isShown ? entries : pending).push({ number: index + 1, step });
  });
  return entries;
}
