import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeTree } from '../project/write-tree.js';
import { runCommand } from './run-command.js';

// Several scans a test, two of each for a comparison.
vi.setConfig({ testTimeout: 180_000 });

const BUYER =
  'export interface Buyer { id: string; /** @pii email */ email: string; /** @pii phone */ phone: string }\n';
const AUDIT = 'export function audit(text: string): void {\n  console.log(text);\n}\n';
const WELCOME = `import type { Buyer } from './buyer';
import { audit } from './audit';

export function welcome(buyer: Buyer): void {
  audit(buyer.email);
}
`;

const SHOP = {
  'package.json': { name: 'shop' },
  'src/buyer.ts': BUYER,
  'src/audit.ts': AUDIT,
  'src/welcome.ts': WELCOME,
};

interface Report {
  findings: { message: string; place: { file: string } }[];
  problems?: { rule: string; place: { line: number } }[];
  gate?: { against: string[]; statuses: Record<string, string>; unchanged: unknown[]; fixed: { file: string }[] };
}

async function report(cwd: string, args: string[]): Promise<Report & { code: number | null; stderr: string }> {
  const { code, stdout, stderr } = await runCommand(cwd, [...args, '--format', 'json']);
  if (code === 2) throw new Error(stderr);
  return { ...(JSON.parse(stdout) as Report), code, stderr };
}

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Dana', '-c', 'user.email=dana@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function repository(files: Record<string, string | object> = SHOP): string {
  const cwd = writeTree(files);
  git(cwd, 'init', '--quiet', '--initial-branch=main');
  commit(cwd, 'start');
  return cwd;
}

function commit(cwd: string, message: string): void {
  git(cwd, 'add', '--all');
  git(cwd, 'commit', '--quiet', '--message', message);
}

function write(cwd: string, file: string, text: string): void {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
}

const MORE =
  "import type { Buyer } from './buyer';\nimport { audit } from './audit';\nexport const remind = (b: Buyer) => audit(b.phone);\n";

describe('--baseline', () => {
  it('reports only what comes later, however the code moves', async () => {
    const cwd = writeTree(SHOP);
    expect(await runCommand(cwd, ['baseline'])).toMatchObject({ code: 0 });
    const scan = ['scan', '--baseline', 'pii-trace.baseline.json'];
    expect(await report(cwd, scan)).toMatchObject({ code: 0, findings: [] });

    // Reformatted, a local renamed, edits above, another file.
    write(
      cwd,
      'src/welcome.ts',
      `// A comment\n\n${WELCOME.replaceAll(/\bbuyer\b(?!')/g, 'customer').replace('audit(', 'audit(\n    ')}`,
    );
    mkdirSync(join(cwd, 'lib'));
    renameSync(join(cwd, 'src/audit.ts'), join(cwd, 'src/log.ts'));
    write(cwd, 'src/welcome.ts', readFileSync(join(cwd, 'src/welcome.ts'), 'utf8').replace('./audit', './log'));
    renameSync(join(cwd, 'src/welcome.ts'), join(cwd, 'src/hello.ts'));
    const moved = await report(cwd, scan);
    expect(moved).toMatchObject({ code: 0, findings: [] });
    expect(moved.problems ?? []).toEqual([]);

    // A new leak through the old wrapper.
    write(cwd, 'src/more.ts', MORE.replace('./audit', './log'));
    const { code, findings } = await report(cwd, scan);
    expect(code).toBe(1);
    expect(findings.map(({ place }) => place.file)).toEqual(['src/more.ts']);
  });

  it('shows a finding whose function was renamed without failing, and a leak beside one that was fixed as new', async () => {
    const cwd = writeTree(SHOP);
    await runCommand(cwd, ['baseline']);
    const scan = ['scan', '--baseline', 'pii-trace.baseline.json'];
    write(cwd, 'src/welcome.ts', WELCOME.replace('welcome', 'greet'));
    const renamed = await report(cwd, scan);
    expect(renamed).toMatchObject({ code: 0, findings: [{ place: { file: 'src/welcome.ts' } }], gate: { fixed: [] } });
    expect(Object.values(renamed.gate!.statuses)).toEqual(['touched']);
    expect(renamed.problems ?? []).toEqual([]);

    write(
      cwd,
      'src/welcome.ts',
      WELCOME.replace('buyer.email', "''") + WELCOME.slice(WELCOME.indexOf('export')).replace('welcome', 'greet'),
    );
    const another = await report(cwd, scan);
    expect(another).toMatchObject({ code: 1, findings: [{ place: { line: 8 } }] });
    expect(Object.values(another.gate!.statuses)).toEqual(['new']);
    expect(another.problems).toMatchObject([{ rule: 'stale-baseline' }]);
  });

  it('reports what it lists for nothing, and prunes it when asked', async () => {
    const cwd = writeTree(SHOP);
    await runCommand(cwd, ['baseline', '--output', 'known.json']);
    write(cwd, 'src/welcome.ts', 'export {};\n');
    const stale = await report(cwd, ['scan', '--baseline', 'known.json']);
    expect(stale.problems).toMatchObject([{ rule: 'stale-baseline', place: { line: 4 } }]);
    expect(stale.code).toBe(0);
    // A scan of something else says nothing about it.
    expect((await report(cwd, ['scan', 'src/buyer.ts', '--baseline', 'known.json'])).problems ?? []).toEqual([]);
    const pruned = await report(cwd, ['scan', '--baseline', 'known.json', '--prune-baseline']);
    expect(pruned.stderr).toContain('1 entry');
    expect(readFileSync(join(cwd, 'known.json'), 'utf8')).not.toContain('"file"');
  });

  it('merges in git when both sides added the last finding', async () => {
    const cwd = repository({ ...SHOP, '.gitattributes': 'pii-trace.baseline.json merge=union\n' });
    await runCommand(cwd, ['baseline']);
    commit(cwd, 'baseline');
    for (const [branch, file] of [
      ['one', 'src/y.ts'],
      ['two', 'src/z.ts'],
    ] as const) {
      git(cwd, 'switch', '--quiet', '--create', branch, 'main');
      write(cwd, file, MORE);
      await runCommand(cwd, ['baseline']);
      commit(cwd, branch);
    }
    git(cwd, 'merge', '--quiet', '--no-edit', 'one');
    expect(await report(cwd, ['scan', '--baseline', 'pii-trace.baseline.json'])).toMatchObject({
      code: 0,
      findings: [],
    });
  });

  it('that is not there is an error that says how to make it', async () => {
    const run = await runCommand(writeTree(SHOP), ['scan', '--baseline', 'nowhere.json']);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('pii-trace baseline --output nowhere.json');
  });
});

describe('--since', () => {
  it('reports what was not there at the commit, committed or not, renamed or not', async () => {
    const cwd = repository();
    git(cwd, 'mv', 'src/welcome.ts', 'src/hello.ts');
    expect(await report(cwd, ['scan', '--since', 'main'])).toMatchObject({ code: 0, findings: [] });
    write(cwd, 'src/more.ts', MORE);
    const dirty = await report(cwd, ['scan', '--since', 'HEAD']);
    expect(dirty).toMatchObject({ code: 1, findings: [{ place: { file: 'src/more.ts' } }] });
    expect(dirty.gate?.unchanged).toHaveLength(1);
    expect(git(cwd, 'status', '--porcelain').split('\n').length).toBe(3);
  });

  it('reports a leak that a change elsewhere makes, and what was fixed', async () => {
    const masked = AUDIT.replace('console.log(text)', "console.log(text === '' ? 'none' : 'some')");
    const cwd = repository({ ...SHOP, 'src/audit.ts': masked });
    write(cwd, 'src/audit.ts', AUDIT);
    expect(await report(cwd, ['scan', '--since', 'main'])).toMatchObject({
      code: 1,
      findings: [{ place: { file: 'src/welcome.ts' } }],
    });
    commit(cwd, 'log it');
    write(cwd, 'src/more.ts', MORE);
    write(cwd, 'src/welcome.ts', 'export {};\n');
    expect((await report(cwd, ['scan', '--since', 'main'])).gate?.fixed).toMatchObject([{ file: 'src/welcome.ts' }]);
  });

  it('shows old findings on the way of a change without failing', async () => {
    const cwd = repository();
    write(cwd, 'src/audit.ts', AUDIT.replace('console.log(text)', 'console.log(text, 1)'));
    const touched = await report(cwd, ['scan', '--since', 'main']);
    expect(touched).toMatchObject({ code: 0, findings: [{ place: { file: 'src/welcome.ts' } }] });
    expect(Object.values(touched.gate!.statuses)).toEqual(['touched']);
  });

  it('shows a finding of a function that was renamed, without failing', async () => {
    const cwd = repository();
    write(cwd, 'src/welcome.ts', WELCOME.replace('welcome', 'greet'));
    const renamed = await report(cwd, ['scan', '--since', 'main']);
    expect(renamed).toMatchObject({ code: 0, gate: { fixed: [] } });
    expect(Object.values(renamed.gate!.statuses)).toEqual(['touched']);
  });

  it('takes for the commit what git ignores: code that is generated, and what is left out', async () => {
    const cwd = repository({
      ...SHOP,
      '.gitignore': '/src/generated\n/src/left-out.ts\n',
      'src/audit.ts': AUDIT.replace('string', 'unknown'),
      'src/welcome.ts': WELCOME.replace("'./buyer'", "'./generated/buyer'").replace('.email', '.contact'),
    });
    write(cwd, 'src/generated/buyer.ts', 'export interface Buyer { contact: { email: string } }\n');
    write(cwd, 'src/left-out.ts', MORE);
    git(cwd, 'add', '--force', 'src/left-out.ts');
    commit(cwd, 'tracked, and left out all the same');
    write(cwd, 'src/other.ts', 'export const other = 1;\n');
    const { findings, gate } = await report(cwd, ['scan', '--since', 'HEAD']);
    expect(findings).toEqual([]);
    expect(gate).toMatchObject({ unchanged: [{ place: { file: 'src/welcome.ts' } }], fixed: [] });
  });

  it('keeps what it found at a commit, in the folder of git', async () => {
    const cwd = repository();
    write(cwd, 'src/more.ts', MORE);
    const kept = (): string[] => {
      const folder = join(cwd, '.git/pii-trace');
      return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
    };
    const first = await report(cwd, ['scan', '--since', 'HEAD']);
    expect(kept()).toHaveLength(1);
    const again = await report(cwd, ['scan', '--since', 'HEAD']);
    expect(again.findings).toEqual(first.findings);
    // It is asked: had nothing been found at the commit, everything would be new.
    writeFileSync(kept()[0]!, JSON.stringify({ findings: [] }));
    expect((await report(cwd, ['scan', '--since', 'HEAD'])).findings).toHaveLength(2);
    expect((await report(cwd, ['scan', '--since', 'HEAD', '--no-cache'])).findings).toHaveLength(1);
    // Unreadable ones are written anew; another scan has another one.
    writeFileSync(kept()[0]!, '{');
    expect((await report(cwd, ['scan', '--since', 'HEAD'])).findings).toHaveLength(1);
    await report(cwd, ['scan', 'src', '--since', 'HEAD']);
    expect(kept()).toHaveLength(2);
    expect(git(cwd, 'status', '--porcelain')).toBe('?? src/more.ts\n');
  });

  it('compares with the ref itself in a shallow clone that does not go back to the fork, and says so', async () => {
    const origin = repository();
    git(origin, 'switch', '--quiet', '--create', 'topic');
    write(origin, 'src/more.ts', MORE);
    commit(origin, 'more');
    git(origin, 'switch', '--quiet', 'main');
    write(origin, 'src/other.ts', 'export const other = 1;\n');
    commit(origin, 'other');
    const cwd = join(writeTree({}), 'clone');
    git(origin, 'clone', '--quiet', '--depth=1', '--branch=topic', `file://${origin}`, cwd);
    const missing = await runCommand(cwd, ['scan', '--since', 'origin/main']);
    expect(missing).toMatchObject({ code: 2 });
    expect(missing.stderr).toContain('git fetch --depth=1 origin main');
    git(cwd, 'fetch', '--quiet', '--depth=1', 'origin', 'main');
    const { findings, stderr } = await report(cwd, ['scan', '--since', 'FETCH_HEAD']);
    expect(findings.map(({ place }) => place.file)).toEqual(['src/more.ts']);
    expect(stderr).toContain('does not go back to where they parted');
  });

  it('says what to do in a shallow clone, where the branch is not, and outside of a repository', async () => {
    const origin = repository();
    write(origin, 'src/more.ts', MORE);
    commit(origin, 'more');
    const first = git(origin, 'rev-parse', 'HEAD~1').trim();
    const cwd = writeTree({});
    git(cwd, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'clone');
    const shallow = await runCommand(join(cwd, 'clone'), ['scan', '--since', first]);
    expect(shallow).toMatchObject({ code: 2 });
    expect(shallow.stderr).toContain('fetch-depth: 0');
    expect((await runCommand(origin, ['scan', '--since', 'no-such'])).stderr).toContain('git fetch origin no-such');
    expect((await runCommand(cwd, ['scan', '--since', 'main'])).stderr).toContain('needs the working tree');
    expect((await runCommand(origin, ['scan', '--since', '--output=x'])).code).toBe(2);
  });
});

describe('--touching', () => {
  it('takes the names of files that a hook hands over', async () => {
    const cwd = writeTree({ ...SHOP, 'src/more.ts': MORE });
    const all = await report(cwd, ['scan']);
    expect(all.findings).toHaveLength(2);
    const some = await report(cwd, ['scan', '--touching', join(cwd, 'src/more.ts')]);
    expect(some.findings.map(({ place }) => place.file)).toEqual(['src/more.ts']);
    expect((await report(cwd, ['scan', '--touching', 'src/audit.ts'])).findings).toHaveLength(2);
  });
});
