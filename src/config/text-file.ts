import { readFileSync, statSync } from 'node:fs';

/** When a file last changed, in milliseconds; nothing when it is not there. */
export function changedAt(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

/** The text of a file that is there. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8');
}
