import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { writeTree } from '../project/write-tree.js';
import { runCommand } from './run-command.js';

vi.setConfig({ testTimeout: 180_000 });

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LEAK =
  'export interface Buyer { email: string }\nexport function hi(buyer: Buyer): void {\n  console.log(buyer.email);\n}\n';

function git(cwd: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'pipe' });
}

/** A repository whose project has this tool installed, with a leak that is not committed. */
function repository(): string {
  const cwd = writeTree({
    'package.json': { name: 'shop' },
    '.gitignore': 'node_modules\n',
    'src/a.ts': 'export const a = 1;\n',
  });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(ROOT, 'dist/src/cli/main.js'), join(cwd, 'node_modules/.bin/pii-trace'));
  chmodSync(join(ROOT, 'dist/src/cli/main.js'), 0o755);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'start');
  writeFileSync(join(cwd, 'src/leak.ts'), LEAK);
  return cwd;
}

/** The one script of the action. */
function actionScript(): string {
  const [, script = ''] =
    /^ {6}run: \|\n((?: {8}.*\n|\n)*)/m.exec(readFileSync(join(ROOT, 'action.yml'), 'utf8')) ?? [];
  return script.replace(/^ {8}/gm, '');
}

describe('the recipes', () => {
  it('the action annotates, writes its outputs and summary, and fails', () => {
    const cwd = repository();
    const folder = writeTree({ output: '', summary: '' });
    const run = spawnSync('bash', ['-c', actionScript()], {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        PII_TRACE_SINCE: 'main',
        PII_TRACE_PATHS: 'src\n',
        PII_TRACE_BASELINE: '',
        PII_TRACE_FAIL_ON: 'note',
        PII_TRACE_VERSION: 'latest',
        PII_TRACE_BASE: '',
      },
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/^::\w+ file=src\/leak.ts,line=3/);
    expect(readFileSync(join(folder, 'summary'), 'utf8')).toContain('1 new finding');
    expect(readFileSync(join(folder, 'output'), 'utf8')).toContain(`html=${folder}/pii-trace/report.html`);
    expect(existsSync(join(folder, 'pii-trace/report.html'))).toBe(true);
  });

  it('the hook keeps a leak from being committed, and lets the rest pass', () => {
    const cwd = repository();
    const [, hook = ''] =
      /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8')) ?? [];
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    git(cwd, 'add', '--all');
    expect(() => git(cwd, 'commit', '--quiet', '--message', 'leak')).toThrow();
    writeFileSync(join(cwd, 'src/leak.ts'), 'export const b = 2;\n');
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'no leak');
  });

  it('init writes what is missing, keeps what is there, and says so', async () => {
    const cwd = writeTree({
      'package.json': { name: 'shop' },
      'tsconfig.json': {},
      '.github/CODEOWNERS': '* @all\n',
      'eslint.config.js': 'export default [];\n',
      'src/leak.ts': LEAK,
    });
    const first = await runCommand(cwd, ['init', '--yes']);
    expect(first).toMatchObject({ code: 0 });
    for (const text of [
      'wrote  pii-trace.config.ts',
      'wrote  pii-trace.baseline.json with 1 finding',
      'wrote  .github/workflows/pii-trace.yml',
      'configs.recommended',
    ])
      expect(first.stdout).toContain(text);
    const again = await runCommand(cwd, ['init', '--yes']);
    expect(again.stdout).not.toContain('wrote');
    const totals = await runCommand(cwd, [
      'totals',
      '--by',
      'owner',
      '--config',
      join(ROOT, 'test/cli/empty.config.json'),
    ]);
    expect(totals.stdout).toContain('1  @all');
  });
});
