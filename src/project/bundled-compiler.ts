import { createRequire } from 'node:module';
import { ts as bundled } from 'ts-morph';
import type typescript from 'typescript';

/**
 * The compiler of the command line: the one inside ts-morph, whatever the scanned project has installed. Its declarations are
 * those of the `typescript` package, but for TypeScript they are another namespace: the one place where the two meet.
 */
export const ts = bundled as unknown as typeof typescript;

/** Folder under which the compiler's own `lib.*.d.ts` files seem to lie; they exist in memory only. */
export const LIB_FOLDER = '/node_modules/typescript/lib';

interface LibFileSource {
  getLibFiles(): { fileName: string; text: string }[];
}

let libTexts: ReadonlyMap<string, string> | undefined;

/** Text of one of the compiler's library files, or `undefined` when the path is none of them. */
export function libText(fileName: string): string | undefined {
  if (!fileName.startsWith(`${LIB_FOLDER}/`)) return undefined;
  libTexts ??= readLibTexts();
  return libTexts.get(fileName.slice(LIB_FOLDER.length + 1));
}

/** ts-morph does not export its library files, so they are taken from the very copy of its base package that it uses. */
function readLibTexts(): ReadonlyMap<string, string> {
  const here = createRequire(import.meta.url);
  const base = createRequire(here.resolve('ts-morph'))('@ts-morph/common') as LibFileSource;
  return new Map(base.getLibFiles().map(({ fileName, text }) => [fileName, text]));
}
