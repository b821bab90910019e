import { SENSITIVITY_LEVELS, sensitivityOf } from '../model/sensitivity.js';
import { SEVERITIES } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import { compareText } from '../model/place.js';
import { CONFIDENCES, PROTECTIONS } from '../model/tag.js';
import { severityOf } from './severity.js';

/**
 * Orders the flows of a finding, most telling first: worst, surest, most sensitive, least protected, shortest to follow.
 *
 * @param flows in any order, and perhaps some of them twice
 * @returns each flow once
 */
export function orderEvidence(flows: readonly Flow[]): Flow[] {
  const distinct = new Map(flows.map((flow) => [flow.fingerprint, flow]));
  return [...distinct.values()].sort(compareEvidence);
}

function compareEvidence(a: Flow, b: Flow): number {
  return (
    SEVERITIES.indexOf(severityOf(a)) - SEVERITIES.indexOf(severityOf(b)) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    levelOf(a) - levelOf(b) ||
    PROTECTIONS.indexOf(a.protection) - PROTECTIONS.indexOf(b.protection) ||
    a.steps.length - b.steps.length ||
    compareText(a.category, b.category) ||
    compareText(a.path, b.path) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function levelOf(flow: Flow): number {
  return SENSITIVITY_LEVELS.indexOf(sensitivityOf(flow.category).level);
}
