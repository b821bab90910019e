import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config/load-config.js';
import { userConfigSchema } from '../../src/config/schema.js';
import { writeTree } from '../project/write-tree.js';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/^```(ts|json)\n([\s\S]*?)^```/gm)].map(([, language, code]) => ({
  language,
  code: code!,
}));

describe('docs/configuration.md', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  it.each(examples)('has an example that is valid: $code', async ({ language, code }) => {
    const cwd = writeTree({ [`pii-trace.config.${language}`]: code });
    await expect(loadConfig({ cwd })).resolves.toMatchObject({ base: cwd });
  });

  it('shows an error as it is printed', async () => {
    const [shown] = /^pii-trace\.config\.ts:\d+:.*$/m.exec(page)!;
    const wrong = examples[0]!.code.replace("segment: { categories: ['email'", "segment: { categories: ['emial'");
    const cwd = writeTree({ 'pii-trace.config.ts': wrong });
    await expect(loadConfig({ cwd })).rejects.toThrow(shown);
  });

  it.each(Object.keys(userConfigSchema.shape).filter((key) => key !== '$schema'))('explains `%s`', (key) => {
    expect(page).toContain(`| \`${key}\``);
  });
});
