import { extname } from 'node:path';
import type { DirectoryIndex } from './directory-index.js';
import { COMPONENT_KINDS, isSourceFile } from './file-kinds.js';

/** What one walk over a folder finds. All paths are absolute. */
export interface FolderContents {
  sources: string[];
  /** Files named `tsconfig*.json` or `jsconfig.json`, by folder. */
  configs: Map<string, string[]>;
  /** Folders with a `package.json`. */
  packages: string[];
  /** How many files there are of each kind that is not read, by extension. */
  components: Map<string, number>;
}

/** Never walked: dependencies, and output that nobody edits. */
const SKIPPED = new Set(['node_modules', 'bower_components', 'dist', 'storybook-static']);

/**
 * Lists the sources and configurations below a folder, in the order of their names. Links to folders are not followed: what
 * they lead to is in the project at its own place, or is not part of it.
 */
export function walkFolder(
  folder: string,
  index: DirectoryIndex,
  isIgnored: (path: string) => boolean,
): FolderContents {
  const contents: FolderContents = { sources: [], configs: new Map(), packages: [], components: new Map() };
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    const { files, folders, links } = index.list(current);
    for (const name of [...files].sort()) addFile(contents, current, name, isIgnored);
    const below = [...folders].sort().reverse();
    for (const name of below) {
      const path = join(current, name);
      if (!SKIPPED.has(name) && !name.startsWith('.') && !links.has(name) && !isIgnored(`${path}/`)) pending.push(path);
    }
  }
  return contents;
}

function addFile(contents: FolderContents, folder: string, name: string, isIgnored: (path: string) => boolean): void {
  if (name === 'package.json') contents.packages.push(folder);
  else if (name === 'jsconfig.json' || /^tsconfig.*\.json$/.test(name)) append(contents.configs, folder, name);
  else if (isSourceFile(name)) {
    if (!isIgnored(join(folder, name))) contents.sources.push(join(folder, name));
  } else {
    const kind = extname(name);
    if (COMPONENT_KINDS.has(kind)) contents.components.set(kind, (contents.components.get(kind) ?? 0) + 1);
  }
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function join(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}
