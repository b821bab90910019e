import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import type typescript from 'typescript';
import { normalizePackageName } from '../catalogue/package-name.js';
import type { DirectoryIndex } from './directory-index.js';
import { isJavaScript } from './file-kinds.js';
import type { GapList } from './gaps.js';
import { nearestPackage } from './nearest-package.js';
import { readManifest } from './manifest.js';
import type { UnresolvedImport } from './module-resolver.js';

/** Imports that a bundler, not the compiler, resolves; they carry no data. */
const ASSET =
  /\.(?:css|s[ac]ss|less|styl|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|eot|mp[34]|webm|wasm|md|mdx|txt|html|json|graphql|gql|ya?ml|vue|svelte|astro)(?:\?.*)?$/;

/** Reports analyzed files that do not parse. Codes from 8000 on only say that JavaScript holds TypeScript syntax. */
export function reportSyntaxErrors(program: typescript.Program, files: readonly string[], gaps: GapList): void {
  for (const name of files) {
    const file = program.getSourceFile(name);
    if (file === undefined) continue;
    const errors = program.getSyntacticDiagnostics(file).filter(({ code }) => !isJavaScript(name) || code < 8000);
    const first = errors[0];
    if (first === undefined) continue;
    const place = gaps.placeOf(file, first.start, first.length);
    gaps.add(
      'unparsable-file',
      'The file has syntax errors; what stands near them may not have been followed.',
      place,
      1,
    );
  }
}

/** Counts unresolved imports per package, for the whole scan. */
export class UnresolvedImports {
  readonly #files = new Map<string, Set<string>>();

  /** @param program where ambient modules are declared @param analyzed the files whose imports count */
  add(imports: readonly UnresolvedImport[], program: typescript.Program, analyzed: ReadonlySet<string>): void {
    const relevant = imports.filter(
      ({ file, specifier }) => analyzed.has(file) && !isBuiltin(specifier) && !ASSET.test(specifier),
    );
    if (relevant.length === 0) return;
    const isAmbient = ambientModules(program);
    for (const { file, specifier } of relevant) {
      if (isAmbient(specifier)) continue;
      const name = /^\.{0,2}\//.test(specifier) || specifier === '.' ? '' : normalizePackageName(specifier);
      const files = this.#files.get(name) ?? new Set();
      this.#files.set(name, files.add(file));
    }
  }

  report(gaps: GapList): void {
    for (const [name, files] of [...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const what =
        name === ''
          ? 'Relative imports lead to no file (generated code that is not there?)'
          : `Imports of \`${name}\` lead to nothing`;
      gaps.add(
        'unresolved-import',
        `${what}: types that come from there are unknown, and calls are matched by name only.`,
        undefined,
        files.size,
      );
    }
  }
}

function ambientModules(program: typescript.Program): (specifier: string) => boolean {
  const names = program
    .getTypeChecker()
    .getAmbientModules()
    .map(({ name }) => name.slice(1, -1));
  const exact = new Set(names);
  const patterns = names.filter((name) => name.includes('*')).map((name) => name.split('*'));
  return (specifier) =>
    exact.has(specifier) ||
    patterns.some(([head = '', tail = '']) => specifier.startsWith(head) && specifier.endsWith(tail));
}

/**
 * Says so when the dependencies of a project are not installed.
 *
 * @param folder absolute path of the project
 */
export function reportMissingDependencies(
  folder: string,
  ownPackages: ReadonlySet<string>,
  index: DirectoryIndex,
  gaps: GapList,
): void {
  const owner = nearestPackage(folder, index);
  if (owner === undefined) return;
  const needed = readManifest(join(owner, 'package.json')).runtimeDependencies.filter((name) => !ownPackages.has(name));
  if (needed.length === 0) return;
  const missing = needed.filter((name) => !isInstalled(name, owner, index));
  if (missing.length < needed.length) return;
  const file = join(owner, 'package.json');
  gaps.add(
    'project-setup',
    `The dependencies of ${gaps.show(file)} are not installed: types from ${missing.length === 1 ? `\`${missing[0]}\`` : `${missing.length} packages`} are unknown, so tags that come from library types are missed and calls into them are matched by name only. Install them before scanning.`,
    gaps.fileStart(file),
  );
}

function isInstalled(name: string, folder: string, index: DirectoryIndex): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (index.folderExists(join(at, 'node_modules', name))) return true;
    if (dirname(at) === at) return false;
  }
}
