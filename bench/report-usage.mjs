/**
 * Preloaded into a measured process (`node --import`): leaves its peak memory behind when it ends. A process can only be asked
 * for its own peak, so each one reports for itself; both tools run under the same preload.
 */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.BENCH_USAGE_FILE;
  if (file) writeFileSync(file, JSON.stringify({ maxRss: process.resourceUsage().maxRSS }));
});
