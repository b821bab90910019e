import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/index.js';
import { writeTree } from '../project/write-tree.js';
import { runCommand } from './run-command.js';

vi.setConfig({ testTimeout: 240_000 });

const LEAK =
  'export interface Buyer { email: string }\nexport function hi(buyer: Buyer): void {\n  console.log(buyer.email);\n}\n';

it('one scan of many projects gives every format, totals per package and owner, a data map, and a comparison', async () => {
  const cwd = writeTree({
    'package.json': { name: 'all', workspaces: ['packages/*'] },
    '.github/CODEOWNERS': '* @all\n/packages/web/ @web-team\n',
    'packages/api/package.json': { name: '@shop/api' },
    'packages/api/tsconfig.json': {},
    'packages/api/src/a.ts': LEAK,
    'packages/web/package.json': { name: '@shop/web' },
    'packages/web/tsconfig.json': {},
    'packages/web/src/b.ts': `${LEAK}export const again = (b: Buyer) => console.warn(b.email);\n`,
  });
  const printed = async (...args: string[]): Promise<string> => (await runCommand(cwd, args)).stdout;

  const formats = REPORT_FORMATS.flatMap((name) => ['--format', `${name}:out/report.${name}`]);
  expect(await runCommand(cwd, ['scan', ...formats])).toMatchObject({ code: 1, stdout: '' });
  for (const name of REPORT_FORMATS) {
    const text = readFileSync(join(cwd, `out/report.${name}`), 'utf8');
    expect(text).toContain('packages/api/src/a.ts');
    expect(text).toContain('packages/web/src/b.ts');
  }

  const from = ['--from', 'out/report.json'];
  expect(JSON.parse(await printed('totals', ...from, '--format', 'json'))).toEqual({
    'packages/web': { findings: 2, error: 0, warning: 2, note: 0 },
    'packages/api': { findings: 1, error: 0, warning: 1, note: 0 },
  });
  expect((await printed('totals', '--by', 'owner', ...from, '--format', 'csv')).split('\n').slice(0, 3)).toEqual([
    'name,findings,errors,warnings,notes',
    "'@web-team,2,0,2,0",
    "'@all,1,0,1,0",
  ]);
  expect(await printed('data-map', ...from, '--format', 'csv')).toContain('user.contact.email');
  expect(await printed('data-map', ...from, '--format', 'fides', '--system', 'shop')).toContain(
    '  - fides_key: shop\n',
  );

  writeFileSync(join(cwd, 'packages/api/src/a.ts'), 'export {};\n');
  writeFileSync(join(cwd, 'packages/api/src/c.ts'), LEAK.replace('log', 'debug'));
  await runCommand(cwd, ['scan', '--format', 'json:out/after.json']);
  const compared = await runCommand(cwd, ['compare', 'out/report.json', 'out/after.json']);
  expect(compared.stdout).toContain('1 new finding, 1 gone, 0 changed, 2 unchanged');
  expect(compared.code).toBe(1);
  expect(await runCommand(cwd, ['compare', 'out/report.json', 'out/report.json'])).toMatchObject({ code: 0 });
});
