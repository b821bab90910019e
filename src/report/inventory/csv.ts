import type { InventoryEntry } from '../../model/inventory.js';
import { sensitivityOf } from '../../model/sensitivity.js';
import type { InventoryReporter } from './index.js';

/** The columns, in their order. */
const COLUMNS: readonly (readonly [string, (entry: InventoryEntry) => string])[] = [
  ['file', ({ place }) => place?.file ?? ''],
  ['line', ({ place }) => String(place?.line ?? '')],
  ['column', ({ place }) => String(place?.column ?? '')],
  ['name', ({ name }) => name],
  ['kind', ({ kind }) => kind],
  ['category', ({ category }) => category],
  ['sensitivity', ({ category }) => (category === 'none' ? '' : sensitivityOf(category).level)],
  ['confidence', ({ confidence }) => confidence],
  ['style', ({ style }) => style],
  ['why', ({ why }) => why],
  ['suggestion', ({ suggestion }) => suggestion?.text ?? ''],
];

/** The inventory as comma-separated values (RFC 4180), one declaration a line. */
export const inventoryCsv: InventoryReporter = ({ entries }) => {
  const rows = [COLUMNS.map(([title]) => title), ...entries.map((entry) => COLUMNS.map(([, read]) => read(entry)))];
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
};

/** Quoted where it must be; what a spreadsheet would take for a formula is made plain text. */
function field(text: string): string {
  const plain = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
