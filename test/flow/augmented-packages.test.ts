import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { writeTree } from '../project/write-tree.js';

/** A package whose types are put together from files that add to each other, as those of lodash are. */
const PACKAGE = {
  'node_modules/@types/lodash/package.json': { name: '@types/lodash', version: '4.0.0', types: 'index.d.ts' },
  'node_modules/@types/lodash/index.d.ts':
    '/// <reference path="./lists.d.ts" />\nexport = _;\ndeclare const _: _.Static;\ndeclare namespace _ { interface Static { version: string } }',
  'node_modules/@types/lodash/lists.d.ts': `import _ = require('./index');\ndeclare module './index' { interface Static { groupBy<T>(list: T[], by: (item: T) => string): Record<string, T[]> } }`,
  'node_modules/@types/lodash/groupBy.d.ts': `import { groupBy } from './index';\nexport = groupBy;`,
};

const tree = (member: string): Record<string, string | object> => ({
  ...PACKAGE,
  'tsconfig.json': {
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler', strict: true, esModuleInterop: true, types: [] },
  },
  'shop.ts': [
    `import groupBy from 'lodash/groupBy';`,
    'interface Buyer { id: string; email: string }',
    'export function show(buyers: Buyer[]): void {',
    `  const groups = groupBy(buyers, ({ id }) => id);`,
    `  console.log(groups['a']?.map((buyer) => buyer.${member}));`,
    '}',
  ].join('\n'),
});

describe('a package that adds to itself', () => {
  it('is that package to the catalogue', async () => {
    const clean = await scan({ cwd: writeTree(tree('id')) });
    expect([clean.findings, clean.coverage]).toEqual([[], []]);
    const leaking = await scan({ cwd: writeTree(tree('email')) });
    expect(leaking.findings.map(({ rule }) => rule)).toEqual(['no-pii-in-logs']);
  });
});
