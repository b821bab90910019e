import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { findConfig } from '../config/find-config.js';
import { BASELINE_FILE } from '../gate/baseline.js';
import { knownFindings } from '../gate/known-finding.js';
import { counted } from '../report/count.js';
import { writeBaseline } from './baseline-file.js';
import { readManifest } from '../project/manifest.js';
import {
  ciFile,
  configFile,
  eslintBlock,
  eslintText,
  TYPED_LINTING,
  type InitFile,
  type ProjectFacts,
} from './init-files.js';
import { runWithProgress } from './run-scan.js';
import { requestOf } from './scan-request.js';
import { printText, writeReport } from './write-output.js';

/** `pii-trace init`: writes what a project needs to begin, leaves alone what is there, and says what it did. */
export function createInitCommand(): Command {
  return new Command('init')
    .description('Set up configuration, baseline, and CI for the project in the working folder.')
    .option('--yes', 'ask nothing')
    .option('--no-baseline', 'write no baseline')
    .showHelpAfterError('Run `pii-trace init --help` to see what there is.')
    .exitOverride()
    .action(async ({ yes = false, baseline }: { yes?: boolean; baseline: boolean }) => {
      const facts = lookAt(process.cwd());
      const done: string[] = [];
      const config = findConfig(process.cwd());
      if (config === undefined) done.push(writeNew(configFile(facts)));
      else done.push(`kept   ${config}`);
      if (baseline) done.push(await makeBaseline(yes));
      const ci = ciFile(facts);
      if (ci === undefined)
        done.push('CI     none was found: docs/recipes.md has GitHub, GitLab, Azure, and Bitbucket');
      else done.push(writeNew(ci));
      const eslint = await setUpEslint(facts);
      if (eslint !== undefined) done.push(eslint);
      const known = existsSync(resolve(BASELINE_FILE)) ? ` --baseline ${BASELINE_FILE}` : '';
      done.push(`next   npx pii-trace scan${known}`);
      await printText(done.join('\n'));
    });
}

const FLAT_CONFIGS: readonly string[] = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'].map((ext) => `eslint.config.${ext}`);

function lookAt(folder: string): ProjectFacts {
  const has = (...names: string[]): boolean => names.some((name) => existsSync(resolve(folder, name)));
  const legacy = ['.eslintrc', ...['js', 'cjs', 'json', 'yml', 'yaml'].map((ext) => `.eslintrc.${ext}`)];
  return {
    // A workspace may have its settings in its packages alone.
    typescript:
      has('tsconfig.json', 'tsconfig.base.json') ||
      readManifest(resolve(folder, 'package.json')).dependencies.includes('typescript'),
    ci: has('.github')
      ? 'github'
      : has('.gitlab-ci.yml')
        ? 'gitlab'
        : has('azure-pipelines.yml')
          ? 'azure'
          : has('bitbucket-pipelines.yml')
            ? 'bitbucket'
            : undefined,
    eslint: has(...FLAT_CONFIGS) ? 'flat' : has(...legacy) ? 'legacy' : undefined,
    packageManager: has('pnpm-lock.yaml') ? 'pnpm' : has('yarn.lock') ? 'yarn' : 'npm',
  };
}

/** What is there already stays; then people are told what to add. */
function writeNew({ file, text }: InitFile): string {
  if (existsSync(resolve(file))) return `kept   ${file}; add to it:\n${indent(text)}`;
  writeReport(file, text);
  return `wrote  ${file}`;
}

/** The block for the editor goes into a configuration that can be read; else people are told what to add. */
async function setUpEslint(facts: ProjectFacts): Promise<string | undefined> {
  if (facts.eslint === undefined) return undefined;
  const file = FLAT_CONFIGS.find((name) => existsSync(resolve(name)));
  if (file !== undefined) {
    // It edits by ts-morph, which every other command would wait for.
    const { addEslintBlock, hasEslintBlock } = await import('../project/eslint-config.js');
    const text = readFileSync(resolve(file), 'utf8');
    if (hasEslintBlock(text)) return `kept   ${file}`;
    const changed = addEslintBlock(file, text, eslintBlock(facts));
    if (changed !== undefined) {
      writeReport(file, changed);
      return `added  the rules to ${file}; they need typed linting (${TYPED_LINTING})`;
    }
  }
  return `ESLint add to your configuration:\n${indent(eslintText(facts))}`;
}

async function makeBaseline(yes: boolean): Promise<string> {
  if (existsSync(resolve(BASELINE_FILE))) return `kept   ${BASELINE_FILE}`;
  const { findings, flows } = await runWithProgress(requestOf([], {}));
  if (findings.length === 0) return 'baseline: none is needed, there are no findings';
  const question = `${counted(findings.length, 'finding')} are there now. Accept them for now in ${BASELINE_FILE}? [Y/n] `;
  if (!yes && process.stdin.isTTY && !(await agrees(question))) return 'baseline: not written';
  writeBaseline(BASELINE_FILE, knownFindings({ findings, flows }));
  return `wrote  ${BASELINE_FILE} with ${counted(findings.length, 'finding')} that are there now; commit it`;
}

async function agrees(question: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return !/^\s*n/i.test(await terminal.question(question));
  } finally {
    terminal.close();
  }
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, '       ');
}
