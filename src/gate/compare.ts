import type { Finding, Severity } from '../model/finding.js';
import type { KnownFinding } from '../model/gate.js';
import { compareText } from '../model/place.js';
import { counted } from '../report/count.js';
import { printable } from '../report/printable.js';
import { type FindingsWithFlows, knownFindings } from './known-finding.js';
import { matchKnown, takeOver } from './match-known.js';

/** What differs between two scans. */
export interface Comparison {
  new: Finding[];
  gone: KnownFinding[];
  /** The same finding, with other data, in another file, or more or less severe. */
  changed: { before: KnownFinding; after: Finding; what: string[] }[];
  unchanged: number;
}

/** Compares two scans of the same project. */
export function compareScans(before: FindingsWithFlows, after: FindingsWithFlows): Comparison {
  const known = new Map(knownFindings(after).map((each, index) => [after.findings[index]!, each]));
  const earlier = knownFindings(before);
  const severities = new Map(
    before.findings.map((finding) => [`${finding.rule} ${finding.fingerprint}`, finding.severity]),
  );
  const matches = matchKnown(earlier, after.findings, (finding) => known.get(finding)!);
  const moved = new Set(takeOver(matches, (finding) => known.get(finding)!));
  const pairs = [...matches.same, ...moved].map((pair) => {
    const now = known.get(pair.after)!;
    const severity = severities.get(`${pair.before.rule} ${pair.before.fingerprint}`);
    const what = [
      pair.before.file === now.file ? '' : `moved from ${pair.before.file}`,
      moved.has(pair) ? `in another function` : '',
      pair.before.data.join() === now.data.join() || pair.before.data.length === now.data.length ? '' : 'other data',
      severity === undefined || severity === pair.after.severity ? '' : `${severity} before`,
    ].filter(Boolean);
    return { ...pair, what };
  });
  return {
    new: matches.added,
    gone: matches.gone,
    changed: pairs.filter(({ what }) => what.length > 0),
    unchanged: pairs.filter(({ what }) => what.length === 0).length,
  };
}

/** A comparison for people at a terminal. */
export function describeComparison(comparison: Comparison): string {
  const { new: added, gone, changed, unchanged } = comparison;
  const line = (sign: string, rule: string, where: string, text: string): string =>
    printable(`  ${sign} ${where}  ${rule}  ${text}`);
  return [
    ...added.map(({ rule, place, message }) => line('+', rule, `${place.file}:${place.line}`, message)),
    ...gone.map(({ rule, file, data }) => line('-', rule, file, data.join(', '))),
    ...changed.map(({ after, what }) =>
      line('~', after.rule, `${after.place.file}:${after.place.line}`, what.join(', ')),
    ),
    `${counted(added.length, 'new finding')}, ${gone.length} gone, ${changed.length} changed, ${unchanged} unchanged`,
  ].join('\n');
}

/** How many findings there are of each severity. */
export type Counts = Record<Severity | 'all', number>;

/** Numbers of findings by something, the most first. */
export function totalsBy(findings: readonly Finding[], key: (finding: Finding) => string): [string, Counts][] {
  const totals = new Map<string, Counts>();
  for (const finding of findings) {
    const name = key(finding);
    const counts = totals.get(name) ?? { all: 0, error: 0, warning: 0, note: 0 };
    counts.all++;
    counts[finding.severity]++;
    totals.set(name, counts);
  }
  return [...totals].sort((a, b) => b[1].all - a[1].all || compareText(a[0], b[0]));
}
