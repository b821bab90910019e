import type typescript from 'typescript';
import { libText, ts } from './bundled-compiler.js';
import { isDeclarationFile } from './file-kinds.js';

/**
 * Syntax trees of a scan, shared between programs: by path, and by the options that change what the parser does.
 */
export class SourceFiles {
  readonly #files = new Map<string, typescript.SourceFile | undefined>();

  /** @param made the text of a file that is on no disk; `undefined` for those that are */
  constructor(private readonly made: (fileName: string) => string | undefined) {}

  /**
   * @param optionsKey of `parseKey`
   * @returns the syntax tree, or `undefined` when there is no such file
   */
  get(
    fileName: string,
    settings: typescript.CreateSourceFileOptions,
    optionsKey: string,
  ): typescript.SourceFile | undefined {
    const format = settings.impliedNodeFormat ?? '';
    const key = isDeclarationFile(fileName) ? `${fileName}|${format}` : `${fileName}|${format}|${optionsKey}`;
    if (this.#files.has(key)) return this.#files.get(key);
    const file = parse(fileName, this.made(fileName) ?? libText(fileName) ?? ts.sys.readFile(fileName), settings);
    this.#files.set(key, file);
    return file;
  }
}

function parse(
  fileName: string,
  text: string | undefined,
  settings: typescript.CreateSourceFileOptions,
): typescript.SourceFile | undefined {
  if (text === undefined) return undefined;
  // Tags stand in comments of the project's own files; those of libraries would only cost time.
  const isLibrary = fileName.includes('/node_modules/');
  const jsDocParsingMode = isLibrary ? ts.JSDocParsingMode.ParseNone : ts.JSDocParsingMode.ParseAll;
  return ts.createSourceFile(fileName, text, { ...settings, jsDocParsingMode }, false);
}

/** The options that change a syntax tree or what the binder makes of it, as one text. */
export function parseKey(options: typescript.CompilerOptions): string {
  return [
    options.module,
    options.moduleResolution,
    options.moduleDetection,
    options.jsx,
    options.jsxImportSource,
  ].join();
}
