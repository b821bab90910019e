import { dirname, join } from 'node:path';
import type { DirectoryIndex } from './directory-index.js';

/**
 * Finds the package that a folder belongs to, not beyond its repository.
 *
 * @param folder absolute path
 * @returns the nearest folder upwards with a `package.json`
 */
export function nearestPackage(folder: string, index: DirectoryIndex): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (index.fileExists(join(at, 'package.json'))) return at;
    if (dirname(at) === at || index.folderExists(join(at, '.git'))) return undefined;
  }
}
