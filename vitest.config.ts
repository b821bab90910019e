import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    // A typed lint run or a scan of the fixture builds a whole program.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each worker holds compilers and programs: two of them stay within a small machine's memory.
    pool: 'forks',
    maxWorkers: 2,
  },
});
