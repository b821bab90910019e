import { sensitivityOf, type SensitivityLevel } from '../model/sensitivity.js';
import { SEVERITIES, type Severity } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { Sink, SinkKind } from '../model/sink.js';
import type { Confidence } from '../model/tag.js';

/** How far out of the project's hands a sink gives data. */
type Exposure = 'outside' | 'kept' | 'own';

/** Severities of what is certain: the more sensitive, and the further out, the worse. */
const CERTAIN: Readonly<Record<SensitivityLevel, Readonly<Record<Exposure, Severity>>>> = {
  high: { outside: 'error', kept: 'error', own: 'error' },
  medium: { outside: 'error', kept: 'error', own: 'warning' },
  low: { outside: 'warning', kept: 'warning', own: 'note' },
};

/** By how many steps less certainty lowers a severity. What does much harm is worth looking at even when it is not certain. */
const STEPS_DOWN: Readonly<Record<SensitivityLevel, Readonly<Record<Confidence, number>>>> = {
  high: { certain: 0, likely: 0, possible: 1 },
  medium: { certain: 0, likely: 1, possible: 2 },
  low: { certain: 0, likely: 1, possible: 2 },
};

const KEPT_KINDS: ReadonlySet<SinkKind> = new Set(['log', 'storage']);
const OWN_KINDS: ReadonlySet<SinkKind> = new Set(['database', 'object-store', 'response']);

/**
 * How bad an exposure is, from category sensitivity, sink kind, and confidence.
 *
 * @param flow the flow that a rule objects to
 */
export function severityOf(flow: Flow): Severity {
  const { level } = sensitivityOf(flow.category);
  const certain = SEVERITIES.indexOf(CERTAIN[level][exposureOf(flow.sink)]);
  return SEVERITIES[Math.min(certain + STEPS_DOWN[level][flow.confidence], SEVERITIES.length - 1)]!;
}

/** The worst of some severities; `note` of none. */
export function worstSeverity(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((severity) => severities.includes(severity)) ?? 'note';
}

function exposureOf(sink: Sink): Exposure {
  if (OWN_KINDS.has(sink.kind)) return 'own';
  return KEPT_KINDS.has(sink.kind) && sink.recipient === undefined ? 'kept' : 'outside';
}
