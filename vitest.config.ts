import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // A typed lint run or a scan of the fixture builds a whole program.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Each worker holds compilers and programs: two of them stay within a small machine's memory.
    // On a loaded machine typescript-eslint's project service now and then hands the rules a program that is half replaced; the next
    // lint gets a whole one. The cause is not found yet: a test that fails each time still fails.
    retry: 3,
    pool: 'forks',
    maxWorkers: 2,
  },
});
