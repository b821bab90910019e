import type { Finding } from '../model/finding.js';
import type { FindingStatus, GateOutcome, KnownFinding, Problem } from '../model/gate.js';
import { comparePlaces } from '../model/place.js';
import type { ScanResult } from '../model/scan-result.js';
import type { Change } from './changed-lines.js';
import type { Baseline } from './baseline.js';
import { decideInCode } from './code-decisions.js';
import { decideByFile, type DecisionsInput } from './decisions-file.js';
import { knownFindings } from './known-finding.js';
import { matchKnown, takeOver } from './match-known.js';
import { takeOverRenamed } from './renamed-functions.js';
import { staleProblems } from './stale-baseline.js';
import { touchesChange } from './touches.js';

/** What a scan is held against. Everything is optional; without anything, all findings are reported as they are. */
export interface GateInput {
  /** Findings that are known and accepted for now. */
  baseline?: BaselineInput;
  /** What changed since a commit, and what was found there. */
  since?: { name: string; change: Change; findings: readonly KnownFinding[] };
  /** Files, as a hook names them: only findings whose traces lead through them are reported. */
  only?: Change;
  /** What the decisions file holds. */
  decisions?: DecisionsInput;
}

/** A baseline that was read. */
export interface BaselineInput extends Baseline {
  /** Its name, relative to the root of the scan. */
  file: string;
  /** Whether a file is no longer there: then what stood in it is gone, though no scan can look at it. */
  isMissing: (file: string) => boolean;
  /** Whether a file holds a name. */
  isNamed: (file: string, name: string) => boolean;
}

/**
 * Leaves what is new to report: not decided about, not in the baseline, and not found at the commit that is compared with. What was found there, but
 * leads through a line that changed since, or came from another function, is reported too, marked as touched.
 */
export function applyGate(result: ScanResult, input: GateInput): ScanResult {
  const known = new Map(knownFindings(result).map((each, index) => [result.findings[index]!, each]));
  const knownOf = (finding: Finding): KnownFinding => known.get(finding)!;
  const gate: GateOutcome = { against: [], statuses: {}, unchanged: [], fixed: [], decided: [] };
  const statuses = new Map<Finding, FindingStatus>(result.findings.map((finding) => [finding, 'new']));
  const problems: Problem[] = [...(result.problems ?? [])];

  const inCode = decideInCode(result.directives ?? [], result.findings, result.flows);
  problems.push(...inCode.problems);
  gate.decided.push(...inCode.decided);
  if (input.decisions !== undefined) {
    const already = new Set(inCode.decided.map(({ finding }) => finding));
    const byFile = decideByFile(input.decisions, result.findings, knownOf, already);
    problems.push(...byFile.problems);
    gate.decided.push(...byFile.decided);
  }

  if (input.since !== undefined) {
    const { name, change, findings } = input.since;
    gate.against.push(name);
    const touched = touchedFindings(result, change, true);
    const matches = matchKnown(findings, result.findings, knownOf);
    for (const { after } of takeOver(matches, knownOf)) setStatus(statuses, after, 'touched');
    gate.fixed.push(...matches.gone);
    for (const { after } of matches.same) setStatus(statuses, after, touched.has(after) ? 'touched' : undefined);
  }
  if (input.baseline !== undefined) {
    const { file, findings, isMissing, isNamed } = input.baseline;
    gate.against.push(`the baseline ${file}`);
    const matches = matchKnown(findings, result.findings, knownOf);
    for (const { after } of matches.same) setStatus(statuses, after, undefined);
    const scanned = new Set(result.files);
    matches.gone = matches.gone.filter((each) => scanned.has(each.file) || isMissing(each.file));
    // A commit says more than a baseline does about what is new.
    if (input.since === undefined)
      for (const { after } of takeOverRenamed(matches, knownOf, isNamed)) setStatus(statuses, after, 'touched');
    const stale = matches.gone;
    if (input.since === undefined) gate.fixed.push(...stale);
    problems.push(...staleProblems(stale, input.baseline));
  }

  if (input.only !== undefined) {
    const touched = touchedFindings(result, input.only);
    for (const finding of result.findings) if (!touched.has(finding)) setStatus(statuses, finding, undefined);
  }

  const decided = new Set(gate.decided.map(({ finding }) => finding));
  const findings = result.findings.filter((finding) => statuses.has(finding) && !decided.has(finding));
  gate.unchanged = result.findings.filter((finding) => !statuses.has(finding) && !decided.has(finding));
  if (gate.against.length > 0)
    gate.statuses = Object.fromEntries(findings.map((finding) => [finding.fingerprint, statuses.get(finding)!]));
  const isGated = gate.against.length > 0 || gate.decided.length > 0 || input.only !== undefined;
  const reported = input.since === undefined ? problems : problems.map((each) => milder(each, input.since!.change));
  return { ...result, findings, problems: reported, ...(isGated ? { gate } : {}) };
}

/** A decision that ran out, or lost its finding, is not the fault of a change that does not touch it. */
function milder(problem: Problem, { lines }: Change): Problem {
  const changed = lines.get(problem.place.file);
  const isTouched = changed === 'all' || changed?.has(problem.place.line) === true;
  return isTouched ? problem : { ...problem, severity: 'note' };
}

function setStatus(statuses: Map<Finding, FindingStatus>, finding: Finding, status: FindingStatus | undefined): void {
  if (status === undefined) statuses.delete(finding);
  else statuses.set(finding, status);
}

/** @param atMeet leaves out what only stands for others: a finding on a whole store is not on the way of each of its writes */
function touchedFindings({ findings, flows }: ScanResult, change: Change, atMeet = false): Set<Finding> {
  const touched = new Map(
    flows.filter((flow) => touchesChange(flow, change)).map((flow) => [flow.fingerprint, flow] as const),
  );
  return new Set(
    findings.filter((finding) =>
      finding.flows.some((fingerprint) => {
        const flow = touched.get(fingerprint);
        return flow !== undefined && (!atMeet || comparePlaces(flow.meet, finding.place) === 0);
      }),
    ),
  );
}
