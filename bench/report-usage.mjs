/**
 * Preloaded into a measured process (`node --import`): leaves its peak memory and processor time behind when it ends. A process can
 * only be asked for its own, so each one reports for itself; both tools run under the same preload.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.BENCH_USAGE_FILE;
  if (!file) return;
  const { maxRSS: maxRss, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(file, JSON.stringify({ maxRss, cpu: (userCPUTime + systemCPUTime) / 1e6 }));
});
