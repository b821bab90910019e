import type { CodeFlow, ThreadFlowLocation } from 'sarif';
import type { Flow, Step } from '../../model/flow.js';
import { plainMessage, sarifLocation } from './location.js';

/** The code flows of a result, and whether something had to be left out. */
export interface CutCodeFlows {
  codeFlows: CodeFlow[];
  isCut: boolean;
}

/**
 * One code flow per flow, the most telling first, with no more than `limit` steps in all.
 *
 * A flow that does not fit any more is left out; the first, if it is too long by itself, loses its middle.
 */
export function codeFlows(flows: readonly Flow[], limit: number): CutCodeFlows {
  const kept: CodeFlow[] = [];
  let room = limit;
  for (const flow of flows) {
    const locations = threadFlowLocations(flow.steps);
    if (kept.length > 0 && locations.length > room) return { codeFlows: kept, isCut: true };
    kept.push(codeFlow(flow, withoutMiddle(locations, room)));
    room -= locations.length;
  }
  return { codeFlows: kept, isCut: room < 0 };
}

function codeFlow({ category, source, sink }: Flow, locations: ThreadFlowLocation[]): CodeFlow {
  return { message: plainMessage(`${category} from ${source.tag.name} to ${sink.name}`), threadFlows: [{ locations }] };
}

function threadFlowLocations(steps: readonly Step[]): ThreadFlowLocation[] {
  let nestingLevel = 0;
  return steps.map((step, index) => {
    if (step.kind === 'return') nestingLevel = Math.max(0, nestingLevel - 1);
    const location: ThreadFlowLocation = {
      location: sarifLocation(step.place, step.text),
      importance: importance(step),
      nestingLevel,
      executionOrder: index + 1,
    };
    // What follows a passed argument happens inside of the callee.
    if (step.kind === 'pass') nestingLevel++;
    return location;
  });
}

function importance({ kind }: Step): ThreadFlowLocation.importance {
  if (kind === 'source' || kind === 'sink') return 'essential';
  return kind === 'assign' ? 'unimportant' : 'important';
}

function withoutMiddle<T>(items: readonly T[], limit: number): T[] {
  if (items.length <= limit) return [...items];
  const head = Math.ceil(limit / 2);
  return [...items.slice(0, head), ...items.slice(items.length - (limit - head))];
}
