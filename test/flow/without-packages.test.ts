import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scan } from '../../src/index.js';
import { compareWithExpectations } from '../support/expectations.js';

const ROOT = join(import.meta.dirname, '../../fixtures/without-packages');

/** Code whose dependencies are not installed, or that has no types: what the names in it say has to do. */
describe('without the types of packages', () => {
  it.each(readdirSync(ROOT).sort())('%s is judged as its lines say', async (folder) => {
    const root = join(ROOT, folder);
    expect(compareWithExpectations(root, await scan({ cwd: root }))).toEqual([]);
  });
});
