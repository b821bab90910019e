import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import { isSourceFile } from './file-kinds.js';
import { isInside } from './relative-path.js';

/** What a person asked to scan. All paths are absolute, without symbolic links. */
export interface Targets {
  folders: string[];
  /** Files named one by one, which are analyzed whatever is excluded. */
  files: string[];
  /** tsconfig files named one by one: what they include is scanned. */
  configs: string[];
}

/**
 * Sorts the paths of a command line by what they are.
 *
 * @throws UsageError when a path is not there or is no source file
 */
export function readTargets(root: string, paths: readonly string[]): Targets {
  const targets: Targets = { folders: [], files: [], configs: [] };
  for (const given of paths.length > 0 ? paths : ['.']) {
    const path = realPath(resolve(root, given), given);
    if (statSync(path).isDirectory()) targets.folders.push(path);
    else if (/^(?:ts|js)config.*\.json$/.test(basename(path))) targets.configs.push(path);
    else if (isSourceFile(path)) targets.files.push(path);
    else
      throw new UsageError(
        `${given} is not a folder, a tsconfig or a TypeScript or JavaScript file. Name one of these.`,
      );
  }
  return targets;
}

/**
 * The folder that all reported paths are relative to: the working folder, or, when a path lies outside of it, the deepest
 * folder that holds all of them.
 *
 * @param cwd absolute path of the working folder
 * @param paths what is scanned, relative to it
 */
export function scanRoot(cwd: string, paths: readonly string[]): string {
  return paths.every((path) => isInside(cwd, resolve(cwd, path))) ? cwd : commonFolder(cwd, paths);
}

/** The deepest folder that holds all of the paths; the working folder when there are none. */
export function commonFolder(cwd: string, paths: readonly string[]): string {
  const folders = paths.map((path) => folderOf(resolve(cwd, path)));
  let common = folders[0] ?? cwd;
  while (!folders.every((folder) => isInside(common, folder))) common = dirname(common);
  return common;
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path;
}

function realPath(path: string, given: string): string {
  if (!existsSync(path)) throw new UsageError(`${given} is not there. Check the path.`);
  try {
    return realpathSync.native(path).replaceAll('\\', '/');
  } catch (error) {
    throw new UsageError(`${given} cannot be read. Check its permissions.`, { cause: error });
  }
}
