import { describe, expect, it } from 'vitest';
import { loadTree, typeOfExport } from './load-tree.js';

describe('a project that is not in order', () => {
  it('is scanned when what its tsconfig extends is not installed', () => {
    const { files, gaps } = loadTree({ 'tsconfig.json': { extends: '@tsconfig/node20/tsconfig.json' }, 'a.ts': '' });
    expect(files).toEqual({ 'tsconfig.json': ['a.ts'] });
    expect(gaps).toMatchObject([{ kind: 'project-setup', place: { file: 'tsconfig.json', line: 2 } }]);
    expect(gaps[0]!.message).toContain('@tsconfig/node20/tsconfig.json');
  });

  it('is scanned when its tsconfig is broken JSON', () => {
    const { files, gaps } = loadTree({
      'tsconfig.json': '{\n  "include": ["src"],\n  "compilerOptions": {\n',
      'src/a.ts': '',
    });
    expect(files).toEqual({ 'tsconfig.json': ['src/a.ts'] });
    expect(gaps.every(({ kind, place }) => kind === 'project-setup' && place?.file === 'tsconfig.json')).toBe(true);
    expect(gaps.length).toBeGreaterThan(0);
  });

  it.each([
    [{ target: 'es5', moduleResolution: 'node', baseUrl: '.' }],
    [{ target: 'es3', module: 'commonjs', baseUrl: './' }],
    [{ moduleResolution: 'classic', module: 'amd', baseUrl: '.' }],
    [
      {
        target: 'es5',
        module: 'none',
        out: 'all.js',
        importsNotUsedAsValues: 'error',
        keyofStringsOnly: true,
        baseUrl: '.',
      },
    ],
    [{ module: 'system', outFile: 'all.js', charset: 'utf8', noImplicitUseStrict: true, baseUrl: '.', nonsense: true }],
  ])('is scanned with the old options %j, and `baseUrl` still resolves', (compilerOptions) => {
    const tree = loadTree({
      'tsconfig.json': { compilerOptions },
      'app/a.ts': `import { b } from 'lib/b'; export const a = b; export const p = Promise.resolve(b);`,
      'lib/b.ts': 'export const b = 1;',
    });
    expect(tree.files).toEqual({ 'tsconfig.json': ['app/a.ts', 'lib/b.ts'] });
    expect(typeOfExport(tree, 'tsconfig.json', 'app/a.ts', 'a')).toBe('1');
    expect(typeOfExport(tree, 'tsconfig.json', 'app/a.ts', 'p')).toBe('Promise<number>');
    expect(tree.gaps).toEqual([]);
  });

  it('reports syntax errors and goes on', () => {
    const { files, gaps } = loadTree({ 'a.ts': 'export const a = 1;\nfunction (', 'b.js': 'let x: string = 1;' });
    expect(files).toEqual({ '(no tsconfig)': ['a.ts', 'b.js'] });
    expect(gaps).toMatchObject([{ kind: 'unparsable-file', place: { file: 'a.ts', line: 2, column: 10 } }]);
  });

  it('says what it costs that nothing is installed', () => {
    const { gaps } = loadTree({
      'package.json': { name: 'shop', dependencies: { pino: '*', stripe: '*' } },
      'a.ts': `import pino from 'pino'; import 'pino/file'; import Stripe from 'stripe'; import fs from 'node:fs'; import './a.css';`,
      'b.ts': `import pino from 'pino'; import { x } from './generated/x';`,
    });
    expect(gaps.map(({ kind, count }) => [kind, count])).toEqual([
      ['project-setup', 1],
      ['unresolved-import', 1],
      ['unresolved-import', 2],
      ['unresolved-import', 1],
    ]);
    expect(gaps[0]).toMatchObject({ place: { file: 'package.json' } });
    expect(gaps[0]!.message).toMatch(/not installed: types from 2 packages are unknown/);
    expect(gaps[1]!.message).toMatch(/^Relative imports lead to no file/);
    expect(gaps[2]!.message).toMatch(/`pino`/);
    expect(gaps[3]!.message).toMatch(/`stripe`/);
  });

  it('does not miss modules that are declared', () => {
    const { gaps } = loadTree({
      'tsconfig.json': { compilerOptions: { types: [] } },
      'modules.d.ts': `declare module 'old'; declare module '*.worker' { const url: string; export default url; }`,
      'a.ts': `import old from 'old'; import url from './b.worker'; export const all = [old, url];`,
    });
    expect(gaps).toEqual([]);
  });

  it('sees the globals of the `@types` packages that its package.json names, when its tsconfig says nothing', () => {
    const tree = loadTree({
      'package.json': { devDependencies: { '@types/gtag': '1', '@types/jest': '1' } },
      'node_modules/@types/gtag/index.d.ts': 'declare const gtag: { id: 7 };',
      'node_modules/@types/jest/index.d.ts': 'declare const jest: number;',
      'node_modules/@types/unnamed/index.d.ts': 'declare const unnamed: number;',
      'tsconfig.json': {},
      'a.ts': 'export const a = gtag.id;',
    });
    expect(typeOfExport(tree, 'tsconfig.json', 'a.ts', 'a')).toBe('7');
    const { program } = tree.projects[0]!;
    expect(program.getSourceFiles().some(({ fileName }) => /jest|unnamed/.test(fileName))).toBe(false);
  });

  it('is read with its comments, libraries are read without', () => {
    const { projects, root } = loadTree({
      'node_modules/x/index.d.ts': '/** @pii email */\nexport declare const x: string;',
      'a.ts': `import { x } from 'x';\n/** @pii email */\nexport const a = x;`,
    });
    const { program, ts } = projects[0]!;
    program.getTypeChecker(); // sets the parents that reading comments needs
    const comments = (file: string): number =>
      ts.getJSDocCommentsAndTags(program.getSourceFile(`${root}/${file}`)!.statements.at(-1)!).length;
    expect(comments('a.ts')).toBe(1);
    expect(comments('node_modules/x/index.d.ts')).toBe(0);
  });
});
