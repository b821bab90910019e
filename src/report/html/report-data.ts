import type { Finding } from '../../model/finding.js';
import type { Flow } from '../../model/flow.js';
import { destinationOf } from '../destination.js';
import { type Evidence } from '../evidence.js';
import { excerptAt } from '../excerpt.js';
import { messageParts } from '../message-parts.js';
import type { PreparedResult } from '../prepare-result.js';
import { printable } from '../printable.js';
import type { ReportContext } from '../reporter.js';
import { shortenedTrace } from '../shortened-trace.js';
import { moduleName } from './module-name.js';

/** Flows of a finding that are told step by step. */
const TOLD = 3;

/** What the script in the report works on. Texts are numbers into `texts`, since most are there many times. */
export interface ReportData {
  texts: string[];
  findings: FindingRow[];
}

/** rule, severity, confidence, status, file, line, column, module, what, why, fix, sink, goes to, protection, fingerprint, categories, flows. */
export type FindingRow = [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number[],
  FlowRow[],
];

/** category, source, why it is personal, steps. */
export type FlowRow = [number, number, number, StepRow[]];

/** file, line, what happens, source line (-1: none). A number alone: so many steps are left out. */
export type StepRow = [number, number, number, number] | number;

/** Two ways of the same field say less than ways of two fields. */
function differentFirst(flows: readonly Flow[]): Flow[] {
  const seen = new Set<string>();
  const isNew = ({ category, source, sink }: Flow): boolean => {
    const key = JSON.stringify([category, source.tag.name, sink.name]);
    return !seen.has(key) && seen.add(key) !== undefined;
  };
  const first = flows.filter(isNew);
  return [...first, ...flows.filter((flow) => !first.includes(flow))];
}

/** Packs findings for the report. */
export function reportData(prepared: PreparedResult, evidence: Evidence, { readLine }: ReportContext): ReportData {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const t = (text: string): number => {
    const shown = printable(text);
    const known = numbers.get(shown);
    if (known !== undefined) return known;
    numbers.set(shown, texts.length);
    return texts.push(shown) - 1;
  };
  const step = (flow: Flow): StepRow[] =>
    shortenedTrace(flow).map((entry) => {
      if ('omitted' in entry) return entry.omitted;
      const { text, place } = entry.step;
      const excerpt = excerptAt(place, readLine);
      return [t(place.file), place.line, t(text), excerpt === undefined ? -1 : t(excerpt)];
    });
  const finding = (each: Finding, status: string): FindingRow => {
    const flows = evidence(each);
    const { what, why } = messageParts(each.message);
    const { file, line, column } = each.place;
    const goesTo = flows[0] === undefined ? each.sinkName : destinationOf(flows[0]).name;
    return [
      t(each.rule),
      t(each.severity),
      t(each.confidence),
      t(status),
      t(file),
      line,
      column,
      t(moduleName(file)),
      t(what),
      t(why),
      t(each.fix),
      t(each.sinkName),
      t(goesTo),
      t(each.protection),
      t(each.fingerprint),
      each.categories.map(t),
      differentFirst(flows)
        .slice(0, TOLD)
        .map((flow) => [
          t(flow.category),
          t(flow.source.tag.name),
          t(flow.source.tag.why.replace(/^because /, '')),
          step(flow),
        ]),
    ];
  };
  const { findings, gate } = prepared;
  return {
    texts,
    findings: [
      ...findings.map((each) => finding(each, gate?.statuses[each.fingerprint] ?? 'open')),
      ...(gate?.unchanged ?? []).map((each) => finding(each, 'known')),
      ...(gate?.decided ?? []).map((each) => finding(each.finding, 'decided')),
    ],
  };
}
