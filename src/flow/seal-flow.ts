import type { Solution } from './solve.js';
import { protects } from './try-out.js';
import type { ConcreteFlow } from './values/summary.js';
import { extend } from './values/trace.js';
import { isBare } from './values/treatment.js';

/** A flow into a column that is encrypted when it is written, by its object mapper or a plugin of that. */
export function sealFlow(solution: Solution, flow: ConcreteFlow): ConcreteFlow {
  const { sealed, fn, at, end } = flow.sink;
  if (sealed === undefined || !isBare(flow.treatment)) return flow;
  const columns = [flow.path, ...(flow.also ?? [])].map((path) => {
    const keys = path.split('.');
    return sealed.find(
      ({ column, by }) => keys.includes(column) && (by === undefined || protects(solution, by, flow.tag)),
    );
  });
  const [first] = columns;
  if (first === undefined || columns.includes(undefined)) return flow;
  const step = { kind: 'protect' as const, text: `encrypted in column \`${first.column}\``, fn, at, end };
  return { ...flow, treatment: 'encrypted', trace: extend(flow.trace, step) };
}
