import { minVersion } from 'semver';
import { describe, expect, it } from 'vitest';
import { KNOWN_VERSIONS } from '../../src/catalogue/known-versions.js';
import { loadTree } from './load-tree.js';

const known = KNOWN_VERSIONS['stripe']!;
const inside = minVersion(known)!.version;

const CODE = `import Stripe from 'stripe';\nimport * as other from './other';\nexport const stripe = new Stripe(other.key);\n`;

/** What a scan says of the versions of a project that has a package installed, or asks for it. */
function gapsOf(
  tree: Record<string, string | object>,
): { message: string; place: string | undefined; count: number }[] {
  return loadTree({ 'src/pay.ts': CODE, 'src/other.ts': `export const key = '';`, ...tree })
    .gaps.filter(({ kind }) => kind === 'unknown-version')
    .map(({ message, place, count }) => ({ message, place: place?.file, count }));
}

const installed = (version: string, folder = ''): Record<string, string | object> => ({
  [`${folder}package.json`]: { dependencies: { stripe: `^${version}` } },
  [`${folder}node_modules/stripe/package.json`]: { name: 'stripe', version, types: 'index.d.ts' },
  [`${folder}node_modules/stripe/index.d.ts`]: 'export default class Stripe { constructor(key: string); }',
});

describe('a package in a version that the catalogue was not held against', () => {
  it('is told once, with the version, the range, and what to do', () => {
    const gaps = gapsOf({ ...installed('2.5.0'), 'src/more.ts': `import Stripe from 'stripe';\nexport { Stripe };\n` });
    expect(gaps).toEqual([
      {
        message: `\`stripe\` is installed in version 2.5.0, and what is known of it was held against ${known}: calls that other versions have under other names are not seen. Update \`stripe\`, or declare such calls in \`sinks\`.`,
        place: 'package.json',
        count: 1,
      },
    ]);
  });

  it('is not told where the version is one that is known', () => {
    expect(gapsOf(installed(inside))).toEqual([]);
  });

  it('asks for a newer pii-trace where the package is newer', () => {
    expect(gapsOf(installed('99.0.0')).map(({ message }) => message)).toEqual([
      expect.stringContaining('Update pii-trace, or declare such calls'),
    ]);
  });

  it.each([
    ['^2.0.0', 1],
    ['1 || 2', 1],
    [inside, 0],
    [`>=1`, 0],
    ['*', 0],
    ['latest', 0],
    ['catalog:', 0],
    ['workspace:*', 0],
    ['github:stripe/stripe-node', 0],
  ])('is judged by what the manifest asks for, %s, where it is not installed', (range, count) => {
    expect(gapsOf({ 'package.json': { devDependencies: { stripe: range } } })).toHaveLength(count);
  });

  it('is found in the manifest of the repository where that of the package does not name it', () => {
    const gaps = gapsOf({
      'package.json': { dependencies: { stripe: '^2.0.0' }, workspaces: ['apps/*'] },
      'apps/shop/package.json': { name: 'shop' },
      'apps/shop/pay.ts': CODE,
      'apps/shop/other.ts': `export const key = '';`,
    });
    expect(gaps.map(({ place, count }) => ({ place, count }))).toEqual([{ place: 'package.json', count: 2 }]);
  });

  it('is told of several projects in one', () => {
    const own = { 'pay.ts': CODE, 'other.ts': `export const key = '';`, 'tsconfig.json': {} };
    const inFolder = (folder: string): Record<string, string | object> =>
      Object.fromEntries(Object.entries(own).map(([name, text]) => [folder + name, text]));
    const gaps = gapsOf({
      ...installed('2.5.0', 'a/'),
      ...installed('1.0.0', 'b/'),
      ...installed(inside, 'c/'),
      ...inFolder('a/'),
      ...inFolder('b/'),
      ...inFolder('c/'),
    });
    expect(gaps).toMatchObject([{ place: 'a/package.json', count: 2 }]);
    expect(gaps[0]!.message).toContain('version 1.0.0 and 2.5.0');
  });

  it('is not looked at where nothing imports it, where it is the repository’s own, and where no range is known', () => {
    const own = loadTree({ ...installed('2.5.0'), 'src/a.ts': 'export const a = 1;' });
    expect(own.gaps.filter(({ kind }) => kind === 'unknown-version')).toEqual([]);
    expect(
      gapsOf({
        'package.json': { workspaces: ['packages/*'] },
        'packages/stripe/package.json': { name: 'stripe', version: '2.0.0' },
        'packages/stripe/index.ts': 'export default class Stripe { constructor(key: string) {} }',
      }),
    ).toEqual([]);
    expect(
      gapsOf({
        'src/pay.ts': `import x from 'some-package-of-nobody';\nexport { x };\n`,
        'package.json': { dependencies: { 'some-package-of-nobody': '0.0.1' } },
      }),
    ).toEqual([]);
  });
});
