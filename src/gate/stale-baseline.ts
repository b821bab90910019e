import type { KnownFinding, Problem } from '../model/gate.js';
import { problemAt } from './problem.js';

/** Findings about entries of a baseline that no scan finds any more. */
export function staleProblems(
  stale: readonly KnownFinding[],
  { file, lines }: { file: string; lines: ReadonlyMap<string, number> },
): Problem[] {
  return stale.map((entry) =>
    problemAt('stale-baseline', entry.fingerprint, file, lines.get(entry.fingerprint) ?? 1, {
      severity: 'note',
      message: `The baseline still lists a finding of \`${entry.rule}\` in \`${entry.file}\` that is no longer there.`,
      fix: 'Run the scan with `--prune-baseline`, so that it cannot come back unseen.',
    }),
  );
}
