import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scan } from '../../src/index.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');

/** Lines that say of themselves that personal data leaves as a response there. */
function expected(root: string): string[] {
  return readdirSync(root)
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line.includes('responds') ? [`${file}:${i + 1}`] : [])),
    );
}

it.each([
  ['what frameworks send of what functions return, and of what components are given', 'responses'],
  ['what an interceptor that holds for all controllers leaves out', 'responses-serialized'],
  ['what an interceptor leaves out whose class is provided for all', 'responses-provided-class'],
  ['what an interceptor leaves out that is made for all', 'responses-provided-made'],
  ['that another interceptor for all leaves nothing out', 'responses-provided-other'],
])('knows %s', async (_, folder) => {
  const root = join(FIXTURES, folder);
  const { flows } = await scan({ cwd: root });
  const found = flows.filter(({ sink }) => sink.kind === 'response').map(({ meet }) => `${meet.file}:${meet.line}`);
  expect([...new Set(found)].sort()).toEqual(expected(root).sort());
});
