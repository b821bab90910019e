import type { CoverageGap } from '../model/coverage.js';
import type { Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { Problem } from '../model/gate.js';
import { comparePlaces, compareText, type Place } from '../model/place.js';
import type { ScanResult } from '../model/scan-result.js';
import { rootHider } from './hide-root.js';

/** What a report is made of: everything but the absolute folder, which no report may print. */
export type PreparedResult = Required<Omit<ScanResult, 'root' | 'gate' | 'directives'>> & Pick<ScanResult, 'gate'>;

/**
 * The result in the order in which every format reports it, so that a report does not depend on the order in which files,
 * projects, or workers were done, nor on where the project lies. The given result is left as it is.
 */
export function prepareResult(result: ScanResult): PreparedResult {
  const hideRoot = rootHider(result.root);
  return {
    findings: [...result.findings].sort(compareFindings),
    flows: [...result.flows].sort(compareFlows),
    coverage: result.coverage.map((gap) => ({ ...gap, message: hideRoot(gap.message) })).sort(compareGaps),
    stats: result.stats,
    files: result.files,
    problems: [...(result.problems ?? [])].sort(compareFindings),
    ...(result.gate === undefined ? {} : { gate: result.gate }),
  };
}

function compareFindings(a: Finding | Problem, b: Finding | Problem): number {
  return comparePlaces(a.place, b.place) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}

function compareFlows(a: Flow, b: Flow): number {
  return (
    comparePlaces(a.meet, b.meet) ||
    comparePlaces(a.sinkPlace, b.sinkPlace) ||
    compareText(a.category, b.category) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareGaps(a: CoverageGap, b: CoverageGap): number {
  return (
    compareOptionalPlaces(a.place, b.place) ||
    compareText(a.kind, b.kind) ||
    compareText(a.message, b.message) ||
    a.count - b.count
  );
}

/** What belongs to the whole project comes first. */
function compareOptionalPlaces(a: Place | undefined, b: Place | undefined): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return comparePlaces(a, b);
}
