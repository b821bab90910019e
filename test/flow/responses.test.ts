import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scan } from '../../src/index.js';

const ROOT = join(import.meta.dirname, '../../fixtures/responses');

/** Lines that say of themselves that personal data leaves as a response there. */
function expected(): string[] {
  return readdirSync(ROOT)
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line.includes('responds') ? [`${file}:${i + 1}`] : [])),
    );
}

it('knows what frameworks send of what functions return, and of what components are given', async () => {
  const { flows } = await scan({ cwd: ROOT });
  const found = flows.filter(({ sink }) => sink.kind === 'response').map(({ meet }) => `${meet.file}:${meet.line}`);
  expect([...new Set(found)].sort()).toEqual(expected().sort());
});
