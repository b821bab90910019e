import { dirname, join } from 'node:path';
import type { DirectoryIndex } from './directory-index.js';
import { nearestPackage } from './nearest-package.js';
import { firstSource } from './workspace-sources.js';

/**
 * What the first segment of an import stands for by convention, as folders in the package, most likely first. Frameworks write these aliases
 * into a tsconfig that they generate, bundlers have them in settings of their own.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  $lib: ['src/lib'],
  '@': ['src', 'app', '.'],
  '~': ['src', 'app', '.'],
};

/**
 * Finds the project's file that an import means by such an alias, where its settings do not say.
 *
 * @param specifier as imported: `$lib/server/mail`
 * @param file absolute path of the importing file
 */
export function aliasedSource(specifier: string, file: string, index: DirectoryIndex): string | undefined {
  const [alias = '', ...rest] = specifier.split('/');
  const folders = ALIASES[alias];
  const root = folders === undefined ? undefined : nearestPackage(dirname(file), index);
  if (folders === undefined || root === undefined) return undefined;
  const path = rest.join('/').replace(/\.[cm]?[jt]sx?$/, '');
  return firstSource(
    root,
    folders.map((folder) => join(folder, path)),
    index,
  );
}
