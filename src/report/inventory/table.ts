import type { ChalkInstance } from 'chalk';
import type { InventoryEntry, InventoryResult, UnknownCategory } from '../../model/inventory.js';
import { isSpecialCategory } from '../../model/sensitivity.js';
import { makeColors } from '../color.js';
import { counted } from '../count.js';
import { gapLines } from '../gap-lines.js';
import { rootHider } from '../hide-root.js';
import { printable } from '../printable.js';
import { placeText } from '../trace-lines.js';
import type { InventoryReporter } from './index.js';

/** The inventory for people, file by file. */
export const inventoryTable: InventoryReporter = (result, { color, untagged }) => {
  const colors = makeColors(color);
  const hide = rootHider(result.root);
  const blocks = [
    ...groupByFile(result.entries).map(([file, entries]) => fileLines(file, entries, untagged, colors)),
    unknownLines(result.unknown, colors),
    gapLines(
      result.coverage.map((gap) => ({ ...gap, message: hide(gap.message) })),
      colors,
    ),
    [totals(result, untagged)],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
};

function groupByFile(entries: readonly InventoryEntry[]): [string, InventoryEntry[]][] {
  const groups = new Map<string, InventoryEntry[]>();
  for (const entry of entries) {
    const file = entry.place?.file ?? 'Declared by libraries';
    const group = groups.get(file);
    if (group === undefined) groups.set(file, [entry]);
    else group.push(entry);
  }
  return [...groups];
}

/** Columns are as wide as their widest cell in this file. */
function fileLines(
  file: string,
  entries: readonly InventoryEntry[],
  untagged: boolean,
  colors: ChalkInstance,
): string[] {
  const rows = entries.map((entry) => cells(entry, untagged));
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const lines = rows.map((row, i) => {
    const last = row.length - 1;
    const padded = row.map((cell, j) => (j === last ? cell : cell.padEnd(widths[j]!)));
    padded[0] = colors.dim(row[0]!.padStart(widths[0]!));
    padded[2] = emphasis(entries[i]!, colors)(padded[2]!);
    padded[last] = colors.dim(padded[last]!);
    return `  ${padded.join('  ')}`;
  });
  return [colors.underline(printable(file)), ...lines];
}

function cells(entry: InventoryEntry, untagged: boolean): string[] {
  const { place, name, category, confidence, style, why, suggestion } = entry;
  const where = place === undefined ? '' : `${place.line}:${place.column}`;
  const said = untagged ? (suggestion?.text ?? 'give it a type that is tagged') : confidence;
  const because = style === 'inferred' ? why : `${style}: ${why}`;
  return [where, printable(name), category, said, printable(because)];
}

function emphasis({ category }: InventoryEntry, colors: ChalkInstance): (text: string) => string {
  if (category === 'none') return colors.dim;
  return isSpecialCategory(category) ? colors.red : colors.cyan;
}

function unknownLines(unknown: readonly UnknownCategory[], colors: ChalkInstance): string[] {
  if (unknown.length === 0) return [];
  return [
    colors.bold('Tags that name no category'),
    ...unknown.map(
      ({ place, written, suggestions }) =>
        `  ${placeText(place)}  ${colors.red(`"${printable(written)}"`)}  Did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`,
    ),
  ];
}

function totals({ entries }: InventoryResult, untagged: boolean): string {
  const inferred = entries.filter(({ style }) => style === 'inferred').length;
  if (untagged) return `${counted(inferred, 'declaration')} without a tag.`;
  const categories = new Set(entries.map(({ category }) => category)).size;
  const files = new Set(entries.flatMap(({ place }) => (place === undefined ? [] : [place.file]))).size;
  return `${counted(entries.length, 'declaration')} in ${counted(files, 'file')}, ${categories} ${categories === 1 ? 'category' : 'categories'}: ${entries.length - inferred} tagged, ${inferred} inferred.`;
}
