import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { git } from './git.js';
import type { GitBase } from './git-base.js';

/** What can have to do with a scan: code, and what says how it is built or what its data is. Pictures and the like stay in git. */
export const SCANNED_FILE = /\.(?:[cm]?[jt]sx?|json[5c]?|ya?ml|toml|prisma|graphqls?|gql|vue|svelte|astro|sql)$/;

/** A commit's files on disk. */
export interface BaseTree {
  /** Absolute path of what stands for the repository's root. It has the same name: a package without a name is known by its folder. */
  folder: string;
  remove(): void;
}

/**
 * Writes a commit's files into a temporary folder. Neither the working tree nor the index of the repository is touched. Dependencies are
 * those that are installed in the working tree, by links.
 */
export async function writeBaseTree({ toplevel, commit }: GitBase): Promise<BaseTree> {
  const temporary = realpathSync.native(mkdtempSync(join(tmpdir(), 'pii-trace-')));
  const folder = join(temporary, basename(toplevel) || 'root');
  const remove = (): void => rmSync(temporary, { recursive: true, force: true });
  try {
    mkdirSync(folder);
    const listed = await git(toplevel, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
    const files = listed.split('\0').filter((name) => SCANNED_FILE.test(name));
    const env = { GIT_INDEX_FILE: join(temporary, 'index') };
    await git(toplevel, ['read-tree', commit], { env });
    const noFilters = ['-c', 'filter.lfs.smudge=', '-c', 'filter.lfs.process=', '-c', 'filter.lfs.required=false'];
    await git(
      toplevel,
      [...noFilters, 'checkout-index', '--force', '--quiet', '-z', '--stdin', `--prefix=${folder}/`],
      {
        env,
        input: files.map((name) => `${name}\0`).join(''),
      },
    );
    for (const name of files) if (basename(name) === 'package.json') linkDependencies(toplevel, folder, dirname(name));
    if (!files.includes('package.json')) linkDependencies(toplevel, folder, '.');
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Links each installed package; what is a package of the repository itself (a workspace) is linked to its own state at the commit. */
function linkDependencies(toplevel: string, folder: string, inside: string): void {
  const installed = join(toplevel, inside, 'node_modules');
  if (!existsSync(installed) || existsSync(join(folder, inside, 'node_modules'))) return;
  const links = join(folder, inside, 'node_modules');
  mkdirSync(links);
  for (const name of readdirSync(installed)) {
    const isScope = name.startsWith('@') && !lstatSync(join(installed, name)).isSymbolicLink();
    if (!isScope) link(join(installed, name), join(links, name), toplevel, folder);
    else {
      mkdirSync(join(links, name));
      for (const scoped of readdirSync(join(installed, name)))
        link(join(installed, name, scoped), join(links, name, scoped), toplevel, folder);
    }
  }
}

function link(from: string, to: string, toplevel: string, folder: string): void {
  if (!existsSync(from)) return;
  const target = realpathSync.native(from);
  const inside = relative(toplevel, target);
  const isWorkspace = !inside.startsWith('..') && !inside.split(sep).includes('node_modules');
  symlinkSync(isWorkspace ? join(folder, inside) : target, to, 'junction');
}
