import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DirectoryIndex } from './directory-index.js';
import type { GapList } from './gaps.js';
import { readTsconfig, type ExtendedConfigs, type ParsedTsconfig } from './read-tsconfig.js';

/** Variants that stand in for a tsconfig.json where there is none, best first. */
const VARIANTS = [
  'tsconfig.app.json',
  'tsconfig.src.json',
  'tsconfig.lib.json',
  'tsconfig.build.json',
  'tsconfig.prod.json',
  'tsconfig.eslint.json',
];

/**
 * The configuration that stands for a folder.
 *
 * @param names the tsconfig and jsconfig files in it
 */
export function mainConfig(names: readonly string[]): string | undefined {
  return ['tsconfig.json', 'jsconfig.json', ...VARIANTS].find((name) => names.includes(name));
}

/**
 * Reads tsconfigs and all that they refer to. The deepest folders come first: a file of a monorepo belongs to the most
 * specific project that includes it.
 *
 * @param files absolute paths
 */
export function collectTsconfigs(files: readonly string[], index: DirectoryIndex, gaps: GapList): ParsedTsconfig[] {
  const found = new Map<string, ParsedTsconfig>();
  const extended: ExtendedConfigs = new Map();
  const pending = [...files].reverse();
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file)) continue;
    const config = readTsconfig(file, extended, index, gaps);
    found.set(file, config);
    for (const reference of config.references) {
      if (existsSync(reference)) pending.push(reference);
      else gaps.add('project-setup', `${gaps.show(file)} refers to ${gaps.show(reference)}, which is not there.`);
    }
  }
  return [...found.values()].sort((a, b) => depth(b.file) - depth(a.file) || compare(a, b));
}

function compare(a: ParsedTsconfig, b: ParsedTsconfig): number {
  const sameFolder = dirname(a.file) === dirname(b.file);
  // Beside a solution-style tsconfig.json stand the projects it refers to, which say more about their files.
  if (sameFolder && a.references.length !== b.references.length) return a.references.length - b.references.length;
  return a.file < b.file ? -1 : 1;
}

function depth(file: string): number {
  return file.split('/').length;
}
