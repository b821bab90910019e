import type { CoverageGap } from '../model/coverage.js';
import type { Finding } from '../model/finding.js';
import type { Flow, Step } from '../model/flow.js';
import type { GateOutcome, Problem } from '../model/gate.js';
import type { Place } from '../model/place.js';
import { PURPOSES, type Sink } from '../model/sink.js';
import type { Tag } from '../model/tag.js';
import { TOOL_NAME } from '../model/tool.js';
import type { JsonReport, SCHEMA_VERSION } from './json-schema.js';
import { prepareResult } from './prepare-result.js';
import type { Reporter } from './reporter.js';

const VERSION: typeof SCHEMA_VERSION = '1.3';

/** The whole result as JSON, in the form that schema/report.schema.json describes. */
export const json: Reporter = (result, context) => {
  const { findings, flows, coverage, stats, problems, gate } = prepareResult(result);
  const report: JsonReport = {
    schemaVersion: VERSION,
    tool: { name: TOOL_NAME, version: context.toolVersion },
    findings: findings.map(findingEntry),
    flows: flows.map(flowEntry),
    coverage: coverage.map(gapEntry),
    stats: {
      projects: stats.projects,
      files: stats.files,
      lines: stats.lines,
      functions: stats.functions,
      tags: stats.tags,
      sinks: stats.sinks,
    },
    ...(problems.length > 0 ? { problems: problems.map(problemEntry) } : {}),
    ...(gate === undefined ? {} : { gate: gateEntry(gate) }),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};

// Every entry is spelled out: the order of keys is part of the format, and what is not part of it must not slip in.

function findingEntry(finding: Finding): JsonReport['findings'][number] {
  return {
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    severity: finding.severity,
    confidence: finding.confidence,
    message: finding.message,
    fix: finding.fix,
    place: placeEntry(finding.place),
    categories: [...finding.categories],
    sinkKind: finding.sinkKind,
    sinkName: finding.sinkName,
    recipient: finding.recipient,
    protection: finding.protection,
    flows: [...finding.flows],
  };
}

function problemEntry(problem: Problem): NonNullable<JsonReport['problems']>[number] {
  const { rule, fingerprint, severity, message, fix, place } = problem;
  return { rule, fingerprint, severity, message, fix, place: placeEntry(place) };
}

function gateEntry(gate: GateOutcome): NonNullable<JsonReport['gate']> {
  return {
    against: [...gate.against],
    statuses: gate.statuses,
    unchanged: gate.unchanged.map(findingEntry),
    fixed: gate.fixed.map(({ file, rule, scope, sinks, data, fingerprint }) => ({
      file,
      rule,
      scope,
      sinks: [...sinks],
      data: [...data],
      fingerprint,
    })),
    decided: gate.decided.map(({ finding, decision }) => ({
      finding: findingEntry(finding),
      decision: {
        from: decision.from,
        reason: decision.reason,
        owner: decision.owner,
        expires: decision.expires,
        place: placeEntry(decision.place),
      },
    })),
  };
}

function flowEntry(flow: Flow): JsonReport['flows'][number] {
  return {
    fingerprint: flow.fingerprint,
    category: flow.category,
    source: { tag: tagEntry(flow.source.tag), place: placeEntry(flow.source.place) },
    sink: sinkEntry(flow.sink),
    sinkPlace: placeEntry(flow.sinkPlace),
    meet: placeEntry(flow.meet),
    meetFunction: flow.meetFunction,
    path: flow.path,
    protection: flow.protection,
    // Code may ask for consent by words of its own, which are none of ours.
    consents: flow.consents.filter((purpose) => PURPOSES.includes(purpose)).sort(),
    confidence: flow.confidence,
    steps: flow.steps.map(stepEntry),
    ...(flow.uncovered === undefined ? {} : { uncovered: flow.uncovered }),
  };
}

function tagEntry(tag: Tag): JsonReport['flows'][number]['source']['tag'] {
  return {
    category: tag.category,
    confidence: tag.confidence,
    style: tag.style,
    why: tag.why,
    name: tag.name,
    symbol: tag.symbol,
    place: tag.place && placeEntry(tag.place),
  };
}

function sinkEntry(sink: Sink): JsonReport['flows'][number]['sink'] {
  return {
    kind: sink.kind,
    name: sink.name,
    recipient: sink.recipient,
    recipientName: sink.recipientName,
    country: sink.country,
    region: sink.region,
    insecure: sink.insecure,
    role: sink.role,
    store: sink.store,
    storeName: sink.storeName,
    purpose: sink.purpose,
    accepts: sink.accepts && [...sink.accepts],
    id: sink.id,
  };
}

function stepEntry(step: Step): JsonReport['flows'][number]['steps'][number] {
  return { kind: step.kind, text: step.text, place: placeEntry(step.place) };
}

function gapEntry(gap: CoverageGap): JsonReport['coverage'][number] {
  return { kind: gap.kind, message: gap.message, place: gap.place && placeEntry(gap.place), count: gap.count };
}

function placeEntry(place: Place): Place {
  const { file, line, column, endLine, endColumn } = place;
  return { file, line, column, endLine, endColumn };
}
