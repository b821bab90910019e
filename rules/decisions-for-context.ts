import { dirname, join, resolve } from 'node:path';
import { findFileUpwards } from '../src/config/find-upwards.js';
import { changedAt, readText } from '../src/config/text-file.js';
import {
  decideByFile,
  decisionDay,
  DECISIONS_FILE,
  parseDecisions,
  type Decisions,
} from '../src/gate/decisions-file.js';
import { knownFindings } from '../src/gate/known-finding.js';
import type { Finding } from '../src/model/finding.js';
import type { KnownFinding } from '../src/model/gate.js';
import type { ScanResult } from '../src/model/scan-result.js';
import type { ConfigContext } from './config-for-context.js';

/** A decisions file as it was when it was last looked at. */
export interface DecisionsFile {
  path: string;
  at: number;
  decisions: Decisions;
}

const read = new Map<string, DecisionsFile>();

/**
 * The decisions file for a lint run: the one that `settings['pii-trace'].decisions` names, or the nearest one at or above the working folder, in its
 * repository. Gives the same object while the file is the same.
 *
 * @throws UsageError when it cannot be read
 */
export function decisionsForContext({ cwd, settings }: ConfigContext): DecisionsFile | undefined {
  const path = namedFile(cwd, settings['pii-trace']) ?? findFileUpwards(cwd, DECISIONS_FILE);
  const at = path === undefined ? undefined : changedAt(path);
  if (path === undefined || at === undefined) return undefined;
  const known = read.get(path);
  if (known?.at === at) return known;
  const file = { path, at, decisions: parseDecisions(readText(path), path) };
  read.set(path, file);
  return file;
}

/**
 * The findings that somebody decided about. What an editor has loaded is seldom the whole project, so decisions about files that it has not loaded are
 * of no account here: they might take what only looks like their finding.
 */
export function decidedFindings(result: ScanResult, file: DecisionsFile): ReadonlySet<Finding> {
  const known = new Map(knownFindings(result).map((each, index) => [result.findings[index]!, each]));
  const fingerprints = new Set([...known.values()].map(({ fingerprint }) => fingerprint));
  const loaded = new Set(result.files.map((name) => resolve(result.root || '/', name)));
  const folder = dirname(file.path);
  const counts = (entry: KnownFinding): boolean =>
    fingerprints.has(entry.fingerprint) ||
    loaded.has(join(folder, entry.file)) ||
    changedAt(join(folder, entry.file)) === undefined;
  const { decided } = decideByFile(
    {
      entries: file.decisions.entries.filter(counts),
      lines: [],
      file: file.path,
      today: decisionDay(new Date()),
      isLookedAt: () => false,
    },
    result.findings,
    (finding) => known.get(finding)!,
    new Set(),
  );
  return new Set(decided.map(({ finding }) => finding));
}

function namedFile(cwd: string, settings: unknown): string | undefined {
  if (typeof settings !== 'object' || settings === null || !('decisions' in settings)) return undefined;
  return typeof settings.decisions === 'string' ? resolve(cwd, settings.decisions) : undefined;
}
