import { createRequire } from 'node:module';
import type typescript from 'typescript';

interface CompilerPackage {
  ts: typeof typescript;
  getLibFiles(): { fileName: string; text: string }[];
}

/**
 * What ts-morph has its compiler and the library files in, which it does not export: the very copy that it uses. Required, since an
 * import of CommonJS reads all of it once more for the names that it exports, and without ts-morph around it, which takes as long to load.
 */
const base = createRequire(createRequire(import.meta.url).resolve('ts-morph'))('@ts-morph/common') as CompilerPackage;

/** The compiler of the command line: the one inside ts-morph, whatever the scanned project has installed. */
export const { ts } = base;

/** Folder under which the compiler's own `lib.*.d.ts` files seem to lie; they exist in memory only. */
export const LIB_FOLDER = '/node_modules/typescript/lib';

let libTexts: ReadonlyMap<string, string> | undefined;

/** Text of one of the compiler's library files, or `undefined` when the path is none of them. */
export function libText(fileName: string): string | undefined {
  if (!fileName.startsWith(`${LIB_FOLDER}/`)) return undefined;
  libTexts ??= readLibTexts();
  return libTexts.get(fileName.slice(LIB_FOLDER.length + 1));
}

function readLibTexts(): ReadonlyMap<string, string> {
  return new Map(base.getLibFiles().map(({ fileName, text }) => [fileName, text]));
}
