import type { InventoryResult } from '../../model/inventory.js';
import { inventoryCsv } from './csv.js';
import { inventoryJson } from './json.js';
import { inventoryTable } from './table.js';

/** What a report of an inventory is told besides the result. */
export interface InventoryReportContext {
  toolVersion: string;
  /** Whether the text may hold terminal colors. */
  color: boolean;
  /** Only what is inferred was asked for: show the tag to add. */
  untagged: boolean;
}

/** Turns an inventory into the whole text of a report: a pure function. */
export type InventoryReporter = (result: InventoryResult, context: InventoryReportContext) => string;

/** The formats of `pii-trace inventory`. */
export const INVENTORY_REPORTERS: Readonly<Record<'table' | 'json' | 'csv', InventoryReporter>> = {
  table: inventoryTable,
  json: inventoryJson,
  csv: inventoryCsv,
};
