import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Looks for something from a folder upwards to the root of its repository (the folder with `.git`).
 *
 * @param from absolute path
 * @param look what to look for in one folder
 */
export function findUpwards(from: string, look: (folder: string) => string | undefined): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = look(folder);
    if (found !== undefined) return found;
    if (dirname(folder) === folder || existsSync(join(folder, '.git'))) return undefined;
  }
}

/** The nearest file of a name. */
export function findFileUpwards(from: string, name: string): string | undefined {
  return findUpwards(from, (folder) => (existsSync(join(folder, name)) ? join(folder, name) : undefined));
}
