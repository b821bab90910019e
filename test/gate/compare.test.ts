import { expect, it } from 'vitest';
import { readCodeOwners } from '../../src/gate/code-owners.js';
import { compareScans, describeComparison, totalsBy } from '../../src/gate/compare.js';
import { SAMPLE_RESULT } from '../report/sample-result.js';

it('compares two scans: new, gone, changed', () => {
  const [first, second, ...rest] = SAMPLE_RESULT.findings;
  const milder = { ...second!, severity: 'note' as const };
  const comparison = compareScans(
    { ...SAMPLE_RESULT, findings: [first!, second!] },
    { ...SAMPLE_RESULT, findings: [milder, ...rest] },
  );
  expect(comparison.new).toEqual(rest);
  expect(comparison.gone).toMatchObject([{ fingerprint: first!.fingerprint }]);
  expect(comparison.changed).toMatchObject([{ what: ['error before'] }]);
  expect(describeComparison(comparison)).toContain('3 new findings, 1 gone, 1 changed, 0 unchanged');
  expect(compareScans(SAMPLE_RESULT, SAMPLE_RESULT)).toMatchObject({ new: [], gone: [], changed: [], unchanged: 5 });
});

it('counts by anything, the most first', () => {
  expect(totalsBy(SAMPLE_RESULT.findings, ({ rule }) => rule)[0]).toMatchObject(['no-pii-in-logs', { all: 2 }]);
});

it.each([
  ['src/web/a.ts', '@web'],
  ['src/web/deep/a.ts', '@web'],
  ['src/other.ts', '@all'],
  ['deep/docs/a.md', '@writers @editors'],
  ['apps/x/y.ts', '@apps'],
  ['README.md', '@all'],
  ['vendor/x.ts', ''],
])('finds the owner of %s', (file, owner) => {
  const owners = readCodeOwners(
    '# all\n* @all\n/src/web/ @web # the web team\ndocs/ @writers @editors\napps @apps\n[Section]\n/vendor/\n',
  );
  expect(owners(file)).toBe(owner);
});
