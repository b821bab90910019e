import { execFile } from 'node:child_process';
import { UsageError } from '../model/usage-error.js';

/** A diff of a large change is large. */
const LONGEST_OUTPUT = 1024 ** 3;

/** A git that ran and said no. */
export class GitError extends Error {
  override readonly name = 'GitError';
}

/**
 * Runs git, without a shell: arguments are handed over as they are.
 *
 * @returns its standard output
 * @throws GitError when git fails; UsageError when there is no git
 */
export function git(
  cwd: string,
  args: readonly string[],
  more: { env?: Record<string, string>; input?: string } = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['-c', 'core.quotePath=off', ...args],
      { cwd, env: { ...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', ...more.env }, maxBuffer: LONGEST_OUTPUT },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
          reject(new UsageError('Comparing with a commit needs git, which is not installed or not on the PATH.'));
        else reject(new GitError(stderr.trim() || error.message));
      },
    );
    // A git that fails early does not read what it is given, which is told by its exit code.
    child.stdin?.on('error', () => {});
    child.stdin?.end(more.input ?? '');
  });
}

/** The same, or `undefined` when git says no. */
export async function tryGit(cwd: string, args: readonly string[]): Promise<string | undefined> {
  try {
    return await git(cwd, args);
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
