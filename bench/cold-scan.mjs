/** `npm run bench -- <folder or tsconfig> [--runs 3]`: a cold scan against a full check by tsc, see bench/README.md. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BenchError, readUsage } from './read-usage.mjs';
import { requireBuild, runScan, STAGES } from './scan.mjs';
import { planTsc, runTsc, TSC_VERSION } from './tsc.mjs';

/** Lines from which on the stricter bar holds. */
const LARGE = 100_000;

/** Measures in turns, so that whatever else the machine does at the time falls on both. */
function measure({ paths, tsconfigs, runs }) {
  const plans = tsconfigs.map(planTsc);
  const scans = [];
  const checks = [];
  for (let run = 1; run <= runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'pii-trace-bench-'));
    try {
      scans.push(runScan(paths, folder));
      checks.push(runTsc(plans, folder));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    console.error(`run ${run}: scan ${seconds(scans.at(-1).seconds)}, tsc ${seconds(checks.at(-1).seconds)}`);
  }
  return { scans, checks };
}

function describe({ tsconfigs }, { scans, checks }) {
  const { counts } = scans[0];
  const median = (runs, of) => middle(runs.map(of));
  const time = [median(scans, (run) => run.seconds), median(checks, (run) => run.seconds)];
  const cpu = [median(scans, (run) => run.cpu), median(checks, (run) => run.cpu)];
  const memory = [median(scans, (run) => run.megabytes), median(checks, (run) => run.megabytes)];
  const bar = counts.lines >= LARGE ? '0.50' : '0.80';
  return [
    `${tsconfigs.length} tsconfig(s) for tsc, ${number(counts.files)} files and ${number(counts.lines)} lines scanned`,
    `TypeScript ${TSC_VERSION}, ${number(checks[0].errors)} errors; medians of ${scans.length} run(s), in turns`,
    '',
    row('', 'scan', 'tsc', 'ratio', 'bar'),
    row('time', ...time.map(seconds), ratio(time), bar),
    row('processor', ...cpu.map(seconds), ratio(cpu)),
    row('peak memory', ...memory.map((size) => `${number(Math.round(size))} MB`), ratio(memory), '1.25'),
    '',
    describeStages(scans, time[0]),
  ].join('\n');
}

/** What is not in a stage is the start of the process, and reading the configuration and writing the report. */
function describeStages(scans, all) {
  const stages = STAGES.map((stage) => [stage, middle(scans.map((run) => run.stages[stage]))]);
  const other = all - stages.reduce((sum, [, time]) => sum + time, 0);
  return [...stages, ['other', other]]
    .map(([name, time]) => row(name, seconds(time), `${((100 * time) / all).toFixed(1)} %`))
    .join('\n');
}

function row(name, ...cells) {
  return `${name.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`;
}

function middle(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

const seconds = (value) => `${value.toFixed(2)} s`;
const number = (value) => value.toLocaleString('en-US');
const ratio = ([ours, theirs]) => (ours / theirs).toFixed(2);

try {
  const usage = readUsage(process.argv.slice(2));
  requireBuild();
  console.log(describe(usage, measure(usage)));
} catch (error) {
  if (!(error instanceof BenchError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
