import {
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { git } from './git.js';
import type { GitBase } from './git-base.js';

/** What can have to do with a scan: code, and what says how it is built or what its data is. Pictures and the like stay in git. */
export const SCANNED_FILE = /\.(?:[cm]?[jt]sx?|json[5c]?|ya?ml|toml|prisma|graphqls?|gql|vue|svelte|astro|sql)$/;

/** What git is told to leave out, which says what a scan leaves out. */
const IGNORE_FILE = /(?:^|\/)\.gitignore$/;

/**
 * Files that git ignores and a scan may need all the same, since code and settings that are generated stand there. JavaScript in folders for output and
 * caches is none of it.
 */
const GENERATED_FILE = /^(?!(?:.*\/)?(?:node_modules|coverage|\.(?:git|turbo|cache|yarn|vercel))\/)/;
const OUTPUT = /^(?:.*\/)?(?:dist|build|out|\.[^/]+)\/.*\.(?:[cm]?js|jsx)$/;

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
    const files = listed.split('\0').filter((name) => SCANNED_FILE.test(name) || IGNORE_FILE.test(name));
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
    // What is ignored is read up to the root of a repository.
    mkdirSync(join(folder, '.git'));
    await copyGenerated(toplevel, folder);
    for (const name of files) if (basename(name) === 'package.json') linkDependencies(toplevel, folder, dirname(name));
    if (!files.includes('package.json')) linkDependencies(toplevel, folder, '.');
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * Names of ignored files that a scan may need. What is generated is in no commit: without it, types would be unknown in the commit's code that are known
 * in the working tree, and old findings would count as new.
 */
export async function generatedFiles(toplevel: string): Promise<string[]> {
  const options = ['--others', '--ignored', '--exclude-standard', '-z', '--', ':(exclude,glob)**/node_modules/**'];
  const names = (await git(toplevel, ['ls-files', ...options])).split('\0');
  const isFile = (name: string): boolean =>
    statSync(join(toplevel, name), { throwIfNoEntry: false })?.isFile() ?? false;
  return names.filter(
    (name) => SCANNED_FILE.test(name) && GENERATED_FILE.test(name) && !OUTPUT.test(name) && isFile(name),
  );
}

async function copyGenerated(toplevel: string, folder: string): Promise<void> {
  for (const name of await generatedFiles(toplevel)) {
    const to = join(folder, name);
    if (existsSync(to)) continue;
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(toplevel, name), to, constants.COPYFILE_FICLONE);
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
