import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
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
});
