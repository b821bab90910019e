import type { Flow } from '../../model/flow.js';
import { TOOL_NAME } from '../../model/tool.js';
import { csvRow } from '../csv-row.js';
import { md } from '../markdown-text.js';
import { fidesManifest } from './fides.js';
import { processingRecords, type ProcessingRecord } from './record.js';

/** What a data map is made of. */
export interface DataMapInput {
  flows: readonly Flow[];
  toolVersion: string;
  /** Name of the system that the code is, for Fides. */
  system: string;
}

/** The forms of a data map, by name. */
export const DATA_MAP_FORMATS: Readonly<
  Record<'csv' | 'json' | 'markdown' | 'fides', (input: DataMapInput) => string>
> = {
  csv: ({ flows }) => [HEADS, ...processingRecords(flows).map(cells)].map(csvRow).join(''),
  json: ({ flows, toolVersion }) =>
    `${JSON.stringify({ tool: { name: TOOL_NAME, version: toolVersion }, records: processingRecords(flows) }, null, 2)}\n`,
  markdown: ({ flows }) => markdownMap(processingRecords(flows)),
  fides: ({ flows, system }) => fidesManifest(processingRecords(flows), system),
};

const HEADS = [
  'category of data',
  'name',
  'GDPR article',
  'sensitivity',
  'people (types that hold it)',
  'recipient or store',
  'kind',
  'purposes',
  'transfer',
  'country',
  'kept in',
  'protection',
  'consent checked for',
  'files',
  'flows',
];

function cells(record: ProcessingRecord): (string | number)[] {
  return [
    record.category,
    record.title,
    record.article,
    record.sensitivity,
    record.people.join('; '),
    record.destination,
    record.destinationKind,
    record.purposes.join('; '),
    record.transfer,
    record.countries.join('; '),
    record.regions.join('; '),
    record.protections.join('; '),
    record.consents.join('; '),
    record.files.join('; '),
    record.flows,
  ];
}

function markdownMap(records: readonly ProcessingRecord[]): string {
  const shown = HEADS.filter((head) => head !== 'files');
  const rows = records.map((record) =>
    cells(record)
      .filter((_, index) => HEADS[index] !== 'files')
      .map((cell) => md(String(cell))),
  );
  return [
    '# Record of processing',
    '',
    'What the code shows of Art. 30(1) GDPR. It does not show the controller, time limits, or the safeguards of a transfer: add these. A country is that of the company that gets the data, not where its servers stand; `kept in` is what the code asks for.',
    '',
    `| ${shown.join(' | ')} |`,
    `| ${shown.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    'Categories: Fideslang taxonomy, (c) Ethyca, Inc., CC BY 4.0.',
    '',
  ].join('\n');
}
