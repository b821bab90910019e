import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { ciFile, type ProjectFacts } from '../../src/cli/init-files.js';
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

function documentedHook(): string {
  const text = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
  return /```sh\n(#!\/bin\/sh\n[^`]*)```/.exec(text)?.[1] ?? '';
}

/** A clone of which a branch with a leak is checked out, as a runner has it; `npm`, `pnpm` and `corepack` do nothing. */
function mergeRequest(): string {
  const origin = repository();
  const cwd = join(writeTree({}), 'clone');
  git(origin, 'clone', '--quiet', origin, cwd);
  git(cwd, 'switch', '--quiet', '--create', 'topic');
  writeFileSync(join(cwd, 'src/leak.ts'), LEAK);
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', 'leak');
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(ROOT, 'dist/src/cli/main.js'), join(cwd, 'node_modules/.bin/pii-trace'));
  mkdirSync(join(cwd, '.git/bin'));
  for (const name of ['npm', 'pnpm', 'yarn', 'corepack'])
    writeFileSync(join(cwd, '.git/bin', name), '#!/bin/sh\nexit 0\n', { mode: 0o755 });
  return cwd;
}

/** Where each host puts the lines that it runs, and what it sets for them. */
const HOSTS: Record<
  NonNullable<ProjectFacts['ci']>,
  { line: RegExp; env: (base: string) => Record<string, string> }
> = {
  github: { line: /^ +(?:- )?run: (.+)$/gm, env: () => ({ GITHUB_STEP_SUMMARY: '.git/summary' }) },
  gitlab: { line: /^ {4}- ([^i].+)$/gm, env: (base) => ({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base }) },
  azure: { line: /^ {2}- script: (.+)$/gm, env: () => ({ SYSTEM_PULLREQUEST_TARGETBRANCHNAME: 'main' }) },
  bitbucket: { line: /^ {12}- (.+)$/gm, env: () => ({ BITBUCKET_PR_DESTINATION_BRANCH: 'main' }) },
};

/** Runs the lines of a job as its host does: one after the other until one fails, those that always run too. */
function runJob(
  ci: NonNullable<ProjectFacts['ci']>,
  text: string,
  cwd: string,
): { status: number; stdout: string; stderr: string; summary: string } {
  const { line, env } = HOSTS[ci];
  const base = execFileSync('git', ['merge-base', 'origin/main', 'HEAD'], { cwd, encoding: 'utf8' }).trim();
  const lines = [...text.matchAll(line)].map(([, script = '']) => script.replace('${{ github.base_ref }}', 'main'));
  expect(lines.length).toBeGreaterThan(1);
  const out = { status: 0, stdout: '', stderr: '', summary: '' };
  for (const script of lines) {
    if (out.status !== 0 && !script.startsWith('cat ')) continue;
    const run = spawnSync('bash', ['-e', '-c', script], {
      cwd,
      encoding: 'utf8',
      env: { PATH: `${cwd}/.git/bin:${process.env['PATH']}`, HOME: process.env['HOME'], ...env(base) },
    });
    out.status ||= run.status ?? 1;
    out.stdout += run.stdout;
    out.stderr += run.stderr;
  }
  if (existsSync(join(cwd, '.git/summary'))) out.summary = readFileSync(join(cwd, '.git/summary'), 'utf8');
  return out;
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

  it.each<[NonNullable<ProjectFacts['ci']>, string]>([
    ['github', 'pii-trace.md'],
    ['gitlab', 'gl-code-quality-report.json'],
    ['azure', 'pii-trace.xml'],
    ['bitbucket', 'test-results/pii-trace.xml'],
  ])('the job for %s fails for a leak, leaves its report, and passes without', (ci, report) => {
    const { text } = ciFile({ typescript: true, eslint: undefined, ci, packageManager: 'pnpm' })!;
    const cwd = mergeRequest();
    const failed = runJob(ci, text, cwd);
    expect(failed.stdout + failed.stderr).toContain('src/leak.ts');
    expect(failed.status).toBe(1);
    expect(readFileSync(join(cwd, report), 'utf8')).toContain('no-pii-in-logs');
    if (ci === 'github') expect(failed.summary).toContain('1 new finding');
    writeFileSync(join(cwd, 'src/leak.ts'), 'export const b = 2;\n');
    git(cwd, 'commit', '--quiet', '--all', '--message', 'no leak');
    expect(runJob(ci, text, cwd).status).toBe(0);
  });

  it.each(['lint-staged', 'pre-commit'])('what %s runs with the names of files appended keeps a leak out', (tool) => {
    const cwd = repository();
    const text = readFileSync(join(ROOT, 'docs/recipes.md'), 'utf8');
    const [, command = ''] =
      tool === 'lint-staged' ? /: "(pii-trace scan [^"]+)"/.exec(text)! : /entry: (npx pii-trace .+)/.exec(text)!;
    // lint-staged gives absolute names, pre-commit relative ones; both run from the root, with packages' commands at hand.
    const root = tool === 'lint-staged' ? `${cwd}/` : '';
    const hook = `#!/bin/sh\nexport PATH="$PWD/node_modules/.bin:$PATH"\ngit diff --cached --name-only --diff-filter=ACMR -z | sed -z 's|^|${root}|' | xargs -0 -r ${command}\n`;
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), hook, { mode: 0o755 });
    git(cwd, 'add', '--all');
    expect(() => git(cwd, 'commit', '--quiet', '--message', 'leak')).toThrow();
    writeFileSync(join(cwd, 'src/leak.ts'), 'export const b = 2;\n');
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'no leak');
  });

  it('the hook keeps a leak out of the first commit of all', () => {
    const cwd = repository();
    git(cwd, 'update-ref', '-d', 'HEAD');
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), documentedHook(), { mode: 0o755 });
    git(cwd, 'add', '--all');
    expect(() => git(cwd, 'commit', '--quiet', '--message', 'leak')).toThrow();
    git(cwd, 'rm', '--quiet', '--force', 'src/leak.ts');
    git(cwd, 'commit', '--quiet', '--message', 'no leak');
  });

  it('the hook keeps a leak from being committed, and lets the rest pass', () => {
    const cwd = repository();
    writeFileSync(join(cwd, '.git/hooks/pre-commit'), documentedHook(), { mode: 0o755 });
    git(cwd, 'add', '--all');
    expect(() => git(cwd, 'commit', '--quiet', '--message', 'leak')).toThrow();
    writeFileSync(join(cwd, 'src/leak.ts'), 'export const b = 2;\n');
    git(cwd, 'add', '--all');
    git(cwd, 'commit', '--quiet', '--message', 'no leak');
  });

  it('init writes what is missing, keeps what is there, and says so', async () => {
    const cwd = writeTree({
      // A workspace whose settings stand in its packages.
      'package.json': { name: 'shop', devDependencies: { typescript: '^6.0.0' } },
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
      'added  the rules to eslint.config.js',
      'next   npx pii-trace scan --baseline pii-trace.baseline.json',
    ])
      expect(first.stdout).toContain(text);
    expect(readFileSync(join(cwd, 'eslint.config.js'), 'utf8')).toContain('...piiTrace.configs.recommended');
    const again = await runCommand(cwd, ['init', '--yes']);
    expect(again.stdout).not.toMatch(/wrote|added/);
    const totals = await runCommand(cwd, [
      'totals',
      '--by',
      'owner',
      '--config',
      join(ROOT, 'test/cli/empty.config.json'),
    ]);
    expect(totals.stdout).toMatch(/^ +1 +\d +\d +\d {2}@all$/m);
  });
});
