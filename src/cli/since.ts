import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { type Change, readDiff } from '../gate/changed-lines.js';
import { knownFindings } from '../gate/known-finding.js';
import type { GateInput } from '../gate/apply-gate.js';
import type { KnownFinding } from '../model/gate.js';
import type { ScanResult } from '../model/scan-result.js';
import { UsageError } from '../model/usage-error.js';
import { openBaseCache } from './base-cache.js';
import { SCANNED_FILE, writeBaseTree } from './base-tree.js';
import { changedFiles, diffSince, findBase, type GitBase } from './git-base.js';
import type { ScanRequest } from './scan-request.js';

/** Scans: the command's way to do it, with progress. */
export type Scan = (request: ScanRequest) => Promise<ScanResult>;

/** What to compare with, found before the scan: whoever names a commit that is not there need not wait for it. */
export interface Since {
  base: GitBase;
  change: Change;
  /** Whether anything that a scan looks at differs. */
  concernsCode: boolean;
}

/**
 * Finds the commit and what changed since.
 *
 * @throws UsageError when there is no such commit
 */
export async function prepareSince(cwd: string, ref: string): Promise<Since> {
  const base = await findBase(cwd, ref);
  const { diff, untracked } = await diffSince(base);
  const files = [...(await changedFiles(base)), ...untracked];
  return { base, change: readDiff(diff, untracked), concernsCode: files.some((file) => SCANNED_FILE.test(file)) };
}

/**
 * What the gate compares with: the change, and the findings at the commit. These are looked for only when the answer can matter.
 *
 * @param result the scan of the working tree
 * @param request what it was asked for
 * @param isCached whether what was found at a commit before may be taken from there
 */
export async function compareSince(
  since: Since,
  result: ScanResult,
  request: ScanRequest,
  scan: Scan,
  warn: (text: string) => void,
  isCached: boolean,
): Promise<NonNullable<GateInput['since']>> {
  const { base, concernsCode } = since;
  const change = inRoot(since.change, base.toplevel, result.root);
  const mayDiffer = concernsCode && result.findings.length > 0;
  const find = (): Promise<KnownFinding[] | undefined> => findingsAt(base, request, scan, warn);
  const findings = !mayDiffer
    ? knownFindings(result)
    : ((isCached ? await (await openBaseCache(base, request))(find) : await find()) ?? []);
  return { name: base.name, change, findings };
}

/** Nothing when the commit could not be scanned. */
async function findingsAt(
  base: GitBase,
  request: ScanRequest,
  scan: Scan,
  warn: (text: string) => void,
): Promise<KnownFinding[] | undefined> {
  const tree = await writeBaseTree(base);
  try {
    const there = (path: string): string => atBase(path, request.cwd, base.toplevel, tree.folder);
    const paths = request.paths.map(there).filter((path) => existsSync(path));
    const cwd = there('.');
    if (!existsSync(cwd) || (request.paths.length > 0 && paths.length === 0)) return [];
    const config =
      request.config === undefined
        ? undefined
        : [there(request.config), resolve(request.cwd, request.config)].find((file) => existsSync(file));
    return knownFindings(await scan({ ...request, cwd, paths, ...(config === undefined ? {} : { config }) }));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    warn(`The code at ${base.name} could not be scanned, so that every finding counts as new. ${error.message}`);
    return undefined;
  } finally {
    tree.remove();
  }
}

/** Where a path of the working tree lies in the files of the commit; a path outside of the repository stays. */
function atBase(path: string, cwd: string, toplevel: string, folder: string): string {
  const absolute = resolve(cwd, path);
  const inside = relative(toplevel, existsSync(absolute) ? realpathSync.native(absolute) : absolute);
  return inside.startsWith('..') || isAbsolute(inside) ? absolute : join(folder, inside);
}

/** The same change, by the names that the scan uses. */
function inRoot({ lines }: Change, toplevel: string, root: string): Change {
  const to = realpathSync.native(root);
  return {
    lines: new Map([...lines].map(([file, changed]) => [slashes(relative(to, join(toplevel, file))), changed])),
  };
}

/** A change of whole files, as a hook names them. */
export function changeOfFiles(files: readonly string[], cwd: string, root: string): Change {
  const to = realpathSync.native(root);
  const from = realpathSync.native(cwd);
  return { lines: new Map(files.map((file) => [slashes(relative(to, resolve(from, file))), 'all' as const])) };
}

function slashes(path: string): string {
  return path.replaceAll('\\', '/');
}
