import type { Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { Problem } from '../model/gate.js';
import { csvRow } from './csv-row.js';
import { evidenceOf } from './evidence.js';
import { issuesOf } from './issue.js';
import { type PreparedResult, prepareResult } from './prepare-result.js';
import type { Reporter } from './reporter.js';

const COLUMNS = [
  'status',
  'rule',
  'severity',
  'confidence',
  'file',
  'line',
  'column',
  'categories',
  'sources',
  'sink',
  'sink kind',
  'recipient',
  'store',
  'protection',
  'message',
  'fix',
  'fingerprint',
];

/** Findings as a table, a row each. */
export const csv: Reporter = (result, context) => {
  const prepared = prepareResult(result);
  const evidence = evidenceOf(prepared);
  const rows = issuesOf(prepared, context).map((issue) =>
    'flows' in issue ? findingRow(issue, evidence(issue), prepared) : problemRow(issue),
  );
  return [COLUMNS, ...rows].map(csvRow).join('');
};

function findingRow(finding: Finding, flows: readonly Flow[], { gate }: PreparedResult): (string | number)[] {
  const { rule, severity, confidence, place, categories, sinkName, sinkKind, recipient, protection } = finding;
  const distinct = (texts: readonly (string | undefined)[]): string =>
    [...new Set(texts.filter((text) => text !== undefined))].join('; ');
  return [
    gate?.statuses[finding.fingerprint] ?? '',
    rule,
    severity,
    confidence,
    place.file,
    place.line,
    place.column,
    categories.join('; '),
    distinct(flows.map(({ source }) => source.tag.name)),
    sinkName,
    sinkKind,
    recipient ?? '',
    distinct(flows.map(({ sink }) => sink.store)),
    protection,
    finding.message,
    finding.fix,
    finding.fingerprint,
  ];
}

function problemRow({ rule, severity, place, message, fix, fingerprint }: Problem): (string | number)[] {
  const { file, line, column } = place;
  return ['', rule, severity, '', file, line, column, '', '', '', '', '', '', '', message, fix, fingerprint];
}
