import { relative, sep } from 'node:path';

/**
 * The working folder as the compiler writes folders: with forward slashes and none at the end, so that `/` is empty.
 *
 * @param context a rule's
 */
export function rootOf({ cwd }: { cwd: string }): string {
  return cwd.split(sep).join('/').replace(/\/+$/, '');
}

/**
 * A file as findings name it: relative to the root, with forward slashes.
 *
 * @param filename absolute
 * @param root as `rootOf` gives it
 */
export function fileInRoot(filename: string, root: string): string {
  return relative(root === '' ? '/' : root, filename)
    .split(sep)
    .join('/');
}
