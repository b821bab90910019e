import { join } from 'node:path';
import { ts } from './bundled-compiler.js';
import { mainConfig } from './collect-tsconfigs.js';
import type { DirectoryIndex } from './directory-index.js';

/**
 * The folders from which a package is built, relative to it, most likely first: what its tsconfig says, and `src`.
 *
 * @param folder absolute path
 */
export function sourceFolders(folder: string, index: DirectoryIndex): string[] {
  const config = mainConfig([...index.list(folder).files]);
  return [...new Set([...(config === undefined ? [] : foldersOf(join(folder, config))), 'src'])];
}

interface Settings {
  compilerOptions?: { rootDir?: unknown };
  include?: unknown;
}

/** `rootDir`, and the folders with which what is included begins. */
function foldersOf(file: string): string[] {
  const { config } = ts.readConfigFile(file, (path) => ts.sys.readFile(path)) as { config?: Settings };
  const root = config?.compilerOptions?.rootDir;
  const included = Array.isArray(config?.include) ? (config.include as unknown[]) : [];
  return [root, ...included.map((glob) => (typeof glob === 'string' ? glob.replace(/(?:^|\/)[^/]*[*.].*$/, '') : ''))]
    .filter((path) => typeof path === 'string')
    .map((path) => path.replace(/^\.\/|\/$/g, ''))
    .filter((path) => path !== '' && !path.startsWith('.'));
}
