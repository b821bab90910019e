import type { Result } from 'sarif';
import { type Finding, RULE_IDS } from '../../model/finding.js';
import type { Flow } from '../../model/flow.js';
import type { Sink } from '../../model/sink.js';
import { RULE_INFO } from '../../model/rule-info.js';
import { codeFlows } from './code-flows.js';
import { escapeLinks, sarifLocation } from './location.js';
import { relatedLocations } from './related-locations.js';
import { categoryReference, cweReference } from './taxonomies.js';

/**
 * A finding as a SARIF result, and whether some of its flows had to be left out.
 *
 * @param flows the flows of the finding, each with one step at least: SARIF has no empty thread flow
 * @param limit how many steps its code flows may have in all
 */
export function sarifResult(
  finding: Finding,
  flows: readonly Flow[],
  limit: number,
): { result: Result; isCut: boolean } {
  const { codeFlows: shownFlows, isCut } = codeFlows(flows, limit);
  const { country, region }: Partial<Sink> = flows[0]?.sink ?? {};
  const result: Result = {
    ruleId: finding.rule,
    ruleIndex: RULE_IDS.indexOf(finding.rule),
    level: finding.severity,
    message: { text: messageText(finding, flows.length > 0) },
    locations: [sarifLocation(finding.place)],
    // GitHub knows an alert again by the second only; it would be a hash of the line, which does not survive an edit of it.
    partialFingerprints: { 'piiTrace/v1': finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint}:1` },
    ...(shownFlows.length > 0 ? { codeFlows: shownFlows, relatedLocations: relatedLocations(flows) } : {}),
    taxa: [...finding.categories.map(categoryReference), ...RULE_INFO[finding.rule].cwe.map(cweReference)],
    properties: {
      dataCategories: [...finding.categories],
      sinkKind: finding.sinkKind,
      recipient: finding.recipient ?? null,
      ...(country === undefined ? {} : { country }),
      ...(region === undefined ? {} : { region }),
      protection: finding.protection,
      confidence: finding.confidence,
    },
  };
  return { result, isCut };
}

/** Links lead to the first two related locations: source and sink of the most telling flow. */
function messageText({ message, fix }: Finding, hasFlows: boolean): string {
  const links = hasFlows ? ' See its [source](1) and its [sink](2).' : '';
  return `${escapeLinks(`${message} ${fix}`)}${links}`;
}
