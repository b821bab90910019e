import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, loadConfigSync } from '../../src/config/load-config.js';
import { UsageError } from '../../src/model/usage-error.js';
import { writeTree } from '../project/write-tree.js';

async function messageOf(files: Record<string, string | object>, file?: string): Promise<string> {
  const cwd = writeTree(files);
  const error: unknown = await loadConfig(file === undefined ? { cwd } : { cwd, file }).catch(
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).message.replaceAll(`${cwd}/`, '');
}

describe('finding a configuration', () => {
  it('fills in defaults when there is none', async () => {
    const cwd = writeTree({ '.git/HEAD': '', 'a.ts': '' });
    const config = await loadConfig({ cwd });
    expect(config).toMatchObject({
      base: cwd,
      inference: 'balanced',
      minConfidence: 'possible',
      tags: [],
      include: [],
    });
    expect(config.file).toBeUndefined();
    expect(config.recipients).toBeUndefined();
    expect(config.exclude).toContain('**/node_modules/**');
  });

  it.each(['ts', 'mts', 'js', 'mjs'])('reads pii-trace.config.%s', async (extension) => {
    const name = `pii-trace.config.${extension}`;
    const cwd = writeTree({ [name]: `export default { inference: 'strict' };`, 'package.json': { type: 'module' } });
    expect(await loadConfig({ cwd })).toMatchObject({ inference: 'strict', file: join(cwd, name), base: cwd });
    expect(loadConfigSync({ cwd })).toMatchObject({ inference: 'strict' });
  });

  it('has one spelling for a purpose, however it is written', async () => {
    const guards = [{ match: { from: 'file', name: 'allows' }, purposes: ['personalisation'] }];
    const recipients = { rec: { categories: [], purpose: 'personalisation' } };
    const config = await loadConfig({ cwd: writeTree({ 'pii-trace.config.json': { guards, recipients } }) });
    expect(config.guards[0]?.purposes).toEqual(['personalization']);
    expect(config.recipients?.['rec']?.purpose).toBe('personalization');
  });

  it('reads CommonJS and JSON', async () => {
    const common = writeTree({ 'pii-trace.config.cjs': `module.exports = { inference: 'off' };` });
    const json = writeTree({ 'pii-trace.config.json': { $schema: './schema.json', inference: 'aggressive' } });
    expect((await loadConfig({ cwd: common })).inference).toBe('off');
    expect((await loadConfig({ cwd: json })).inference).toBe('aggressive');
  });

  it('reads a key of package.json, but a file of its own first', async () => {
    const cwd = writeTree({
      'package.json': { name: 'shop', 'pii-trace': { inference: 'strict' } },
      'sub/package.json': { name: 'sub', 'pii-trace': { inference: 'strict' } },
      'sub/pii-trace.config.json': { inference: 'off' },
    });
    expect((await loadConfig({ cwd })).inference).toBe('strict');
    expect((await loadConfig({ cwd: join(cwd, 'sub') })).inference).toBe('off');
  });

  it('searches upwards from a file, past a package.json without the key', async () => {
    const cwd = writeTree({
      'pii-trace.config.json': { inference: 'off' },
      'packages/a/package.json': { name: 'a' },
      'packages/a/src/x.ts': '',
    });
    expect(await loadConfig({ cwd: join(cwd, 'packages/a/src/x.ts') })).toMatchObject({ inference: 'off', base: cwd });
  });

  it('does not search beyond the root of the repository', async () => {
    const cwd = writeTree({ 'pii-trace.config.json': { inference: 'off' }, 'repo/.git/HEAD': '', 'repo/src/x.ts': '' });
    expect((await loadConfig({ cwd: join(cwd, 'repo/src') })).inference).toBe('balanced');
  });

  it('resolves the package itself although it is not installed', async () => {
    const text = `import { defineConfig } from 'eslint-plugin-pii-trace/api';
      import { Pii } from 'eslint-plugin-pii-trace/types';
      export default defineConfig({ inference: typeof Pii === 'function' ? 'strict' : 'off' });`;
    const cwd = writeTree({ 'pii-trace.config.ts': text });
    expect((await loadConfig({ cwd })).inference).toBe('strict');
    expect(loadConfigSync({ cwd }).inference).toBe('strict');
  });

  it('adds to the built-in exclusions, so that `!` can take back one of them', async () => {
    const cwd = writeTree({ 'pii-trace.config.json': { exclude: ['legacy/**', '!**/*.test.ts'] } });
    expect((await loadConfig({ cwd })).exclude.slice(-2)).toEqual(['legacy/**', '!**/*.test.ts']);
  });
});

describe('a configuration that is wrong', () => {
  it('names file, line and key, and the key that was meant', async () => {
    const text = '{\n  "inference": "strict",\n  "recipient": {}\n}\n';
    expect(await messageOf({ 'pii-trace.config.json': text })).toBe(
      'pii-trace.config.json:3: the configuration has an unknown key `recipient`; did you mean `recipients`?',
    );
  });

  it('finds the line of a nested key in code, too', async () => {
    const text = [
      `import { defineConfig } from 'eslint-plugin-pii-trace/api';`,
      `// tags: [{ category: 'emial' }] in a comment is not the place`,
      `export default defineConfig({`,
      `  firstParty: ['shop.example'],`,
      `  tags: [`,
      `    { match: { from: 'lib', name: 'Request' }, category: 'email' },`,
      `    { match: { from: 'file', name: 'Buyer', member: 'mail' },`,
      `      category: 'emial' },`,
      `  ],`,
      `});`,
    ].join('\n');
    const message = await messageOf({
      'pii-trace.config.ts': text.replaceAll('defineConfig({', 'defineConfig(<any>{'),
    });
    expect(message).toMatch(
      /^pii-trace\.config\.ts:8: `tags\[1\]\.category` names no category: `emial`; did you mean `email`/,
    );
  });

  it('counts lines below the key of package.json', async () => {
    const text = '{\n  "name": "shop",\n  "inference": 1,\n  "pii-trace": {\n    "inference": "brave"\n  }\n}';
    expect(await messageOf({ 'package.json': text })).toBe(
      'package.json:5: `inference` must be one of `off`, `strict`, `balanced`, `aggressive`, not `brave`.',
    );
  });

  it('wants a reason for a negative tag', async () => {
    const tags = [{ match: { from: 'lib', name: 'X' }, category: 'none' }];
    expect(await messageOf({ 'pii-trace.config.json': { tags } })).toMatch(/`tags\[0\]\.reason` is missing/);
  });

  it.each([
    [{ stores: { s3: {} } }, /`stores\.s3\.encrypted` is missing; it must be a boolean\./],
    [{ stores: { s3: { encrypted: 'yes' } } }, /`stores\.s3\.encrypted` must be a boolean, not a string\./],
    [{ include: 'src' }, /`include` must be an array, not a string\./],
    [{ rules: { 'no-pii-in-log': 'off' } }, /unknown key `no-pii-in-log`; did you mean `no-pii-in-logs`/],
    [{ rules: { 'no-pii-in-logs': 'warn' } }, /must be one of `error`, `warning`, `note`, `off`, not `warn`/],
    [
      { tags: [{ match: { from: 'npm', name: 'x' }, category: 'email' }] },
      /`tags\[0\]\.match\.from` must be `file`, `package` or `lib`, not `npm`\./,
    ],
    [{ sinks: [{ match: { from: 'package', name: 'x' }, kind: 'log' }] }, /`sinks\[0\]\.match\.package` is missing/],
    [{ guards: [{ match: { from: 'lib', name: 'x' }, purposes: ['ads'] }] }, /`guards\[0\]\.purposes` must be one of/],
    [
      { recipients: { stripe: { categories: ['paymet'] } } },
      /`recipients\.stripe\.categories\[0\]` names no category: `paymet`; did you mean `payment`/,
    ],
    [
      { recipients: { stripe: { categories: [7] } } },
      /`recipients\.stripe\.categories\[0\]` must name a category, not a number\./,
    ],
    [[], /the configuration must be an object, not an array\./],
  ])('says what is wrong with %j', async (config, expected) => {
    expect(await messageOf({ 'pii-trace.config.json': config })).toMatch(expected);
  });

  it('reports everything that is wrong at once', async () => {
    const message = await messageOf({ 'pii-trace.config.json': { inference: 'x', minConfidence: 'y' } });
    expect(message.split('\n')).toHaveLength(2);
  });

  it('names the line of broken JSON', async () => {
    expect(await messageOf({ 'pii-trace.config.json': '{\n  "inference": \n}' })).toMatch(
      /^pii-trace\.config\.json:3: not valid JSON/,
    );
  });

  it('says so when the file is not there or throws', async () => {
    expect(await messageOf({}, 'nowhere.json')).toMatch(/^nowhere\.json: there is no such configuration file/);
    expect(await messageOf({ 'pii-trace.config.mjs': `throw new Error('no luck');` })).toMatch(
      /could not be loaded: no luck/,
    );
  });
});
