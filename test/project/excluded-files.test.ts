import { describe, expect, it } from 'vitest';
import { loadTree } from './load-tree.js';

describe('files that are not analyzed', () => {
  const excluded = [
    'src/a.test.ts',
    'src/a.spec.tsx',
    'src/__tests__/b.ts',
    'src/__mocks__/b.ts',
    'src/button.stories.tsx',
    'cypress/b.ts',
    'e2e/b.ts',
    'dist/a.js',
    'build/a.js',
    'coverage/lcov.js',
    'vendor/jquery.js',
    'lib/a.min.js',
    'types/a.d.ts',
    '.next/server/a.js',
    'node_modules/x/index.js',
    'pii-trace.config.ts',
    'src/seeds/buyers.ts',
    'src/db/seeders/buyers.js',
    'prisma/seed.ts',
    'prisma/seeds.mts',
    'scripts/seed-buyers.js',
    'packages/database/src/buyers-seed.ts',
    'src/user/user.seeder.ts',
  ];
  const tree = { ...Object.fromEntries(excluded.map((file) => [file, 'export {};'])), 'src/a.ts': 'export {};' };

  it('are tests, output and dependencies', () => {
    expect(loadTree(tree).files).toEqual({ '(no tsconfig)': ['src/a.ts'] });
  });

  it('are not TypeScript sources in folders that only some projects use for output', () => {
    const { files } = loadTree({
      'src/vendor/vendor.service.ts': '',
      'src/coverage/plan.ts': '',
      'src/build/run.ts': '',
    });
    expect(files['(no tsconfig)']).toHaveLength(3);
  });

  it('are not what is only named like made-up data', () => {
    const { files } = loadTree({ 'src/wallet/seed.ts': '', 'src/wallet/seed-phrase.ts': '', 'scripts/seeded.ts': '' });
    expect(files['(no tsconfig)']).toHaveLength(3);
  });

  it('can be taken back by the configuration, which can also exclude more and include less', () => {
    const take = (config: object): string[] | undefined => loadTree(tree, { config }).files['(no tsconfig)'];
    expect(take({ exclude: ['!**/*.test.ts'] })).toEqual(['src/a.test.ts', 'src/a.ts']);
    expect(take({ exclude: ['!**/*.{test,spec}.*', 'src/a.spec.tsx'] })).toEqual(['src/a.test.ts', 'src/a.ts']);
    expect(() => take({ exclude: ['src'] })).toThrow(/No TypeScript or JavaScript to scan/);
    expect(() => take({ include: ['app/**'] })).toThrow(/No TypeScript or JavaScript to scan/);
  });

  it('are analyzed when their folder is named', () => {
    expect(loadTree(tree, { paths: ['e2e'] }).files).toEqual({ '(no tsconfig)': ['e2e/b.ts'] });
    expect(loadTree(tree, { paths: ['dist'] }).files).toEqual({ '(no tsconfig)': ['dist/a.js'] });
  });

  it('stay in the program where something imports them', () => {
    const { projects, root } = loadTree({
      'tsconfig.json': {},
      'a.ts': `import './__mocks__/b';`,
      '__mocks__/b.ts': 'export {};',
      'c.test.ts': 'export {};',
      'pii-trace.config.ts': `import './c.test';`,
    });
    expect(projects[0]!.files).toEqual([`${root}/a.ts`]);
    expect(projects[0]!.program.getSourceFile(`${root}/__mocks__/b.ts`)).toBeDefined();
    expect(projects[0]!.program.getSourceFile(`${root}/c.test.ts`)).toBeUndefined();
    expect(projects[0]!.program.getSourceFile(`${root}/pii-trace.config.ts`)).toBeUndefined();
  });

  it('are those that git ignores, where no tsconfig includes them', () => {
    const { files } = loadTree({
      '.git/HEAD': '',
      '.gitignore': '# output\n/generated/\n*.gen.ts\n!keep.gen.ts\n',
      'generated/a.ts': '',
      'sub/generated/b.ts': '',
      'sub/c.gen.ts': '',
      'keep.gen.ts': '',
    });
    expect(files).toEqual({ '(no tsconfig)': ['keep.gen.ts', 'sub/generated/b.ts'] });
  });

  it('are bundles, which are reported', () => {
    const { files, gaps } = loadTree({
      'a.ts': 'export {};',
      'long.js': `var a="${'x'.repeat(20_001)}";\n`,
      'wide.js': `${`var b = 1; // ${'y'.repeat(19_900)}\n`.repeat(3)}`,
      'big.js': 'f();\n'.repeat(450_000),
    });
    expect(files).toEqual({ '(no tsconfig)': ['a.ts', 'wide.js'] });
    expect(gaps.map(({ kind, place, count }) => [kind, place?.file, count])).toEqual([
      ['skipped-file', 'big.js', 1],
      ['skipped-file', 'long.js', 1],
    ]);
  });

  it('are components, which are counted', () => {
    const { gaps } = loadTree({ 'a.ts': '', 'a.vue': '', 'b/c.vue': '', 'd.svelte': '', 'node_modules/x/e.astro': '' });
    expect(gaps.map(({ kind, message, count }) => [kind, message.split(' ')[0], count])).toEqual([
      ['skipped-file', 'Vue', 2],
      ['skipped-file', 'Svelte', 1],
    ]);
  });
});
