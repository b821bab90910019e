import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnownFinding } from '../model/gate.js';
import { generatedFiles } from './base-tree.js';
import { tryGit } from './git.js';
import type { GitBase } from './git-base.js';
import type { ScanRequest } from './scan-request.js';
import { toolVersion } from './tool-version.js';

/** Grows when what is kept, or what it depends on, changes. */
const VERSION = 1;

/** Commits that are remembered; those that were asked for last. */
const KEPT = 30;

/** What package managers write about what they have installed. */
const INSTALLED = ['.package-lock.json', '.pnpm/lock.yaml', '.yarn-integrity', '.yarn-state.yml'];

/** Gives what is known of a commit, or finds it and keeps it; nothing found is not kept. */
export type BaseCache = (find: () => Promise<KnownFinding[] | undefined>) => Promise<KnownFinding[] | undefined>;

/**
 * The findings of a commit as they were found before. A hook compares with the same commit many times, and a commit does not change. They stand in
 * git's own folder, so that nothing of it is in the working tree; where that cannot be written to, nothing is kept.
 *
 * @param request what the commit is scanned for
 */
export async function openBaseCache(base: GitBase, request: ScanRequest): Promise<BaseCache> {
  const common = await tryGit(base.toplevel, ['rev-parse', '--git-common-dir']);
  const tree = await tryGit(base.toplevel, ['rev-parse', `${base.commit}^{tree}`]);
  if (common === undefined || tree === undefined) return (find) => find();
  const folder = join(resolve(base.toplevel, common.trim()), 'pii-trace');
  const surroundings = [...(await installedIn(base.toplevel)), ...(await generatedIn(base.toplevel))];
  const file = join(folder, `${digest([tree.trim(), ...circumstances(base, request), surroundings])}.json`);
  return async (find) => {
    const known = read(file);
    if (known !== undefined) return known;
    const found = await find();
    if (found !== undefined) keep(folder, file, found);
    return found;
  };
}

/** What a scan of a commit depends on, besides the commit and what no commit holds. */
function circumstances({ toplevel }: GitBase, request: ScanRequest): unknown[] {
  const { cwd, paths, config, ...options } = request;
  const inside = (path: string): string => relative(toplevel, resolve(cwd, path));
  return [
    VERSION,
    toolVersion(),
    // Whoever works on pii-trace builds other versions of the same number.
    statSync(fileURLToPath(import.meta.url)).mtimeMs,
    inside('.'),
    paths.map(inside),
    config === undefined ? null : [inside(config), contentOf(resolve(cwd, config))],
    options,
  ];
}

/** Each folder of packages, with what its package manager says of it. */
async function installedIn(toplevel: string): Promise<unknown[]> {
  const options = ['--others', '--ignored', '--exclude-standard', '--directory', '-z'];
  const ignored = (await tryGit(toplevel, ['ls-files', ...options])) ?? '';
  const folders = ignored.split('\0').filter((name) => /(?:^|\/)node_modules\/?$/.test(name));
  return [...new Set(['node_modules/', ...folders])].map((name) => {
    const said = INSTALLED.map((each) => contentOf(join(toplevel, name, each)));
    const isSaid = said.some((text) => text !== '');
    return [name, isSaid ? digest(said) : statSync(join(toplevel, name), { throwIfNoEntry: false })?.mtimeMs];
  });
}

async function generatedIn(toplevel: string): Promise<unknown[]> {
  return (await generatedFiles(toplevel)).map((name) => [name, digest(contentOf(join(toplevel, name)))]);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function read(file: string): KnownFinding[] | undefined {
  try {
    const { findings } = JSON.parse(readFileSync(file, 'utf8')) as { findings?: KnownFinding[] };
    const now = new Date();
    utimesSync(file, now, now);
    return Array.isArray(findings) ? findings : undefined;
  } catch {
    return undefined;
  }
}

function keep(folder: string, file: string, findings: readonly KnownFinding[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Two scans at once must not read half of what the other one writes.
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, JSON.stringify({ findings }));
    renameSync(unfinished, file);
    const aged = readdirSync(folder)
      .map((name) => join(folder, name))
      .map((path) => ({ path, at: statSync(path).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    for (const { path } of aged.slice(KEPT)) rmSync(path, { force: true });
  } catch {
    // A folder that cannot be written to costs time, and nothing else.
  }
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
