import type { Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { PreparedResult } from './prepare-result.js';

/** Finds the flows of a finding, in its own order: the most telling first. */
export type Evidence = (finding: Finding) => Flow[];

/** Prepares the look-up of flows by their fingerprint. */
export function evidenceOf(result: PreparedResult): Evidence {
  const flows = new Map(result.flows.map((flow) => [flow.fingerprint, flow]));
  return (finding) => finding.flows.flatMap((fingerprint) => flows.get(fingerprint) ?? []);
}
