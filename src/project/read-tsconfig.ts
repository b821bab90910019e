import { dirname } from 'node:path';
import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';
import type { DirectoryIndex } from './directory-index.js';
import type { GapList } from './gaps.js';

/** A tsconfig with everything it extends. */
export interface ParsedTsconfig {
  /** Absolute path. */
  file: string;
  options: typescript.CompilerOptions;
  /** Absolute names of the files that it includes. */
  fileNames: string[];
  /** Absolute paths of the tsconfigs it refers to. */
  references: string[];
}

/** What tsconfigs extend, read once per scan. */
export type ExtendedConfigs = Map<string, typescript.ExtendedConfigCacheEntry>;

/** Codes of errors that say only that a tsconfig includes no files: normal for one that holds references. */
const NO_INPUTS = new Set([18002, 18003]);

/**
 * Reads a tsconfig or jsconfig. What is broken in it becomes a gap; what can be read is used.
 *
 * @param file absolute path
 */
export function readTsconfig(
  file: string,
  extended: ExtendedConfigs,
  index: DirectoryIndex,
  gaps: GapList,
): ParsedTsconfig {
  const source = ts.readJsonConfigFile(file, (path) => ts.sys.readFile(path));
  const host = createParseHost(index);
  const base = isJsConfig(file) ? { allowJs: true } : {};
  const parsed = ts.parseJsonSourceFileConfigFileContent(
    source,
    host,
    dirname(file),
    base,
    file,
    undefined,
    undefined,
    extended,
  );
  const parseErrors = (source as { parseDiagnostics?: readonly typescript.Diagnostic[] }).parseDiagnostics ?? [];
  for (const error of [...parseErrors, ...parsed.errors]) reportError(file, error, gaps);
  return {
    file,
    options: parsed.options,
    fileNames: parsed.fileNames,
    references: (parsed.projectReferences ?? []).map((reference) => ts.resolveProjectReferencePath(reference)),
  };
}

/** `ts.matchFiles` is what `ts.sys.readDirectory` is made of; with it, a folder that many tsconfigs include is listed once. */
interface FileMatcher {
  matchFiles(
    path: string,
    extensions: readonly string[] | undefined,
    excludes: readonly string[] | undefined,
    includes: readonly string[] | undefined,
    useCaseSensitiveFileNames: boolean,
    currentDirectory: string,
    depth: number | undefined,
    getFileSystemEntries: (path: string) => { files: readonly string[]; directories: readonly string[] },
    realpath: (path: string) => string,
  ): string[];
}

function createParseHost(index: DirectoryIndex): typescript.ParseConfigHost {
  const { useCaseSensitiveFileNames } = ts.sys;
  const { matchFiles } = ts as unknown as FileMatcher;
  const entries = (path: string) => ({
    files: [...index.list(path).files].sort(),
    directories: index.foldersIn(path).sort(),
  });
  const realPath = (path: string): string => index.realPath(path);
  return {
    useCaseSensitiveFileNames,
    fileExists: (path) => index.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    readDirectory: (root, extensions, excludes, includes, depth) =>
      matchFiles(root, extensions, excludes, includes, useCaseSensitiveFileNames, '/', depth, entries, realPath),
  };
}

function isJsConfig(file: string): boolean {
  return file.endsWith('/jsconfig.json');
}

function reportError(file: string, error: typescript.Diagnostic, gaps: GapList): void {
  if (NO_INPUTS.has(error.code) || !isAboutReading(error.code)) return;
  const text = ts.flattenDiagnosticMessageText(error.messageText, ' ');
  const place =
    error.file && error.start !== undefined
      ? gaps.placeOf(error.file, error.start, error.length ?? 0)
      : gaps.fileStart(file);
  gaps.add(
    'project-setup',
    `${gaps.show(file)} cannot be read completely: ${text} The scan goes on with the settings that can be read; imports may not resolve.`,
    place,
  );
}

/** Syntax errors, and files that `extends` cannot find; options that this compiler no longer knows cost nothing. */
function isAboutReading(code: number): boolean {
  return (
    (code >= 1000 && code < 2000) || code === 5083 || code === 6053 || code === 5014 || code === 6096 || code === 18000
  );
}
