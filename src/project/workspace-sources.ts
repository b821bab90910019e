import { join } from 'node:path';
import type { DirectoryIndex } from './directory-index.js';
import { normalizePackageName } from '../catalogue/package-name.js';
import type { WorkspacePackage } from './workspace-packages.js';

const EXTENSIONS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const OUTPUT = /^(?:dist|lib|build|out|esm|cjs|types|es|module|commonjs)\//;

/**
 * Finds the sources of a repository's own package that an import names, where what its `package.json` points to is output
 * that nobody has built.
 *
 * @param specifier as imported: `@shop/mail` or `@shop/mail/templates`
 * @returns absolute path of a source file, or `undefined`
 */
export function workspaceSource(
  specifier: string,
  packages: ReadonlyMap<string, WorkspacePackage>,
  index: DirectoryIndex,
): string | undefined {
  const found = packages.get(normalizePackageName(specifier));
  if (found === undefined) return undefined;
  const subpath = specifier.slice(found.name.length + 1);
  const paths =
    subpath === ''
      ? [
          ...found.manifest.entries.flatMap((entry) => sourcesOfOutput(entry, found.sources)),
          ...found.sources.map((folder) => `${folder}/index`),
          'index',
          ...found.sources.map((folder) => `${folder}/main`),
        ]
      : [
          ...exportedAs(`./${subpath}`, found.manifest.subpaths).flatMap((file) =>
            sourcesOfOutput(file, found.sources),
          ),
          ...sourcesOfOutput(subpath, found.sources),
        ];
  return firstSource(found.folder, paths, index);
}

/**
 * Finds the sources that `paths` of a tsconfig mean where they lead through the installed copy of one of the repository's own packages:
 * `node_modules/@shop/common/src/*`, in a checkout that nobody has installed.
 *
 * @param specifier as imported
 * @param paths of the compiler's options
 * @returns absolute path of a source file, or `undefined`
 */
export function installedSource(
  specifier: string,
  paths: Readonly<Record<string, readonly string[]>>,
  packages: ReadonlyMap<string, WorkspacePackage>,
  index: DirectoryIndex,
): string | undefined {
  for (const target of exportedAs(specifier, new Map(Object.entries(paths)))) {
    const installed = target.split('node_modules/').at(-1)!;
    const found = installed === target ? undefined : packages.get(normalizePackageName(installed));
    const source = found && firstSource(found.folder, [installed.slice(found.name.length + 1)], index);
    if (source !== undefined) return source;
  }
  return undefined;
}

/** The files that a package's `exports`, or `paths`, give for a path, also by a pattern: `./emails/*`. */
function exportedAs(subpath: string, subpaths: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const exact = subpaths.get(subpath);
  if (exact !== undefined) return exact;
  for (const [pattern, files] of subpaths) {
    const [before = '', after] = pattern.split('*');
    if (after === undefined || !subpath.startsWith(before) || !subpath.endsWith(after)) continue;
    const part = subpath.slice(before.length, subpath.length - after.length);
    return files.map((file) => file.replaceAll('*', part));
  }
  return [];
}

/**
 * Finds the source that a built file of a repository's own package was made from.
 *
 * @param file absolute path of the built file
 */
export function sourceOfBuilt(
  file: string,
  { folder, sources }: WorkspacePackage,
  index: DirectoryIndex,
): string | undefined {
  const path = file.slice(folder.length + 1);
  return OUTPUT.test(path) ? firstSource(folder, sourcesOfOutput(path, sources), index) : undefined;
}

/** Where the source of an output file may be, without extension, most likely first. */
function sourcesOfOutput(entry: string, folders: readonly string[]): string[] {
  const path = entry.replace(/^\.\//, '');
  const bare = path.replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
  let inner = bare;
  while (OUTPUT.test(inner)) inner = inner.replace(OUTPUT, '');
  return [
    ...new Set([
      bare,
      ...folders.map((folder) => `${folder}/${inner}`),
      inner,
      ...folders.map((folder) => `${folder}/${bare}`),
    ]),
  ];
}

/**
 * The first of some files that is there and is no output.
 *
 * @param folder absolute path
 * @param paths relative to it, without extension; a folder stands for its index
 */
export function firstSource(folder: string, paths: readonly string[], index: DirectoryIndex): string | undefined {
  for (const path of paths) {
    for (const candidate of [path, `${path}/index`]) {
      const extension = EXTENSIONS.find((ext) => index.fileExists(join(folder, candidate + ext)));
      if (extension !== undefined && !OUTPUT_ONLY.test(candidate)) return join(folder, candidate + extension);
    }
  }
  return undefined;
}

const OUTPUT_ONLY = /^(?:dist|build|out)\//;
