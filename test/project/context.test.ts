import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { loadTree } from './load-tree.js';
import { writeTree } from './write-tree.js';

const OPTIONS = { compilerOptions: { strict: true, module: 'esnext', moduleResolution: 'bundler', noEmit: true } };

const TREE = {
  'package.json': { name: 'shop', private: true, workspaces: ['packages/*'] },
  'packages/mail/package.json': { name: '@shop/mail', main: 'src/index.ts' },
  'packages/mail/tsconfig.json': { ...OPTIONS, include: ['src'] },
  'packages/mail/src/index.ts': `
export interface Person { id: string; email: string }
export function audit(text: string) { console.log(text); }
export function idOf(person: Person) { return { id: person.id }; }
export function own(person: Person) { console.log(person.email); }
`,
  'packages/web/package.json': { name: '@shop/web', dependencies: { '@shop/mail': '*' } },
  'packages/web/tsconfig.json': { ...OPTIONS, include: ['src'] },
  'packages/web/src/index.ts': `
import { audit, idOf, own, type Person } from '@shop/mail';
export function report(person: Person) { audit(person.email); }
export function count(person: Person) { console.log(idOf(person)); own(person); }
`,
};

describe('what is around the folder that is scanned', () => {
  it('is followed, and nothing is reported of it', async () => {
    const root = writeTree(TREE);
    const { findings, stats } = await scan({ cwd: root, paths: ['packages/web'] });
    expect(findings.map(({ place }) => `${place.file}:${place.line}`)).toEqual(['packages/web/src/index.ts:3']);
    expect(stats.files).toBe(1);
  });

  it('changes nothing of what a scan of everything finds there', async () => {
    const root = writeTree(TREE);
    const part = await scan({ cwd: root, paths: ['packages/web'] });
    const whole = await scan({ cwd: root });
    const there = whole.findings.filter(({ place }) => place.file.startsWith('packages/web/'));
    expect(part.findings.map(({ fingerprint }) => fingerprint)).toEqual(there.map(({ fingerprint }) => fingerprint));
  });

  it('is of the packages of what is scanned and of what that imports, even if a tsconfig above includes everything', () => {
    const tree = {
      'tsconfig.json': OPTIONS,
      'package.json': { name: 'shop', private: true, workspaces: ['packages/*'] },
      'packages/mail/package.json': { name: '@shop/mail', main: 'src/index.ts' },
      'packages/mail/src/index.ts': 'export const mail = 1;',
      'packages/jobs/package.json': { name: '@shop/jobs', main: 'src/index.ts' },
      'packages/jobs/src/index.ts': 'export const jobs = 1;',
      'packages/jobs/src/env.ts': 'declare global { interface Env { key: string } }\nexport {};',
      'packages/jobs/src/legacy.js': 'const fs = require("fs");',
      'packages/jobs/src/script.ts': 'interface Settings { key: string }',
      'packages/web/package.json': { name: '@shop/web' },
      'packages/web/tsconfig.json': { ...OPTIONS, include: ['src'] },
      'packages/web/src/index.ts': `export const web = 1;`,
      'packages/web/tools/build.ts': `import '@shop/mail';`,
    };
    const { projects, root } = loadTree(tree, { paths: ['packages/web'] });
    const tools = projects.find(({ files }) => files.includes(`${root}/packages/web/tools/build.ts`))!;
    const read = tools.program.getSourceFiles().map(({ fileName }) => fileName.slice(root.length + 1));
    const own = ['packages/web/src/index.ts', 'packages/web/tools/build.ts', 'packages/mail/src/index.ts'];
    const mayBeGlobal = ['packages/jobs/src/env.ts', 'packages/jobs/src/script.ts'];
    expect(new Set(read.filter((file) => file.startsWith('packages/')))).toEqual(new Set([...own, ...mayBeGlobal]));
  });
});
