import type { Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { KnownFinding } from '../model/gate.js';
import { comparePlaces, compareText } from '../model/place.js';
import { stableSymbol } from '../policy/fingerprint.js';

/** Findings with the flows that are their evidence, as a scan or a report of one gives them. */
export interface FindingsWithFlows {
  findings: readonly Finding[];
  flows: readonly Flow[];
}

/** What a baseline remembers of each finding of a scan, in the order of the findings. */
export function knownFindings({ findings, flows }: FindingsWithFlows): KnownFinding[] {
  const byFingerprint = new Map(flows.map((flow) => [flow.fingerprint, flow]));
  return findings.map((finding) =>
    knownFinding(
      finding,
      finding.flows.flatMap((fingerprint) => byFingerprint.get(fingerprint) ?? []),
    ),
  );
}

function knownFinding(finding: Finding, evidence: readonly Flow[]): KnownFinding {
  return {
    file: finding.place.file,
    rule: finding.rule,
    scope: scopeOf(finding, evidence),
    sinks: distinct(
      evidence.map(({ sink }) => (sink.recipient === undefined ? sink.id : `${sink.id} > ${sink.recipient}`)),
    ),
    data: distinct(evidence.map(({ category, source }) => `${category} < ${stableSymbol(source.tag.symbol)}`)),
    fingerprint: finding.fingerprint,
  };
}

/** A finding on a whole store gathers writes of many functions; which of them comes first is of no matter. */
function scopeOf(finding: Finding, evidence: readonly Flow[]): string {
  const isAtMeet = evidence.every(({ meet }) => comparePlaces(meet, finding.place) === 0);
  return (isAtMeet ? evidence[0]?.meetFunction : evidence[0]?.sink.store) ?? '';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

/** A symbol id without the file that it is in: `src/audit.ts#Audit.log` and `lib/audit.ts#Audit.log` are one when a function moves. */
export function withoutFile(symbol: string): string {
  return symbol.replace(/^[^#~]*(?=[#~])/, '').replace(/^[^#~].*$/, '');
}
