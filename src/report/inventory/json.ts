import { policyKindsOf } from '../../model/policy-kind.js';
import { isSpecialCategory, sensitivityOf } from '../../model/sensitivity.js';
import { TOOL_NAME } from '../../model/tool.js';
import { rootHider } from '../hide-root.js';
import type { InventoryReporter } from './index.js';

/** The inventory as JSON, in the form that docs/formats.md describes. Every entry is spelled out: the order of keys is part of the format. */
export const inventoryJson: InventoryReporter = ({ entries, unknown, coverage, root }, { toolVersion }) => {
  const hide = rootHider(root);
  const report = {
    schemaVersion: '1.0',
    tool: { name: TOOL_NAME, version: toolVersion },
    entries: entries.map((entry) => ({
      name: entry.name,
      kind: entry.kind,
      category: entry.category,
      sensitivity: entry.category === 'none' ? undefined : sensitivityOf(entry.category).level,
      special: entry.category !== 'none' && isSpecialCategory(entry.category) ? true : undefined,
      policyKinds: entry.category === 'none' ? undefined : policyKindsOf(entry.category),
      confidence: entry.confidence,
      style: entry.style,
      why: entry.why,
      symbol: entry.symbol,
      place: entry.place,
      suggestion: entry.suggestion?.text,
    })),
    unknown: unknown.map(({ written, suggestions, place }) => ({ written, suggestions, place })),
    coverage: coverage.map((gap) => ({ ...gap, message: hide(gap.message) })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
};
