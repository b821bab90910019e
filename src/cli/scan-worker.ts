/** The thread that scans, see `scan-in-worker.ts`. */
import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { loadConfig } from '../config/load-config.js';
import { UsageError } from '../model/usage-error.js';
import { createProjectLoader } from '../project/load-projects.js';
import { commonFolder, scanRoot } from '../project/targets.js';
import { runScan } from '../scan.js';
import type { ScanMessage, ScanRequest } from './scan-request.js';

const post = (message: ScanMessage): void => parentPort!.postMessage(message);

try {
  await answer(workerData as ScanRequest);
} catch (error) {
  // Classes do not survive the way between threads; anything else than a usage error is a bug, and arrives as one.
  if (!(error instanceof UsageError)) throw error;
  post({ type: 'usage-error', message: error.message });
}

async function answer({ cwd, paths, config: file, minConfidence }: ScanRequest): Promise<void> {
  const config = await loadConfig({
    cwd: commonFolder(cwd, paths),
    ...(file === undefined ? {} : { file: resolve(file) }),
  });
  const root = scanRoot(cwd, paths);
  const load = createProjectLoader({ root, paths: paths.map((path) => resolve(cwd, path)), config });
  const result = runScan(load, { ...config, minConfidence: minConfidence ?? config.minConfidence }, (event) =>
    post({ type: 'event', event }),
  );
  post({ type: 'result', result });
}
