import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { writeTree } from '../project/write-tree.js';

vi.setConfig({ testTimeout: 240_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const RECIPES = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
const SAFE = 'export const b = 2;\n';
const LEAK =
  'export interface Buyer { email: string }\nexport function hi(buyer: Buyer): void {\n  console.log(buyer.email);\n}\n';

const hasTool = (name: string): boolean => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;

/** The code block of the recipes that holds a text. */
function recipe(language: string, text: string): string {
  const blocks = [...RECIPES.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, block]) => block!);
  return blocks.find((block) => block.includes(text))!;
}

function run(cwd: string, command: string, args: string[]): { status: number | null; output: string } {
  const env = {
    ...process.env,
    PATH: `${cwd}/node_modules/.bin:${process.env['PATH']}`,
    PRE_COMMIT_HOME: join(cwd, '.git/pre-commit'),
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

function git(cwd: string, ...args: string[]): { status: number | null; output: string } {
  const identity = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com', '-c', 'commit.gpgsign=false'];
  return run(cwd, 'git', [...identity, ...args]);
}

function repository(files: Record<string, string | object>): string {
  const cwd = writeTree({ '.gitignore': 'node_modules\n', 'src/old.ts': LEAK.replace('hi', 'old'), ...files });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(ROOT, 'dist/src/cli/main.js'), join(cwd, 'node_modules/.bin/pii-trace'));
  chmodSync(join(ROOT, 'dist/src/cli/main.js'), 0o755);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--no-verify', '--message', 'start');
  return cwd;
}

/** A commit with a leak is refused and names it; one without, beside an old leak, goes through. */
function expectHookWorks(cwd: string): void {
  writeFileSync(join(cwd, 'src/leak.ts'), LEAK);
  writeFileSync(join(cwd, 'src/safe.ts'), SAFE);
  git(cwd, 'add', '--all');
  const refused = git(cwd, 'commit', '--message', 'leak');
  expect(refused.output).toContain('src/leak.ts');
  expect(refused.output).toContain('no-pii-in-logs');
  expect(refused.output).not.toContain('src/old.ts');
  expect(refused.status).toBe(1);
  writeFileSync(join(cwd, 'src/leak.ts'), SAFE);
  git(cwd, 'add', '--all');
  const passed = git(cwd, 'commit', '--message', 'no leak');
  expect(passed.status, passed.output).toBe(0);
  expect(git(cwd, 'log', '--format=%s').output).toBe('no leak\nstart\n');
}

// The programs are looked for on the PATH: they are no dependency of this package.
describe('the recipes for hooks, run by the programs themselves', () => {
  it.skipIf(!hasTool('lint-staged'))('lint-staged', () => {
    const config = JSON.parse(recipe('json', 'pii-trace scan')) as object;
    const cwd = repository({ 'package.json': { name: 'shop', 'lint-staged': config } });
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), '#!/bin/sh\nexec lint-staged\n', { mode: 0o755 });
    expectHookWorks(cwd);
  });

  it.skipIf(!hasTool('pre-commit'))('pre-commit', () => {
    const hooks = recipe('yaml', 'repo: local');
    const cwd = repository({ 'package.json': { name: 'shop' }, '.pre-commit-config.yaml': `repos:\n${hooks}` });
    const installed = run(cwd, 'pre-commit', ['install']);
    expect(installed.status, installed.output).toBe(0);
    expectHookWorks(cwd);
  });
});
