import { dirname } from 'node:path';
import { CONFIG_FILES } from '../config/find-config.js';
import { ts } from './bundled-compiler.js';
import type { DirectoryIndex } from './directory-index.js';
import { isCommonJs, isDeclarationFile, isTestFile } from './file-kinds.js';
import { nearestPackage } from './nearest-package.js';

/** A file with an import or export of its own at the start of a line is a module: its names are not global. */
const IS_MODULE = /^(?:import|export)\b/m;
const ADDS_GLOBALS = /\bdeclare\s+(?:global|module)\b/;

/**
 * Picks what is read of a project along with the files that are to be analyzed: the rest of their packages, where their callers are, and
 * what may declare global names. Tests, this tool's configuration and the code of other packages are read only where something imports
 * them: the tsconfig at the top of a monorepo often includes all of it, for a few files of its own.
 *
 * @param names absolute paths of all files of the project that no other project analyzes
 * @param own those to be analyzed
 * @param folder absolute path of the project's folder
 */
export function readAlong(
  names: readonly string[],
  own: ReadonlySet<string>,
  folder: string,
  index: DirectoryIndex,
): string[] {
  const packages = new Set([...own].map((file) => nearestPackage(dirname(file), index)));
  return names.filter((name) => {
    if (own.has(name)) return true;
    if (isTestFile(name.slice(folder.length)) || CONFIG_FILES.includes(name.slice(name.lastIndexOf('/') + 1)))
      return false;
    return packages.has(nearestPackage(dirname(name), index)) || isDeclarationFile(name) || mayDeclareGlobals(name);
  });
}

function mayDeclareGlobals(file: string): boolean {
  const text = ts.sys.readFile(file) ?? '';
  return ADDS_GLOBALS.test(text) || !(IS_MODULE.test(text) || isCommonJs(file, text));
}
