import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PRELOAD = new URL('./report-usage.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a script in a Node.js process of its own and measures it from the outside.
 *
 * @param {string} script path of a JavaScript file
 * @param {readonly string[]} args
 * @param {string} folder for temporary files
 * @returns {{ seconds: number, cpu: number, megabytes: number, status: number, stdout: string, stderr: string }}
 * @throws when the process was killed before it could say how much memory it took
 */
export function measureProcess(script, args, folder) {
  const usageFile = join(folder, 'usage.json');
  rmSync(usageFile, { force: true });
  const began = performance.now();
  const child = spawnSync(process.execPath, ['--import', PRELOAD, script, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE_FILE: usageFile, NO_COLOR: '1' },
    maxBuffer: 1024 ** 3,
  });
  const seconds = (performance.now() - began) / 1000;
  if (child.error) throw child.error;
  if (child.signal) throw new Error(`\`${script}\` was ended by ${child.signal} after ${seconds.toFixed(1)} s.`);
  const { maxRss, cpu } = JSON.parse(readFileSync(usageFile, 'utf8'));
  const { status, stdout, stderr } = child;
  return { seconds, cpu, megabytes: maxRss / 1024, status, stdout, stderr };
}
