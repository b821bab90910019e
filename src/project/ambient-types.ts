import { dirname, join } from 'node:path';
import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';
import { readManifest } from './manifest.js';
import type { DirectoryIndex } from './directory-index.js';

/** Globals of test runners say nothing about the code that is scanned. */
const TEST_RUNNERS =
  /^(?:jest|mocha|jasmine|chai|sinon|testing-library__.*|cypress|karma|enzyme|supertest|eslint.*|babel__.*|webpack.*)/;

/**
 * The packages whose globals a project sees when its tsconfig has no `types`. TypeScript up to 5 took every `@types` package,
 * TypeScript 6 takes none; here it is those that the project's own `package.json` files name, and Node's.
 *
 * @param folder absolute path of the project
 */
export function ambientTypes(folder: string, index: DirectoryIndex): string[] {
  const names = new Set(['node']);
  for (let at = folder; ; at = dirname(at)) {
    if (index.fileExists(join(at, 'package.json'))) {
      for (const name of readManifest(join(at, 'package.json')).dependencies) {
        if (name.startsWith('@types/')) names.add(name.slice('@types/'.length));
      }
    }
    if (dirname(at) === at || index.folderExists(join(at, '.git'))) break;
  }
  return [...names].filter((name) => !TEST_RUNNERS.test(name) && isInstalled(name, folder, index)).sort();
}

function isInstalled(name: string, folder: string, index: DirectoryIndex): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (index.folderExists(join(at, 'node_modules/@types', name))) return true;
    if (dirname(at) === at) return false;
  }
}

/**
 * The files that the `types` of several projects mean, each found from its own folder. Of packages that are installed in several
 * versions, the one that most projects see is taken: two would declare the same globals.
 */
export function ambientFiles(
  projects: readonly typescript.CompilerOptions[],
  host: typescript.ModuleResolutionHost & { getDirectories(path: string): string[] },
): string[] {
  const votes = new Map<string, Map<string, number>>();
  for (const options of projects) {
    const { configFilePath } = options;
    const folder = typeof configFilePath === 'string' ? dirname(configFilePath) : host.getCurrentDirectory!();
    const from = join(folder, '__inferred type names__.ts');
    for (const name of ts.getAutomaticTypeDirectiveNames(options, host)) {
      const { resolvedTypeReferenceDirective: found } = ts.resolveTypeReferenceDirective(name, from, options, host);
      const file = found?.resolvedFileName;
      if (file === undefined) continue;
      const files = votes.get(name) ?? new Map<string, number>();
      votes.set(name, files.set(file, (files.get(file) ?? 0) + 1));
    }
  }
  return [...votes.values()].map((files) => [...files].reduce((best, next) => (next[1] > best[1] ? next : best))[0]);
}
