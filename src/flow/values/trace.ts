import type { SymbolId } from '../../ir/ops.js';
import type { StepKind } from '../../model/flow.js';

/** A step inside a function, before it has a place. */
export interface TraceStep {
  kind: StepKind;
  text: string;
  fn: SymbolId;
  at: number;
  end: number;
}

/** The way of a value so far: a persistent list, or two of them in a row. `length` counts steps. */
export type Trace =
  | { type: 'step'; step: TraceStep; before: Trace | undefined; length: number }
  | { type: 'row'; first: Trace; second: Trace; length: number };

/** Longest way that is remembered; later steps of a longer one are not added. */
const MAX_LENGTH = 60;

export function extend(before: Trace | undefined, step: TraceStep): Trace {
  if (before !== undefined && before.length >= MAX_LENGTH) return before;
  return { type: 'step', step, before, length: (before?.length ?? 0) + 1 };
}

/** One way after another, either of which may be empty. */
export function append(first: Trace | undefined, second: Trace | undefined): Trace | undefined {
  if (first === undefined) return second;
  if (second === undefined) return first;
  return { type: 'row', first, second, length: first.length + second.length };
}

/** Steps that may repeat together: a function that calls itself through others. */
const LONGEST_ROUND = 4;

/** The steps in order; the same one, or the same few, not twice in a row. */
export function stepsOf(trace: Trace | undefined): TraceStep[] {
  const reversed: TraceStep[] = [];
  const stack: (Trace | undefined)[] = [trace];
  while (stack.length > 0) {
    const top = stack.pop();
    if (top === undefined) continue;
    if (top.type === 'row') {
      stack.push(top.first, top.second);
    } else {
      reversed.push(top.step);
      stack.push(top.before);
    }
  }
  const steps: TraceStep[] = [];
  for (const step of reversed.reverse()) {
    steps.push(step);
    for (let length = 1; length <= LONGEST_ROUND && 2 * length <= steps.length; length++) {
      const last = steps.slice(-length);
      if (!last.every((one, i) => isSame(one, steps[steps.length - 2 * length + i]!))) continue;
      steps.length -= length;
      break;
    }
  }
  return steps;
}

function isSame(a: TraceStep, b: TraceStep): boolean {
  return a.at === b.at && a.fn === b.fn && a.text === b.text;
}
