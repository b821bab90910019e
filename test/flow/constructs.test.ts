import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { compareWithExpectations, readExpectations } from '../support/expectations.js';

const FLOW = join(import.meta.dirname, '../../fixtures/flow');

/** One folder per construct of the language: minimal programs that leak, and their twins that do not. */
const FOLDERS = readdirSync(FLOW, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/**
 * How the engine still differs from what the lines of a folder say: `known-failures.txt` in it, a line each. The expectations are right: an
 * entry goes as soon as the engine agrees with it, and its test fails until it is gone.
 */
function knownFailures(folder: string): string[] {
  return linesOf(folder, 'known-failures.txt');
}

/** Kinds of coverage gaps that a folder is about: `gaps.txt` in it. All others have none. */
function expectedGaps(folder: string): string[] {
  return linesOf(folder, 'gaps.txt');
}

function linesOf(folder: string, name: string): string[] {
  const file = join(FLOW, folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

describe.each(FOLDERS)('%s', (folder) => {
  const root = join(FLOW, folder);

  it('is judged as its lines say', async () => {
    const result = await scan({ cwd: root });
    expect([...new Set(result.coverage.map(({ kind }) => kind))]).toEqual(expectedGaps(folder));
    expect(compareWithExpectations(root, result)).toEqual(knownFailures(folder));
  });

  it('has lines that leak and lines that do not', () => {
    const expectations = readExpectations(root);
    expect(expectations.filter(({ findings }) => findings.length > 0)).not.toEqual([]);
    expect(expectations.filter(({ findings }) => findings.length === 0)).not.toEqual([]);
  });
});
