import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scan } from '../../src/index.js';

const ROOT = join(import.meta.dirname, '../../fixtures/addresses');

/** What lines say of themselves: `// leaves: third-party tracker.example.org unencrypted`. */
function expected(): string[] {
  return readdirSync(ROOT)
    .filter((file) => /(?<!\.d)\.ts$/.test(file))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => {
          const leaves = / \/\/ leaves: (.*)$/.exec(line)?.[1];
          return leaves === undefined ? [] : [`${file}:${i + 1} ${leaves}`];
        }),
    );
}

it('knows addresses that personal data stands in or goes to, and whether it goes there unencrypted', async () => {
  const { flows, findings } = await scan({ cwd: ROOT });
  const found = flows.map(({ meet, sink }) => {
    const parts = [sink.kind, sink.recipient ?? '', sink.insecure ? 'unencrypted' : ''];
    return `${meet.file}:${meet.line} ${parts.filter((part) => part !== '').join(' ')}`;
  });
  expect([...new Set(found)].sort()).toEqual(expected().sort());
  expect(findings.filter(({ rule }) => rule === 'no-insecure-transport').length).toBe(
    expected().filter((line) => line.endsWith('unencrypted')).length,
  );
});
