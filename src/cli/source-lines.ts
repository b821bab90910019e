import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads lines of scanned files for reports, each file once.
 *
 * @param root absolute folder that file names are relative to
 */
export function createLineReader(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    let lines = files.get(file);
    if (lines === undefined) {
      lines = readLines(join(root, file));
      files.set(file, lines);
    }
    return lines[line - 1];
  };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
