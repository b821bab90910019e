import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureProcess } from './measure-process.mjs';
import { BenchError } from './read-usage.mjs';

const MAIN = fileURLToPath(new URL('../dist/src/cli/main.js', import.meta.url));

/** The stages that `--stats` prints a time for, in running order. */
export const STAGES = ['load', 'tag', 'lower', 'summarize', 'solve', 'judge'];

/** @throws {BenchError} when there is no built command to measure */
export function requireBuild() {
  if (!existsSync(MAIN)) throw new BenchError('There is no built command to measure. Run `npm run build` first.');
}

/**
 * Scans once, from nothing.
 *
 * @param {readonly string[]} paths
 * @param {string} folder for temporary files
 * @returns {{ seconds: number, cpu: number, megabytes: number, counts: Record<string, number>, stages: Record<string, number> }}
 * @throws {BenchError} when the scan could not be done
 */
export function runScan(paths, folder) {
  const report = join(folder, 'report.json');
  const run = measureProcess(MAIN, ['scan', ...paths, '--format', `json:${report}`, '--stats', '--no-color'], folder);
  if (run.status > 1) throw new BenchError(`The scan could not be done:\n${run.stderr}`);
  const { seconds, cpu, megabytes, stderr } = run;
  return { seconds, cpu, megabytes, counts: countsIn(stderr), stages: stagesIn(stderr) };
}

function countsIn(stats) {
  return Object.fromEntries(
    [...stats.matchAll(/^([a-z ]+?) {2,}([\d,]+)$/gm)].map(([, name, count]) => [
      name,
      Number(count.replaceAll(',', '')),
    ]),
  );
}

function stagesIn(stats) {
  return Object.fromEntries(
    STAGES.map((stage) => [stage, Number(new RegExp(`^time: ${stage} +([\\d.]+) s$`, 'm').exec(stats)?.[1] ?? NaN)]),
  );
}
