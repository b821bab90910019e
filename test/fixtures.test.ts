import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scan, type ScanResult } from '../src/index.js';
import { RULE_IDS } from '../src/model/finding.js';
import { writeTree } from './project/write-tree.js';
import { compareWithExpectations, readExpectations } from './support/expectations.js';

const MARKETPLACE = join(import.meta.dirname, '../fixtures/marketplace');

/** A whole program is loaded and solved. */
const SCAN_TIMEOUT = 180_000;

describe('the marketplace', () => {
  const expectations = readExpectations(MARKETPLACE);
  const expected = expectations.flatMap(({ findings }) => findings);
  let result: ScanResult;

  beforeAll(async () => {
    result = await scan({ cwd: MARKETPLACE });
  }, SCAN_TIMEOUT);

  it('is judged as its lines say', () => {
    // One text, so that a failure shows every difference.
    expect(compareWithExpectations(MARKETPLACE, result).join('\n')).toBe('');
  });

  it('leaves nothing unread but what lies beyond a bound, and calls of a query builder that the catalogue does not list', () => {
    const others = result.coverage.filter(({ kind }) => kind !== 'bound-reached');
    expect(others.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'unresolved-call: Personal data is handed to `this.db.select.from.where()`, and what that calls is not known.',
      'unresolved-call: Personal data is handed to `this.db.select()`, and what that calls is not known.',
    ]);
  });

  it('expects enough of both kinds', () => {
    expect(expected.length).toBeGreaterThanOrEqual(70);
    expect(expectations.filter(({ findings }) => findings.length === 0).length).toBeGreaterThanOrEqual(70);
  });

  it.each(RULE_IDS)('expects findings of %s', (rule) => {
    expect(expected.filter((text) => text.startsWith(`${rule} `)).length).toBeGreaterThan(0);
  });
});

describe('the comparison with expectations', () => {
  const LEAK = `
interface Buyer {
  /** @pii email */
  email: string;
}
export function show(buyer: Buyer): void {
  console.log(buyer.email);
}
`.trim();

  async function differencesOf(text: string): Promise<string[]> {
    const folder = writeTree({
      'tsconfig.json': { compilerOptions: { strict: true, lib: ['es2023', 'dom'], types: [] }, include: ['*.ts'] },
      'show.ts': text,
    });
    return compareWithExpectations(folder, await scan({ cwd: folder, config: {} }));
  }

  it('agrees when every finding is expected', async () => {
    expect(await differencesOf(LEAK.replace('.email);', '$& // expect: no-pii-in-logs contact.email'))).toEqual([]);
  });

  it('agrees when the expectation stands on the line above', async () => {
    const text = LEAK.replace('  console', '  // expect-next: no-pii-in-logs contact.email\n  console');
    expect(await differencesOf(text)).toEqual([]);
  });

  it('reports a finding that is not expected', async () => {
    expect(await differencesOf(LEAK)).toEqual(['show.ts:6 extra: no-pii-in-logs contact.email']);
  });

  it('reports a finding on a line that is said to be clean', async () => {
    expect(await differencesOf(LEAK.replace('.email);', '$& // clean: so it says'))).toEqual([
      'show.ts:6 extra: no-pii-in-logs contact.email',
    ]);
  });

  it('reports an expected finding that is not there', async () => {
    const text = LEAK.replace('(buyer.email);', "('ready'); // expect: no-pii-in-logs contact.email");
    expect(await differencesOf(text)).toEqual(['show.ts:6 missing: no-pii-in-logs contact.email']);
  });

  it('reports another category and another rule as both', async () => {
    const wrongCategory = LEAK.replace('.email);', '$& // expect: no-pii-in-logs name');
    expect(await differencesOf(wrongCategory)).toEqual([
      'show.ts:6 missing: no-pii-in-logs name',
      'show.ts:6 extra: no-pii-in-logs contact.email',
    ]);
    const wrongRule = LEAK.replace('.email);', '$& // expect: no-third-party-leak contact.email');
    expect(await differencesOf(wrongRule)).toEqual([
      'show.ts:6 missing: no-third-party-leak contact.email',
      'show.ts:6 extra: no-pii-in-logs contact.email',
    ]);
  });
});
