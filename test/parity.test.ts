import { ESLintUtils } from '@typescript-eslint/utils';
import type { RuleModule } from '@typescript-eslint/utils/ts-eslint';
import * as parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { engineForProgram, type EngineSession } from '../rules/engine-for-program.js';
import { plugin } from '../rules/index.js';
import { scan, type ScanResult } from '../src/index.js';
import { RULE_IDS, type Finding } from '../src/model/finding.js';
import { relativePath } from '../src/project/relative-path.js';

const MARKETPLACE = join(import.meta.dirname, '../fixtures/marketplace');

/** One program of each compiler is loaded and solved. */
const SCANS_TIMEOUT = 300_000;

/** A finding as both ways show it. */
interface Shown {
  rule: string;
  file: string;
  line: number;
  column: number;
}

describe('the command line and the ESLint rules', () => {
  let fromCommandLine: ScanResult;
  let fromESLint: Shown[];
  let sessions: ReadonlyMap<string, EngineSession>;

  beforeAll(async () => {
    fromCommandLine = await scan({ cwd: MARKETPLACE });
    const probe = createProbe();
    fromESLint = await lint(probe.rule);
    ({ sessions } = probe);
  }, SCANS_TIMEOUT);

  it('show the same findings at the same places', () => {
    const expected = fromCommandLine.findings.map(({ rule, place: { file, line, column } }) =>
      textOf({ rule, file, line, column }),
    );
    expect(expected.length).toBeGreaterThan(70);
    expect(fromESLint.map(textOf).sort()).toEqual(expected.sort());
  });

  it('both look at every file of the sources', () => {
    const files = globSync('src/**/*.{ts,tsx}', { cwd: MARKETPLACE }).sort();
    expect([...sessions.keys()].sort()).toEqual(files);
    expect(fromCommandLine.stats.files).toBeGreaterThanOrEqual(files.length);
  });

  it('share one scan among all files', () => {
    expect(new Set(sessions.values()).size).toBe(1);
  });

  it('give findings the same identity', () => {
    expect(findingsOf(sessions).map(({ fingerprint }) => fingerprint)).toEqual(
      fromCommandLine.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  it('say the same of each finding', () => {
    expect(findingsOf(sessions)).toEqual(fromCommandLine.findings);
  });
});

/** Lints the fixture with the user's compiler, the way a project would be set up. */
async function lint(probe: RuleModule<never>): Promise<Shown[]> {
  const rules = Object.fromEntries(RULE_IDS.map((id) => [`pii-trace/${id}`, 'error']));
  const config = {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: {
      parser,
      parserOptions: { project: join(MARKETPLACE, 'tsconfig.json'), tsconfigRootDir: MARKETPLACE },
    },
    plugins: { 'pii-trace': plugin, probe: { rules: { session: probe } } },
    rules: { ...rules, 'probe/session': 'error' },
    // typescript-eslint's types of rules are its own; ESLint takes them as they are.
  } as unknown as Linter.Config;
  const eslint = new ESLint({ cwd: MARKETPLACE, overrideConfigFile: true, overrideConfig: [config] });
  const results = await eslint.lintFiles(['src']);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, message }) => ({
      rule: ruleId?.replace(/^pii-trace\//, '') ?? message,
      file: relativePath(MARKETPLACE, filePath),
      line: line ?? 0,
      column: column ?? 0,
    })),
  );
}

/** A rule that shows nothing and keeps the session that the others use, for each file. */
function createProbe(): { rule: RuleModule<never>; sessions: Map<string, EngineSession> } {
  const sessions = new Map<string, EngineSession>();
  const rule: RuleModule<never> = {
    meta: { type: 'problem', schema: [], messages: {} },
    defaultOptions: [],
    create: (context) => ({
      Program() {
        const session = engineForProgram(ESLintUtils.getParserServices(context), context);
        sessions.set(relativePath(MARKETPLACE, context.filename), session);
      },
    }),
  };
  return { rule, sessions };
}

function findingsOf(sessions: ReadonlyMap<string, EngineSession>): Finding[] {
  return [...sessions.keys()].sort().flatMap((file) => sessions.get(file)!.findingsIn(file));
}

function textOf({ rule, file, line, column }: Shown): string {
  return `${file}:${line}:${column} ${rule}`;
}
