import { parseForESLint } from '@typescript-eslint/parser';
import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { engineForProgram } from '../../rules/engine-for-program.js';
import { fileInRoot, rootOf } from '../../rules/file-in-root.js';
import { userCompiler } from '../../rules/user-compiler.js';
import { FIXTURE } from './rule-tester.js';

const CONTEXT = { cwd: FIXTURE, settings: {} };
const LEAK = 'export const seen = (user: { email: string }): void => console.log(user.email);';

function programOf(text: string, old?: ts.Program): ts.Program {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  const name = join(FIXTURE, 'example.ts');
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) => {
    const known = old?.getSourceFile(file);
    if (known && (file !== name || known.text === text)) return known;
    return file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true) : getSourceFile(file, ...rest);
  };
  return ts.createProgram({ rootNames: [name], options, host });
}

function engine(program: ts.Program, settings: Record<string, unknown> = {}) {
  const { services } = parseForESLint('', { programs: [program], filePath: join(FIXTURE, 'example.ts'), range: true });
  if (!services.program) throw new Error('The parser gave no types.');
  return engineForProgram(services, { ...CONTEXT, settings });
}

describe('the engine session of a program', () => {
  it('finds what is in the current file, relative to the working folder', () => {
    const session = engine(programOf(LEAK));
    const [finding] = session.findingsIn('example.ts');
    expect(finding).toMatchObject({ rule: 'no-pii-in-logs', place: { file: 'example.ts', line: 1 } });
    expect(finding && session.flowOf(finding)?.category).toBe('user.contact.email');
    expect(session.findingsIn('audit.ts')).toEqual([]);
  });

  it('is shared by all rules, and by programs that hold the very same files', () => {
    const program = programOf(LEAK);
    const session = engine(program);
    expect(engine(program)).toBe(session);
    expect(engine(programOf(LEAK, program))).toBe(session);
  });

  it('is made anew when a file has changed', () => {
    const program = programOf(LEAK);
    const session = engine(program);
    const changed = engine(programOf('export {};', program));
    expect(changed).not.toBe(session);
    expect(changed.findingsIn('example.ts')).toEqual([]);
  });
});

describe('the decisions file', () => {
  it('keeps from the editor what the command does not report', () => {
    const program = programOf(LEAK);
    const [finding] = engine(program).findingsIn('example.ts');
    const decisions = join(mkdtempSync(join(tmpdir(), 'pii-trace-')), 'decisions.json');
    const decide = (...entries: object[]): void =>
      writeFileSync(decisions, JSON.stringify({ version: 1, decisions: entries }));
    const left = (): number => engine(program, { 'pii-trace': { decisions } }).findingsIn('example.ts').length;
    const entry = { fingerprint: finding?.fingerprint, reason: 'the console of a tool' };

    expect(left()).toBe(1);
    decide(entry);
    expect(left()).toBe(0);
    // Changed while the program stays the same, as an editor sees it.
    decide({ ...entry, expires: '2020-01-31' });
    utimesSync(decisions, 1, 1);
    expect(left()).toBe(1);
    decide({ ...entry, reason: '' }, { fingerprint: 'ffff', reason: 'about something else' });
    utimesSync(decisions, 2, 2);
    expect(left()).toBe(1);
  });
});

describe('the compiler of a program', () => {
  it('is that of the parser', () => {
    expect(userCompiler(programOf(LEAK))).toBe(ts);
  });

  it('is refused when its numbers are not those that the rules were given', () => {
    const foreign = new Proxy(programOf(LEAK), {
      get: (program, key, receiver) =>
        key === 'getTypeChecker'
          ? () => ({ getStringType: () => ({ flags: ts.TypeFlags.String + 1 }) })
          : (Reflect.get(program, key, receiver) as unknown),
    });
    expect(() => userCompiler(foreign)).toThrow(/Install one version of typescript/);
  });
});

describe('the name of a file', () => {
  it('is relative to the root, with forward slashes', () => {
    expect(fileInRoot(join(FIXTURE, 'nested', 'a.ts'), FIXTURE)).toBe('nested/a.ts');
    expect(fileInRoot('/srv/a.ts', rootOf({ cwd: '/' }))).toBe('srv/a.ts');
    expect(fileInRoot('/srv/b/a.ts', rootOf({ cwd: '/srv/c/' }))).toBe('../b/a.ts');
  });
});
