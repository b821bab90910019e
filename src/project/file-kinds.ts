const SOURCE = /\.(?:ts|tsx|mts|cts|js|jsx|mjs|cjs)$/;
const DECLARATION = /\.d\.(?:[^./]+\.)?[mc]?ts$/;
const TEST =
  /(?:\.(?:test|spec|e2e|e2e-spec|cy|stories)\.[cm]?[jt]sx?$)|(?:^|\/)(?:__tests__|__mocks__|cypress|playwright|e2e)\//;

/** Kinds of files that hold code this tool does not read, by extension. */
export const COMPONENT_KINDS: ReadonlyMap<string, string> = new Map([
  ['.vue', 'Vue'],
  ['.svelte', 'Svelte'],
  ['.astro', 'Astro'],
]);

/** Whether the compiler can read the file: TypeScript or JavaScript, declarations included. */
export function isSourceFile(path: string): boolean {
  return SOURCE.test(path);
}

export function isDeclarationFile(path: string): boolean {
  return DECLARATION.test(path);
}

/** Whether a file is a test by its name. @param path relative to the folder that is scanned */
export function isTestFile(path: string): boolean {
  return TEST.test(path);
}

export function isJavaScript(path: string): boolean {
  return /\.[cm]?jsx?$/.test(path);
}

/** Whether the text of a file says that it is a CommonJS module: what it declares at its top is not global. */
export function isCommonJs(path: string, text: string): boolean {
  return isJavaScript(path) && /\b(?:require\s*\(|module\.exports|exports\.)/.test(text);
}

/** A generated bundle is not worth reading: files above these bounds are reported, not analyzed. */
export const MAX_FILE_LENGTH = 2 * 1024 * 1024;
export const MAX_LINE_LENGTH = 20_000;

/**
 * Why a file is taken for a generated bundle.
 *
 * @returns the reason as a clause, or `undefined` when it is not
 */
export function bundleReason(text: string): string | undefined {
  if (text.length > MAX_FILE_LENGTH) return 'it is larger than 2 MB';
  return hasLongLine(text) ? `it has a line of more than ${MAX_LINE_LENGTH} characters` : undefined;
}

function hasLongLine(text: string): boolean {
  let start = 0;
  while (text.length - start > MAX_LINE_LENGTH) {
    // Jumping back from the furthest point that a line may reach looks at few characters of ordinary text.
    const end = text.lastIndexOf('\n', start + MAX_LINE_LENGTH);
    if (end < start) return true;
    start = end + 1;
  }
  return false;
}
