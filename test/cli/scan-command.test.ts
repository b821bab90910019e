import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeTree } from '../project/write-tree.js';
import { runCommand, runWithClosedOutput } from './run-command.js';

const leak = `export interface Buyer { email: string }
export function welcome(buyer: Buyer): void {
  console.log(buyer.email);
}
`;

function leaking(files: Record<string, string | object> = {}): string {
  return writeTree({ 'src/welcome.ts': leak, ...files });
}

describe('pii-trace scan', () => {
  it('ends with 0 when there is nothing to find', async () => {
    const cwd = writeTree({ 'a.ts': 'console.log("started");' });
    expect(await runCommand(cwd, ['scan'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends with 1 and shows the trace when there are findings', async () => {
    const run = await runCommand(leaking(), ['scan', 'src']);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('src/welcome.ts');
    expect(run.stdout).toContain('no-pii-in-logs');
    expect(run.stdout).not.toContain('\u001B[');
  });

  it('is the default command of paths', async () => {
    const cwd = leaking();
    const expected = await runCommand(cwd, ['scan', 'src']);
    expect(await runCommand(cwd, ['src'])).toEqual(expected);
  });

  it('is the default command without paths', async () => {
    const cwd = leaking();
    expect((await runCommand(cwd, [])).code).toBe(1);
    expect((await runCommand(cwd, ['--format', 'json'])).stdout).toMatch(/^\{/);
  });

  it('can be told when to fail', async () => {
    const cwd = leaking();
    expect((await runCommand(cwd, ['--no-exit-code'])).code).toBe(0);
    expect((await runCommand(cwd, ['--max-warnings', '1000', '--fail-on', 'error'])).code).toBeLessThan(2);
  });

  it('tells consents by one spelling, however the code writes them', async () => {
    const cwd = writeTree({
      'a.ts': `export interface Buyer { email: string; personalisationConsent: boolean; consents: Record<string, boolean> }
declare function hasConsent(buyer: Buyer, purpose: string): boolean;
export function one(buyer: Buyer): void { if (hasConsent(buyer, 'personalisation')) console.log(buyer.email); }
export function two(buyer: Buyer): void { if (buyer.consents['personalisation']) console.log(buyer.email); }
export function three(buyer: Buyer): void { if (buyer.personalisationConsent) console.log(buyer.email); }
`,
    });
    const { flows } = JSON.parse((await runCommand(cwd, ['--format', 'json'])).stdout) as {
      flows: { consents: string[] }[];
    };
    expect(flows.map(({ consents }) => consents)).toEqual(Array(3).fill(['personalization']));
  });

  it('writes several reports, making folders', async () => {
    const cwd = leaking();
    const run = await runCommand(cwd, ['--format', 'json:out/reports/a.json', '--format', 'sarif:a.sarif']);
    expect(run).toMatchObject({ code: 1, stdout: '', stderr: '' });
    const report = JSON.parse(readFileSync(join(cwd, 'out/reports/a.json'), 'utf8')) as { findings: unknown[] };
    expect(report.findings).toHaveLength(1);
    expect(existsSync(join(cwd, 'a.sarif'))).toBe(true);
  });

  it('finds the configuration, or takes the one that is named', async () => {
    const cwd = leaking({
      'pii-trace.config.json': { rules: { 'no-pii-in-logs': 'off' } },
      'strict.config.json': {},
    });
    expect((await runCommand(cwd, ['scan', 'src'])).code).toBe(0);
    expect((await runCommand(cwd, ['scan', 'src', '--config', 'strict.config.json'])).code).toBe(1);
  });

  it('names files relative to the working folder, or to the scanned one when it lies elsewhere', async () => {
    const cwd = leaking();
    const fileIn = async (from: string, path: string): Promise<unknown> => {
      const { stdout } = await runCommand(from, ['scan', path, '--format', 'json']);
      return (JSON.parse(stdout) as { findings: { place: { file: string } }[] }).findings[0]?.place.file;
    };
    expect(await fileIn(cwd, 'src')).toBe('src/welcome.ts');
    expect(await fileIn(join(cwd, 'src'), '.')).toBe('welcome.ts');
    expect(await fileIn(writeTree({ 'x.ts': '' }), cwd)).toBe('src/welcome.ts');
  });

  it('leaves out what is less sure than asked', async () => {
    const run = await runCommand(leaking(), ['--min-confidence', 'certain', '--format', 'json']);
    expect((JSON.parse(run.stdout) as { findings: unknown[] }).findings).toEqual([]);
    expect(run.code).toBe(0);
  });

  it('prints statistics to standard error', async () => {
    const run = await runCommand(leaking(), ['--stats', '--format', 'json']);
    expect(run.stderr).toMatch(/files +1$/m);
    expect(run.stderr).toMatch(/^time: all +\d+\.\d\d s$/m);
    expect(run.stderr).toMatch(/^peak memory +[\d,]+ MB$/m);
    expect(() => JSON.parse(run.stdout) as unknown).not.toThrow();
  });

  it('colors only what goes to a terminal or is forced to', async () => {
    const cwd = leaking();
    const colored = await runCommand(cwd, ['scan'], { FORCE_COLOR: '1' });
    expect(colored.stdout).toContain('\u001B[');
    for (const plain of [
      await runCommand(cwd, ['scan'], { FORCE_COLOR: '1', NO_COLOR: '1' }),
      await runCommand(cwd, ['scan', '--no-color'], { FORCE_COLOR: '1' }),
    ]) {
      expect(plain.stdout).not.toContain('\u001B[');
      expect(plain.stdout).toContain('src/welcome.ts');
    }
  });

  it('pipes a large report whole, and the same report twice', async () => {
    const functions = Array.from(
      { length: 400 },
      (_, i) => `export function f${i}(buyer: Buyer): void {\n  console.log(buyer.email);\n}\n`,
    );
    const cwd = writeTree({ 'a.ts': `export interface Buyer { email: string }\n${functions.join('')}` });
    const [first, second] = [await runCommand(cwd, ['--format', 'json']), await runCommand(cwd, ['--format', 'json'])];
    expect(first.stdout.length).toBeGreaterThan(200_000);
    expect((JSON.parse(first.stdout) as { findings: unknown[] }).findings).toHaveLength(400);
    expect(second.stdout).toBe(first.stdout);
  });

  it('does not mind that nobody reads its output', async () => {
    expect(await runWithClosedOutput(leaking(), ['--format', 'json'])).toMatchObject({ code: 1, stderr: '' });
  });
});

describe('pii-trace scan, asked for what cannot be done, ends with 2 and says why', () => {
  it.each([
    ['an unknown option', ['scan', '--nonsense'], /unknown option '--nonsense'/],
    ['an unknown severity', ['scan', '--fail-on', 'fatal'], /Allowed choices are error, warning, note/],
    ['an unknown confidence', ['scan', '--min-confidence', 'sure'], /Allowed choices are certain, likely, possible/],
    ['a count that is none', ['scan', '--max-warnings', 'few'], /whole number/],
    [
      'an unknown format',
      ['scan', '--format', 'xml'],
      /Unknown report format "xml"\. Use one of: stylish, json, sarif/,
    ],
    [
      'two reports on standard output',
      ['scan', '--format', 'json', '--format', 'sarif'],
      /cannot both go to standard output/,
    ],
    ['a path that is not there', ['scan', 'nowhere'], /nowhere is not there/],
    ['a folder without code', ['scan', 'docs'], /No TypeScript or JavaScript to scan/],
    [
      'a configuration that is not there',
      ['scan', '--config', 'gone.json'],
      /gone\.json: there is no such configuration file/,
    ],
    ['a configuration that is wrong', ['scan', '--config', 'wrong.json'], /wrong\.json:2: .*`inference`/],
    ['a report that cannot be written', ['scan', '--format', 'json:docs'], /cannot be written to docs/],
  ])('%s', async (_, args, expected) => {
    const cwd = leaking({ 'docs/readme.md': '', 'wrong.json': '{\n  "inference": "brave"\n}' });
    const run = await runCommand(cwd, args);
    expect(run.stderr).toMatch(expected);
    expect(run.stderr).not.toMatch(/^\s+at /m);
    expect(run).toMatchObject({ code: 2, stdout: '' });
  });

  it('with a stack only when asked for it', async () => {
    const run = await runCommand(leaking(), ['scan', 'nowhere', '--debug']);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^\s+at /m);
  });
});

describe('pii-trace', () => {
  it('prints help and version with exit code 0', async () => {
    const cwd = writeTree({});
    const help = await runCommand(cwd, ['scan', '--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Exit codes:');
    expect(await runCommand(cwd, ['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
});
