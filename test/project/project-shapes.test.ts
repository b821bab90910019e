import { describe, expect, it } from 'vitest';
import { loadTree, typeOfExport } from './load-tree.js';

const options = { module: 'esnext', moduleResolution: 'bundler', strict: true, types: [] };

describe('finding projects', () => {
  it('takes what a tsconfig includes', () => {
    const { files } = loadTree({
      'tsconfig.json': { include: ['src'] },
      'src/a.ts': 'export {}',
      'src/b.tsx': 'export {}',
    });
    expect(files).toEqual({ 'tsconfig.json': ['src/a.ts', 'src/b.tsx'] });
  });

  it('gives files of no tsconfig to the project around them', () => {
    const { files } = loadTree({ 'tsconfig.json': { include: ['src'] }, 'src/a.ts': '', 'tools/b.ts': '', 'c.js': '' });
    expect(files).toEqual({ 'tsconfig.json': ['c.js', 'src/a.ts', 'tools/b.ts'] });
  });

  it('works on plain JavaScript without any tsconfig', () => {
    const tree = loadTree({
      'a.js': `import { b } from './lib/b.js'; export const a = b;`,
      'lib/b.js': 'export const b = "x";',
      'c.jsx': 'export const c = <p/>;',
    });
    expect(tree.files).toEqual({ '(no tsconfig)': ['a.js', 'c.jsx', 'lib/b.js'] });
    expect(typeOfExport(tree, '(no tsconfig)', 'a.js', 'a')).toBe('"x"');
    expect(tree.gaps).toEqual([]);
  });

  it('follows references of a solution-style tsconfig, and of those it refers to', () => {
    const { files } = loadTree({
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }, { path: './shared' }] },
      'tsconfig.app.json': { include: ['src'], compilerOptions: { composite: true } },
      'shared/tsconfig.json': { files: [], references: [{ path: './tsconfig.lib.json' }] },
      'shared/tsconfig.lib.json': { include: ['lib'] },
      'src/a.ts': '',
      'shared/lib/b.ts': '',
    });
    expect(files).toEqual({ 'shared/tsconfig.lib.json': ['shared/lib/b.ts'], 'tsconfig.app.json': ['src/a.ts'] });
  });

  it('reports a reference to a tsconfig that is not there', () => {
    const { gaps } = loadTree({ 'tsconfig.json': { include: ['*.ts'], references: [{ path: './gone' }] }, 'a.ts': '' });
    expect(gaps.map(({ message }) => message)).toEqual([
      'tsconfig.json refers to gone/tsconfig.json, which is not there.',
    ]);
  });

  it('analyzes a file that two projects include once, in the more specific one', () => {
    const { files } = loadTree({
      'tsconfig.json': { include: ['**/*.ts'] },
      'packages/a/tsconfig.json': { include: ['src'] },
      'packages/a/src/a.ts': '',
      'main.ts': '',
    });
    expect(files).toEqual({ 'packages/a/tsconfig.json': ['packages/a/src/a.ts'], 'tsconfig.json': ['main.ts'] });
  });

  it('takes a variant of tsconfig.json only where there is no tsconfig.json', () => {
    const { files } = loadTree({
      'a/tsconfig.json': { include: ['src'] },
      'a/tsconfig.build.json': { include: ['src', 'other'] },
      'a/src/a.ts': '',
      'b/tsconfig.build.json': { include: ['src'] },
      'b/src/b.ts': '',
    });
    expect(files).toEqual({ 'a/tsconfig.json': ['a/src/a.ts'], 'b/tsconfig.build.json': ['b/src/b.ts'] });
  });

  it('reads a jsconfig', () => {
    const { files } = loadTree({ 'jsconfig.json': { include: ['src'] }, 'src/a.js': '' });
    expect(files).toEqual({ 'jsconfig.json': ['src/a.js'] });
  });

  it('scans only the projects that the configuration names', () => {
    const tree = { 'a/tsconfig.json': {}, 'a/a.ts': '', 'b/tsconfig.json': {}, 'b/b.ts': '', 'c.ts': '' };
    const { files } = loadTree(tree, { config: { projects: ['a/tsconfig.json'] } });
    expect(files).toEqual({ 'a/tsconfig.json': ['a/a.ts'] });
    expect(() => loadTree(tree, { config: { projects: ['z/tsconfig.json'] } })).toThrow(
      /names z\/tsconfig\.json, which matches/,
    );
  });
});

describe('named paths', () => {
  const tree = {
    'tsconfig.json': { compilerOptions: { paths: { '#/*': ['./src/*'] } }, include: ['src'] },
    'src/api/a.ts': `import { b } from '#/lib/b'; export const a = b;`,
    'src/lib/b.ts': 'export const b = 1;',
    'src/api/a.test.ts': 'export {}',
  };

  it('analyzes a folder with the settings of the tsconfig above it, and nothing beside it', () => {
    const loaded = loadTree(tree, { paths: ['src/api'] });
    expect(loaded.files).toEqual({ 'tsconfig.json': ['src/api/a.ts'] });
    expect(typeOfExport(loaded, 'tsconfig.json', 'src/api/a.ts', 'a')).toBe('1');
  });

  it('always analyzes a file that is named, even a test', () => {
    expect(loadTree(tree, { paths: ['src/api/a.test.ts'] }).files).toEqual({ 'tsconfig.json': ['src/api/a.test.ts'] });
  });

  it('takes a tsconfig', () => {
    expect(loadTree(tree, { paths: ['tsconfig.json'] }).files).toEqual({
      'tsconfig.json': ['src/api/a.ts', 'src/lib/b.ts'],
    });
  });

  it('refuses what is not there, what holds no code, and what is no code', () => {
    expect(() => loadTree(tree, { paths: ['nowhere'] })).toThrow('nowhere is not there. Check the path.');
    expect(() => loadTree({ 'docs/a.md': '' }, { paths: ['docs'] })).toThrow(
      /^No TypeScript or JavaScript to scan in docs\./,
    );
    expect(() => loadTree({ 'a.md': '' }, { paths: ['a.md'] })).toThrow(/is not a folder, a tsconfig or a TypeScript/);
  });
});

describe('a monorepo', () => {
  const sources = {
    'packages/mail/package.json': { name: '@shop/mail', main: 'dist/index.js', types: 'dist/index.d.ts' },
    'packages/mail/tsconfig.json': { compilerOptions: options, include: ['src'] },
    'packages/mail/src/index.ts': `export { send } from './send'; export interface Mail { to: string }`,
    'packages/mail/src/send.ts': 'export const send = (to: string): number => to.length;',
    'apps/web/package.json': { name: 'web', dependencies: { '@shop/mail': '*' } },
    'apps/web/tsconfig.json': { compilerOptions: options, include: ['src'] },
    'apps/web/src/page.ts': `import { send } from '@shop/mail'; import { send as deep } from '@shop/mail/send'; export const both = [send, deep];`,
  };

  it.each([
    ['npm workspaces', { 'package.json': { name: 'root', workspaces: ['packages/*', 'apps/*'] } }],
    ['yarn workspaces', { 'package.json': { name: 'root', workspaces: { packages: ['./packages/*/', 'apps/*'] } } }],
    [
      'pnpm',
      { 'pnpm-workspace.yaml': `# all\npackages:\n  - 'packages/*' # libraries\n  - "apps/*"\n  - '!**/test/**'\n` },
    ],
    [
      'pnpm, in brackets',
      { 'pnpm-workspace.yaml': `packages: ['packages/*', apps/*]\nonlyBuiltDependencies:\n  - x\n` },
    ],
    ['lerna', { 'lerna.json': { packages: ['packages/*', 'apps/*'] } }],
  ])('of %s leads imports to the sources of its packages, built or not', (_, manifest) => {
    const tree = loadTree({ ...sources, ...manifest }, { paths: ['apps/web'] });
    expect(tree.files).toEqual({ 'apps/web/tsconfig.json': ['apps/web/src/page.ts'] });
    expect(typeOfExport(tree, 'apps/web/tsconfig.json', 'apps/web/src/page.ts', 'both')).toBe(
      '((to: string) => number)[]',
    );
    expect(tree.gaps).toEqual([]);
  });

  it('prefers sources to what is built', () => {
    const tree = loadTree({ ...sources, 'packages/mail/dist/index.d.ts': 'export declare const send: "built";' });
    expect(typeOfExport(tree, 'apps/web/tsconfig.json', 'apps/web/src/page.ts', 'both')).toBe(
      '((to: string) => number)[]',
    );
  });

  it('has one program for packages whose settings mean the same to types', () => {
    const tree = loadTree(sources);
    expect(tree.files).toEqual({
      'apps/web/tsconfig.json': ['apps/web/src/page.ts'],
      'packages/mail/tsconfig.json': ['packages/mail/src/index.ts', 'packages/mail/src/send.ts'],
    });
    expect(new Set(tree.projects.map(({ program }) => program)).size).toBe(1);
  });

  it('has programs of their own for other settings, and shares syntax trees between them', () => {
    const tree = loadTree({
      ...sources,
      'apps/web/tsconfig.json': { compilerOptions: { ...options, strict: false }, include: ['src'] },
    });
    const [first, second] = tree.projects.map(({ program }) =>
      program.getSourceFile(`${tree.root}/packages/mail/src/send.ts`),
    );
    expect(new Set(tree.projects.map(({ program }) => program)).size).toBe(2);
    expect(first).toBeDefined();
    expect(first).toBe(second);
  });

  it('resolves the imports of each file as its own tsconfig says, in a program that is shared', () => {
    const app = (name: string) => ({
      [`${name}/tsconfig.json`]: { compilerOptions: { ...options, paths: { '#/*': ['./src/*'] } }, include: ['src'] },
      [`${name}/src/page.ts`]: `import { own } from '#/own'; import './side'; export const seen = own;`,
      [`${name}/src/own.ts`]: `export const own = '${name}' as const;`,
      [`${name}/src/side.ts`]: 'export {};',
    });
    const tree = loadTree({ ...app('one'), ...app('two') });
    expect(new Set(tree.projects.map(({ program }) => program)).size).toBe(1);
    expect(typeOfExport(tree, 'one/tsconfig.json', 'one/src/page.ts', 'seen')).toBe('"one"');
    expect(typeOfExport(tree, 'two/tsconfig.json', 'two/src/page.ts', 'seen')).toBe('"two"');
  });

  it('finds the ambient types of each project from its own folder', () => {
    const app = (name: string) => ({
      [`${name}/tsconfig.json`]: { compilerOptions: { ...options, types: [`${name}-env`] }, include: ['src'] },
      [`${name}/src/page.ts`]: `export const seen = ${name};`,
      [`${name}/node_modules/@types/${name}-env/index.d.ts`]: `declare const ${name}: '${name}';`,
    });
    const tree = loadTree({ ...app('one'), ...app('two') });
    expect(typeOfExport(tree, 'one/tsconfig.json', 'one/src/page.ts', 'seen')).toBe('"one"');
    expect(typeOfExport(tree, 'two/tsconfig.json', 'two/src/page.ts', 'seen')).toBe('"two"');
  });

  it('keeps projects apart whose scripts declare the same names, since those are global', () => {
    const one = { compilerOptions: options };
    const tree = loadTree({
      'a/tsconfig.json': one,
      'a/a.ts': 'const who = 1;',
      'b/tsconfig.json': one,
      'b/b.ts': 'const { who } = { who: "b" };',
      'c/tsconfig.json': one,
      'c/c.ts': 'function other() {}',
    });
    const programs = Object.fromEntries(tree.projects.map(({ name, program }) => [name, program]));
    expect(programs['a/tsconfig.json']).not.toBe(programs['b/tsconfig.json']);
    expect(programs['a/tsconfig.json']).toBe(programs['c/tsconfig.json']);
  });
});
