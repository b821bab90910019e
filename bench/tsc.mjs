import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { measureProcess } from './measure-process.mjs';
import { BenchError } from './read-usage.mjs';

const require = createRequire(import.meta.url);
const TYPESCRIPT = require.resolve('typescript/package.json');
const TSC = join(dirname(TYPESCRIPT), 'lib', 'tsc.js');

/** Version of the TypeScript that is measured against. */
export const TSC_VERSION = require(TYPESCRIPT).version;

const DEPRECATIONS = ['--ignoreDeprecations', '6.0'];

/**
 * The command that checks a project from nothing: what tsc remembers of earlier runs is turned off, or kept in a file that each
 * run starts without.
 *
 * @param {string} tsconfig
 * @returns {(buildInfo: string) => string[]} arguments of one run, given a file that does not exist yet
 * @throws {BenchError} when tsc cannot read the project, or finds no file in it
 */
export function planTsc(tsconfig) {
  const shown = spawnSync(process.execPath, [TSC, '--showConfig', '-p', tsconfig, ...DEPRECATIONS], {
    encoding: 'utf8',
    maxBuffer: 1024 ** 3,
  });
  if (shown.status !== 0) throw new BenchError(`tsc cannot read \`${tsconfig}\`:\n${shown.stdout}${shown.stderr}`);
  const { compilerOptions = {}, files = [] } = JSON.parse(shown.stdout);
  if (files.length === 0)
    throw new BenchError(`\`${tsconfig}\` has no files of its own. Name the tsconfigs that it refers to instead.`);
  const base = ['--noEmit', '--diagnostics', '-p', tsconfig, ...DEPRECATIONS];
  if (compilerOptions.composite) return (buildInfo) => [...base, '--tsBuildInfoFile', buildInfo];
  if (compilerOptions.incremental) return () => [...base, '--incremental', 'false', '--tsBuildInfoFile', 'null'];
  return () => base;
}

/**
 * Checks projects one after the other.
 *
 * @param {readonly ReturnType<typeof planTsc>[]} plans
 * @param {string} folder for temporary files, new for each run
 * @returns {{ seconds: number, cpu: number, megabytes: number, errors: number }} time in all, peak of the largest process, errors found
 * @throws {BenchError} when tsc stopped before it checked types: such a run says nothing
 */
export function runTsc(plans, folder) {
  const runs = plans.map((plan, i) => measureProcess(TSC, plan(join(folder, `${i}.tsbuildinfo`)), folder));
  for (const { stdout } of runs) {
    if (!/^Check time:/m.test(stdout))
      throw new BenchError(`tsc stopped before it checked types:\n${stdout.split('\n').slice(0, 5).join('\n')}`);
  }
  return {
    seconds: runs.reduce((sum, run) => sum + run.seconds, 0),
    cpu: runs.reduce((sum, run) => sum + run.cpu, 0),
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
    errors: runs.reduce((sum, { stdout }) => sum + (stdout.match(/error TS\d+:/g)?.length ?? 0), 0),
  };
}
