import { dirname, join } from 'node:path';
import { readFileSync } from 'node:fs';
import picomatch from 'picomatch';
import type { DirectoryIndex } from './directory-index.js';

/**
 * Reads the `.gitignore` files from the repository's root down to a folder. Those further down are not read: they are rare,
 * and what they ignore is at worst analyzed.
 *
 * @param folder absolute path of the folder that is scanned
 * @returns whether a path below it is ignored; folders are asked with a slash at the end
 */
export function createIgnoreFilter(folder: string, index: DirectoryIndex): (path: string) => boolean {
  const rules = ignoreFolders(folder, index).flatMap(readRules);
  // Who names an ignored folder asks for what is in it.
  if (rules.length === 0 || decide(rules, `${folder}/`)) return () => false;
  return (path) => decide(rules, path);
}

interface IgnoreRule {
  base: string;
  isNegated: boolean;
  isFolderOnly: boolean;
  matches: (path: string) => boolean;
}

function decide(rules: readonly IgnoreRule[], path: string): boolean {
  const isFolder = path.endsWith('/');
  const bare = isFolder ? path.slice(0, -1) : path;
  const last = rules.findLast(
    (rule) =>
      (isFolder || !rule.isFolderOnly) &&
      bare.startsWith(`${rule.base}/`) &&
      rule.matches(bare.slice(rule.base.length + 1)),
  );
  return last !== undefined && !last.isNegated;
}

/** Folders with a `.gitignore`, the repository's root first; none outside of a repository. */
function ignoreFolders(start: string, index: DirectoryIndex): string[] {
  const folders: string[] = [];
  for (let at = start; ; at = dirname(at)) {
    if (index.fileExists(join(at, '.gitignore'))) folders.unshift(at);
    if (index.folderExists(join(at, '.git')) || index.fileExists(join(at, '.git'))) return folders;
    if (dirname(at) === at) return folders.filter((folder) => folder === start);
  }
}

function readRules(folder: string): IgnoreRule[] {
  const lines = readFileSync(join(folder, '.gitignore'), 'utf8').split(/\r?\n/);
  return lines
    .map((line) => line.trim())
    .flatMap((line) => (line === '' || line.startsWith('#') ? [] : [readRule(folder, line)]));
}

/** A pattern with a slash inside holds from its folder on, one without at any depth (gitignore(5)). */
function readRule(base: string, line: string): IgnoreRule {
  const isNegated = line.startsWith('!');
  const pattern = isNegated ? line.slice(1) : line;
  const isFolderOnly = pattern.endsWith('/');
  const bare = pattern.replace(/\/$/, '');
  const glob = bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`;
  return { base, isNegated, isFolderOnly, matches: picomatch(glob, { dot: true }) };
}
