import { compareText } from '../../model/place.js';
import type { Purpose } from '../../model/sink.js';
import type { ProcessingRecord } from './record.js';

/** Data uses of the Fideslang taxonomy by what a recipient uses data for. */
const USES: Readonly<Record<Purpose, string>> = {
  essential: 'essential.service',
  payment: 'essential.service.payment_processing',
  shipping: 'essential.service',
  security: 'essential.service.security',
  support: 'essential.service.operations.support',
  transactional: 'essential.service.notifications',
  observability: 'essential.service.operations',
  analytics: 'analytics',
  advertising: 'marketing.advertising',
  marketing: 'marketing',
  personalization: 'personalize',
  'session-replay': 'analytics',
};

/**
 * A manifest for Fides: a dataset per store, with a field per category, and one system with a declaration per recipient or store. Every text is
 * written as JSON, which is YAML too, so that no name can be taken for syntax.
 *
 * @param system name of the system that the code is
 */
export function fidesManifest(records: readonly ProcessingRecord[], system: string): string {
  const stores = groupBy(
    records.filter(({ destinationKind }) => destinationKind === 'store'),
    ({ destinationId }) => destinationId,
  );
  const ends = groupBy(records, ({ destinationKind, destinationId }) => `${destinationKind} ${destinationId}`);
  const systemKey = fidesKey(system);
  const references = stores.map(([store]) => fidesKey(`${system}_${store}`));
  return [
    ...(stores.length === 0 ? [] : ['dataset:', ...stores.flatMap(([store, own]) => dataset(store, own, system))]),
    'system:',
    `  - fides_key: ${systemKey}`,
    `    name: ${text(system)}`,
    '    description: "What the code shows, by pii-trace"',
    '    system_type: "Application"',
    ...(references.length === 0 ? [] : ['    dataset_references:', ...references.map((key) => `      - ${key}`)]),
    ...(ends.length === 0
      ? ['    privacy_declarations: []']
      : ['    privacy_declarations:', ...ends.flatMap(([, own]) => declarations(own))]),
    '',
  ].join('\n');
}

function dataset(store: string, records: readonly ProcessingRecord[], system: string): string[] {
  return [
    `  - fides_key: ${fidesKey(`${system}_${store}`)}`,
    `    name: ${text(records[0]?.destination ?? store)}`,
    '    description: "Fields are categories that the code writes there"',
    '    collections:',
    `      - name: ${fidesKey(store)}`,
    '        fields:',
    ...records.flatMap(({ category, title }) => [
      `          - name: ${fidesKey(category.slice('user.'.length))}`,
      `            description: ${text(title)}`,
      '            data_categories:',
      `              - ${category}`,
    ]),
  ];
}

/** A declaration speaks of one use; a recipient may have several. */
function declarations(records: readonly ProcessingRecord[]): string[] {
  const { destination, destinationKind } = records[0]!;
  const uses = groupBy(
    records.flatMap((record) =>
      (record.purposes.length > 0 ? record.purposes : ['essential']).map((purpose) => ({
        record,
        use: USES[purpose as Purpose],
      })),
    ),
    ({ use }) => use,
  );
  return uses.flatMap(([use, own]) => [
    `      - name: ${text(`${destination}: ${use}`)}`,
    '        data_categories:',
    ...[...new Set(own.map(({ record }) => record.category))]
      .sort(compareText)
      .map((category) => `          - ${category}`),
    `        data_use: ${use}`,
    '        data_subjects:',
    '          - customer',
    ...(destinationKind === 'recipient'
      ? ['        data_shared_with_third_parties: true', `        third_parties: ${text(destination)}`]
      : []),
  ]);
}

/** Letters, digits, `_`, `.`, and `-` are what a key may hold. */
function fidesKey(name: string): string {
  return name.replace(/[^A-Za-z0-9_.-]+/g, '_').replace(/^[.-]+/, '_') || '_';
}

function text(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]|\p{Surrogate}/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => compareText(a, b));
}
