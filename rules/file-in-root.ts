import { relative, sep } from 'node:path';

/**
 * A file as findings name it: relative to the root, with forward slashes.
 *
 * @param filename absolute
 * @param root absolute
 */
export function fileInRoot(filename: string, root: string): string {
  return relative(root, filename).split(sep).join('/');
}
