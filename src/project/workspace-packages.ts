import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { DirectoryIndex } from './directory-index.js';
import { readManifest, type Manifest } from './manifest.js';
import { isInside } from './relative-path.js';
import { sourceFolders } from './source-folders.js';

/** A package of the repository itself. */
export interface WorkspacePackage {
  name: string;
  /** Absolute path. */
  folder: string;
  manifest: Manifest;
  /** Folders with its sources, relative to `folder`, most likely first. */
  sources: readonly string[];
}

/**
 * The packages of a repository by name: those found below the scanned folders, and those that the enclosing workspace
 * (npm, yarn, pnpm, lerna; nx and turbo use these) declares.
 *
 * @param folders absolute paths of folders with a `package.json`
 * @param walked absolute paths of the folders below which `folders` were found
 * @param from absolute paths to search a workspace upwards from
 */
export function workspacePackages(
  folders: readonly string[],
  walked: readonly string[],
  from: readonly string[],
  index: DirectoryIndex,
): Map<string, WorkspacePackage> {
  const all = new Set(folders);
  const roots = new Map(from.flatMap((start) => [...enclosingWorkspace(start, index)]));
  for (const [root, globs] of roots) {
    if (walked.some((folder) => isInside(folder, root))) continue;
    for (const folder of expand(root, globs)) all.add(folder);
  }
  const packages = new Map<string, WorkspacePackage>();
  for (const folder of [...all].sort()) {
    const manifest = readManifest(join(folder, 'package.json'));
    if (manifest.name !== undefined && !packages.has(manifest.name)) {
      packages.set(manifest.name, { name: manifest.name, folder, manifest, sources: sourceFolders(folder, index) });
    }
  }
  return packages;
}

/** The root of the workspace around a path, with its globs: one entry or none. */
function enclosingWorkspace(start: string, index: DirectoryIndex): Map<string, string[]> {
  for (let at = start; ; at = dirname(at)) {
    const globs = workspaceGlobs(at, index);
    if (globs.length > 0) return new Map([[at, globs]]);
    if (dirname(at) === at || index.folderExists(join(at, '.git'))) return new Map();
  }
}

function workspaceGlobs(folder: string, index: DirectoryIndex): string[] {
  const has = (name: string): boolean => index.fileExists(join(folder, name));
  return [
    ...(has('package.json') ? readManifest(join(folder, 'package.json')).workspaces : []),
    ...(has('pnpm-workspace.yaml') ? pnpmGlobs(readFileSync(join(folder, 'pnpm-workspace.yaml'), 'utf8')) : []),
    ...(has('lerna.json') ? lernaGlobs(join(folder, 'lerna.json')) : []),
  ];
}

/** The `packages` list of a `pnpm-workspace.yaml`: plain or quoted texts, in a block or in brackets. */
export function pnpmGlobs(yaml: string): string[] {
  const block = /^packages:[ \t]*(\[[^\]]*\]|(?:[ \t]*(?:#.*)?\r?\n|[ \t]*-[^\n]*(?:\n|$))*)/m.exec(yaml)?.[1] ?? '';
  const items = block.startsWith('[')
    ? block.slice(1, -1).split(',')
    : block.split('\n').flatMap((line) => /^\s*-\s*(.*)/.exec(line)?.[1] ?? []);
  return items
    .map((item) =>
      item
        .replace(/\s#.*$/, '')
        .trim()
        .replace(/^(['"])(.*)\1$/, '$2'),
    )
    .filter((item) => item !== '');
}

function lernaGlobs(file: string): string[] {
  try {
    const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages?: unknown };
    return Array.isArray(packages) ? packages.filter((glob): glob is string => typeof glob === 'string') : [];
  } catch {
    return [];
  }
}

function expand(root: string, globs: readonly string[]): string[] {
  const patterns = globs.map((glob) => {
    const [sign, path] = glob.startsWith('!') ? ['!', glob.slice(1)] : ['', glob];
    return `${sign}${path.replace(/^\.\//, '').replace(/\/$/, '')}/package.json`;
  });
  const found = globSync(patterns, {
    cwd: root,
    absolute: true,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  });
  return found.map((file) => dirname(file));
}
