import type typescript from 'typescript';
import { LIB_FOLDER, libText, ts } from './bundled-compiler.js';
import type { DirectoryIndex } from './directory-index.js';
import type { ModuleResolver } from './module-resolver.js';
import { parseKey, type SourceFiles } from './source-files.js';

/** What the compiler asks of the file system while it resolves modules. */
export function createResolutionHost(
  index: DirectoryIndex,
  root: string,
): typescript.ModuleResolutionHost & { getDirectories(path: string): string[] } {
  return {
    fileExists: (path) => libText(path) !== undefined || index.fileExists(path),
    readFile: (path) => libText(path) ?? ts.sys.readFile(path),
    directoryExists: (path) => index.folderExists(path),
    getDirectories: (path) => index.foldersIn(path),
    getCurrentDirectory: () => root,
    realpath: (path) => index.realPath(path),
    useCaseSensitiveFileNames: ts.sys.useCaseSensitiveFileNames,
  };
}

/** How one program reads files: from syntax trees and listings that all programs of the scan share. */
export function createCompilerHost(
  options: typescript.CompilerOptions,
  resolution: typescript.ModuleResolutionHost,
  resolver: ModuleResolver,
  sources: SourceFiles,
  root: string,
): typescript.CompilerHost {
  const key = parseKey(options);
  const isCaseSensitive = ts.sys.useCaseSensitiveFileNames;
  return {
    ...resolution,
    getSourceFile: (fileName, settings) =>
      sources.get(fileName, typeof settings === 'object' ? settings : { languageVersion: settings }, key),
    getDefaultLibFileName: (settings) => `${LIB_FOLDER}/${ts.getDefaultLibFileName(settings)}`,
    getDefaultLibLocation: () => LIB_FOLDER,
    writeFile: () => {},
    getCurrentDirectory: () => root,
    getCanonicalFileName: (fileName) => canonical(fileName),
    useCaseSensitiveFileNames: () => isCaseSensitive,
    getNewLine: () => '\n',
    resolveModuleNameLiterals: resolver.resolve,
    getModuleResolutionCache: () => resolver.cache,
  };
}

/** The form in which the compiler compares file names. */
export function canonical(fileName: string): string {
  return ts.sys.useCaseSensitiveFileNames ? fileName : fileName.toLowerCase();
}
