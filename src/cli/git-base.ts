import { realpathSync } from 'node:fs';
import { UsageError } from '../model/usage-error.js';
import { git, tryGit } from './git.js';

/** Git's name for a folder with nothing in it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The commit that a scan is compared with. */
export interface GitBase {
  /** Absolute path of the root of the working tree. */
  toplevel: string;
  /** Full hash. */
  commit: string;
  /** For people: `main (1a2b3c4)`. */
  name: string;
  /** Something that people should know about the comparison. */
  warning?: string;
}

/**
 * Finds the commit to compare with: where the current branch left the one that is named, so that what others did there since does not count.
 *
 * @param cwd a folder of the repository
 * @param ref a branch, tag, or commit
 * @throws UsageError that says what to do when this is no repository or the commit is not there
 */
export async function findBase(cwd: string, ref: string): Promise<GitBase> {
  const toplevel = await tryGit(cwd, ['rev-parse', '--show-toplevel']);
  if (toplevel === undefined || toplevel.trim() === '')
    throw new UsageError(`--since ${ref} needs the working tree of a git repository, and ${cwd} is in none.`);
  const isShallow = (await tryGit(cwd, ['rev-parse', '--is-shallow-repository']))?.trim() === 'true';
  const commit = await tryGit(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
  // A hook runs before the first commit, too.
  if (commit === undefined && ref === 'HEAD')
    return {
      toplevel: realpathSync.native(toplevel.trim()),
      commit: EMPTY_TREE,
      name: 'nothing, as there is no commit yet',
    };
  if (commit === undefined) throw new UsageError(isShallow ? missingInShallow(ref) : missing(ref));
  const fork = (await tryGit(cwd, ['merge-base', commit.trim(), 'HEAD']))?.trim();
  const base = fork || commit.trim();
  return {
    toplevel: realpathSync.native(toplevel.trim()),
    commit: base,
    name: `${ref} (${base.slice(0, 7)})`,
    ...(fork ? {} : { warning: unrelated(ref, isShallow) }),
  };
}

function missing(ref: string): string {
  const branch = branchOf(ref);
  const other = branch === ref ? ` or name it as origin/${ref}` : '';
  return `--since ${ref}: there is no such branch, tag, or commit here. If it is a branch of the remote, fetch it (git fetch origin ${branch})${other}.`;
}

function missingInShallow(ref: string): string {
  return (
    `--since ${ref}: this is a shallow clone, and that commit is not in it. Fetch it (git fetch --depth=1 origin ${branchOf(ref)}, then --since FETCH_HEAD), ` +
    'or clone the whole history: `fetch-depth: 0` for actions/checkout, `GIT_DEPTH: 0` in GitLab CI, `fetchDepth: 0` in Azure Pipelines, `clone: { depth: full }` in Bitbucket.'
  );
}

/** What the remote calls it. */
function branchOf(ref: string): string {
  return ref.replace(/^origin\//, '');
}

function unrelated(ref: string, isShallow: boolean): string {
  const why = isShallow ? 'this shallow clone does not go back to where they parted' : 'they have no commit in common';
  return `Compared with ${ref} itself rather than with where the current branch left it: ${why}.`;
}

/** What `git diff` says of the working tree, and the files that git does not know yet. Dirty and staged changes count. */
export async function diffSince({ toplevel, commit }: GitBase): Promise<{ diff: string; untracked: string[] }> {
  const options = ['--no-color', '--no-ext-diff', '--no-textconv', '--unified=0', '--find-renames'];
  const diff = await git(toplevel, ['diff', ...options, '--src-prefix=a/', '--dst-prefix=b/', commit, '--']);
  const untracked = await git(toplevel, ['ls-files', '--others', '--exclude-standard', '-z']);
  return { diff, untracked: untracked.split('\0').filter((name) => name !== '') };
}

/** Names of all files that differ, removed and renamed ones too. */
export async function changedFiles({ toplevel, commit }: GitBase): Promise<string[]> {
  const names = await git(toplevel, ['diff', '--name-only', '--no-renames', '-z', commit, '--']);
  return names.split('\0').filter((name) => name !== '');
}
