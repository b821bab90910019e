import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { ScanResult } from '../../src/model/scan-result.js';

/** What a fixture says of one of its lines. */
export interface Expectation {
  file: string;
  line: number;
  /** `no-pii-in-logs contact.email, name`, one a rule, sorted; empty for a line that is clean. */
  findings: string[];
}

const COMMENT = /(?:\/\/|\/\*)\s*(expect|expect-next|clean|clean-next):\s*(.*?)\s*(?:\*\/.*)?$/;

/**
 * Reads the expectations on the lines of a fixture: `// expect: rule category, category; rule category` and `// clean: reason`, or
 * with `-next` on the line above.
 *
 * @param folder absolute path of the fixture
 */
export function readExpectations(folder: string): Expectation[] {
  const files = globSync('**/*.{ts,tsx,js,jsx,mts,cts,mjs,cjs}', {
    cwd: folder,
    ignore: ['**/node_modules/**', '**/*.d.ts'],
  }).sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, index): Expectation[] => {
        const match = COMMENT.exec(text);
        if (match === null) return [];
        const line = match[1]!.endsWith('-next') ? index + 2 : index + 1;
        return [
          { file, line, findings: match[1]!.startsWith('clean') ? [] : match[2]!.split(';').map(normalize).sort() },
        ];
      }),
  );
}

function normalize(text: string): string {
  const [rule = '', ...categories] = text.trim().split(/[\s,]+/);
  return [rule, categories.filter(Boolean).sort().join(', ')].join(' ').trim();
}

/** How a scan differs from what the fixture expects: a line for each missing and each extra finding, empty when they agree. */
export function compareWithExpectations(folder: string, result: ScanResult): string[] {
  const expected = new Map<string, string[]>();
  for (const { file, line, findings } of readExpectations(folder)) {
    const key = `${file}:${line}`;
    expected.set(key, [...(expected.get(key) ?? []), ...findings]);
  }
  const actual = new Map<string, string[]>();
  for (const finding of result.findings) {
    const key = `${finding.place.file}:${finding.place.line}`;
    const text = `${finding.rule} ${finding.categories.map((category) => category.replace(/^user\./, '')).join(', ')}`;
    actual.set(key, [...(actual.get(key) ?? []), text]);
  }
  const differences: string[] = [];
  for (const key of [...new Set([...expected.keys(), ...actual.keys()])].sort()) {
    const wanted = [...(expected.get(key) ?? [])].sort();
    const found = [...(actual.get(key) ?? [])].sort();
    for (const text of wanted.filter((item) => !found.includes(item))) differences.push(`${key} missing: ${text}`);
    for (const text of found.filter((item) => !wanted.includes(item))) differences.push(`${key} extra: ${text}`);
  }
  return differences;
}
