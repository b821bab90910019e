import type { ChalkInstance } from 'chalk';
import type { PreparedResult } from './prepare-result.js';
import { printable } from './printable.js';

/** `  compared with main (1a2b3c4): 1 new, 1 on the way of a change, 12 unchanged, 2 fixed; 3 decided`. */
export function gateLines({ findings, gate }: PreparedResult, colors: ChalkInstance): string[] {
  if (gate === undefined) return [];
  const parts: string[] = [];
  if (gate.against.length > 0) {
    const touched = findings.filter(({ fingerprint }) => gate.statuses[fingerprint] === 'touched').length;
    const counts = [
      `${findings.length - touched} new`,
      touched > 0 ? `${touched} known but on the way of a change (does not fail)` : '',
      `${gate.unchanged.length} unchanged`,
      gate.fixed.length > 0 ? `${gate.fixed.length} fixed` : '',
    ];
    parts.push(`compared with ${gate.against.map(printable).join(' and ')}: ${counts.filter(Boolean).join(', ')}`);
  }
  if (gate.decided.length > 0) parts.push(`${gate.decided.length} decided`);
  return parts.length === 0 ? [] : [colors.dim(`  ${parts.join('; ')}`)];
}
