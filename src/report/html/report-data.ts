import type { Finding } from '../../model/finding.js';
import type { Flow } from '../../model/flow.js';
import type { Place } from '../../model/place.js';
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
  const first = new Set(flows.filter(isNew));
  return [...first, ...flows.filter((flow) => !first.has(flow))];
}

/** Packs findings for the report. */
export function reportData(prepared: PreparedResult, evidence: Evidence, { readLine }: ReportContext): ReportData {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  const t = (text: string): number => {
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const shown = printable(text);
    const number = numbers.get(shown) ?? texts.push(shown) - 1;
    numbers.set(shown, number).set(text, number);
    return number;
  };
  // Many flows lead through the same places, and several findings rest on the same flow.
  const excerpts = new Map<string, number>();
  const excerpt = (place: Place): number => {
    const key = `${place.line}:${place.column} ${place.file}`;
    const known = excerpts.get(key);
    if (known !== undefined) return known;
    const text = excerptAt(place, readLine);
    const number = text === undefined ? -1 : t(text);
    excerpts.set(key, number);
    return number;
  };
  const rows = new Map<Flow, FlowRow>();
  const flowRow = (flow: Flow): FlowRow => {
    const known = rows.get(flow);
    if (known !== undefined) return known;
    const { tag } = flow.source;
    const steps = shortenedTrace(flow).map((entry): StepRow => {
      if ('omitted' in entry) return entry.omitted;
      const { text, place } = entry.step;
      return [t(place.file), place.line, t(text), excerpt(place)];
    });
    const row: FlowRow = [t(flow.category), t(tag.name), t(tag.why.replace(/^because /, '')), steps];
    rows.set(flow, row);
    return row;
  };
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
      differentFirst(flows).slice(0, TOLD).map(flowRow),
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
