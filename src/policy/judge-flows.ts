import { coversCategory } from '../model/category.js';
import { RULE_IDS, type Finding, type Severity } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import { comparePlaces, compareText } from '../model/place.js';
import { RULE_INFO } from '../model/rule-info.js';
import { CONFIDENCES, PROTECTIONS } from '../model/tag.js';
import type { Config } from '../config/config.js';
import { describeExposure } from './describe-exposure.js';
import { findExposures, type Exposure } from './exposure.js';
import { createCounter, findingFingerprint } from './fingerprint.js';
import { objectionTo, type FlowRule } from './flow-rule.js';
import { orderEvidence } from './order-evidence.js';
import { FLOW_RULES } from './rules/index.js';
import { severityOf, worstSeverity } from './severity.js';

/**
 * Judges flows by the rules: one finding per rule and meet, with every flow that the rule objects to as its evidence.
 *
 * @param flows facts, in any order
 * @param config what the project declared, which rules are on, and how sure a finding must be
 * @returns findings by place, then by rule; the same for any order of the flows
 */
export function judgeFlows(flows: readonly Flow[], config: Config): Finding[] {
  const judged = flows.filter((flow) => !isIdentifier(flow) && isSureEnough(flow, config));
  return FLOW_RULES.filter(({ id }) => config.rules[id] !== 'off')
    .flatMap((rule) => judgeByRule(rule.id === 'no-pii-in-logs' ? judged : judged.filter(isPlacedAtWill), rule, config))
    .sort(compareFindings);
}

/** An identifier alone is a flow and no finding. */
function isIdentifier({ category }: Flow): boolean {
  return coversCategory('user.unique_id', category);
}

/**
 * Tokens are made to be stored and sent: a session is in a cookie, a link to reset a password in a mail. One that nobody in the project has tagged is out of
 * place only where it is read by others, in logs and error reports.
 */
function isPlacedAtWill({ category, confidence, source }: Flow): boolean {
  const isTagged = confidence === 'certain' && source.tag.style !== 'library';
  return isTagged || !coversCategory('user.authorization.credentials', category);
}

function isSureEnough({ confidence }: Flow, { minConfidence }: Config): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(minConfidence);
}

function judgeByRule(flows: readonly Flow[], rule: FlowRule, config: Config): Finding[] {
  const number = createCounter();
  return findExposures(flows, rule, config).map((exposure) => {
    const identity = { rule: rule.id, scope: exposure.scope, flows: exposure.isWholeStore ? [] : exposure.flows };
    const fingerprint = findingFingerprint(identity, number(findingFingerprint(identity)));
    return toFinding(exposure, rule, config, fingerprint);
  });
}

function toFinding(exposure: Exposure, rule: FlowRule, config: Config, fingerprint: string): Finding {
  const { id } = rule;
  const evidence = evidenceOf(exposure);
  const first = evidence[0]!;
  const recipient = first.sink.recipient === undefined ? {} : { recipient: first.sink.recipient };
  return {
    rule: id,
    fingerprint,
    severity: severityOfExposure(exposure, evidence, config.rules[id], config.unknownPackages),
    confidence: CONFIDENCES.find((confidence) => evidence.some((flow) => flow.confidence === confidence))!,
    message:
      `${describeExposure(evidence, countOfOthers(exposure))} ${objectionTo(first, rule, config)?.reason ?? ''}`.trimEnd(),
    fix: RULE_INFO[id].fix,
    place: exposure.place,
    categories: [...new Set(evidence.map(({ category }) => category))].sort(compareText),
    sinkKind: first.sink.kind,
    sinkName: first.sink.name,
    ...recipient,
    protection: PROTECTIONS.find((protection) => evidence.some((flow) => flow.protection === protection))!,
    flows: evidence.map((flow) => flow.fingerprint),
  };
}

/** What is said of a whole store begins with what stands at its place. */
function evidenceOf({ flows, place }: Exposure): Flow[] {
  const evidence = orderEvidence(flows);
  const isHere = ({ meet }: Flow): boolean => comparePlaces(meet, place) === 0;
  return [...evidence.filter(isHere), ...evidence.filter((flow) => !isHere(flow))];
}

/** Further places of which a finding speaks. */
function countOfOthers({ flows, place }: Exposure): number {
  const elsewhere = flows.filter(({ meet }) => comparePlaces(meet, place) !== 0);
  return new Set(elsewhere.map(({ meet }) => `${meet.file}:${meet.line}:${meet.column}`)).size;
}

/** A note on a whole store stays a note: what a project did not declare is a question to it, not a fault of its code. */
function severityOfExposure(
  { isWholeStore }: Exposure,
  evidence: readonly Flow[],
  configured: Severity | 'off' | undefined,
  ofUnknown: Severity | 'off',
): Severity {
  if (isWholeStore) return 'note';
  const severityOfFlow = (flow: Flow): Severity => {
    // Where a package of which nothing is known sends data, if anywhere, is a question to the project too.
    if (flow.sink.kind === 'unknown-package' && ofUnknown !== 'off') return ofUnknown;
    return configured !== undefined && configured !== 'off' ? configured : severityOf(flow);
  };
  return worstSeverity(evidence.map(severityOfFlow));
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    comparePlaces(a.place, b.place) ||
    RULE_IDS.indexOf(a.rule) - RULE_IDS.indexOf(b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
