import { resolve } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../config/config.js';
import { loadConfig } from '../config/load-config.js';
import type { ScanListener } from '../model/events.js';
import { UsageError } from '../model/usage-error.js';
import { createProjectLoader } from '../project/load-projects.js';
import type { ProjectLoader } from '../project/loaded-project.js';
import { commonFolder, scanRoot } from '../project/targets.js';
import type { ScanMessage, ScanRequest } from './scan-request.js';

/**
 * What a thread does that is started by `inWorker`: reads the configuration, works, and posts what comes of it.
 *
 * @param work on the projects that the request names
 */
export async function answerRequest<Result>(
  work: (load: ProjectLoader, config: Config, listener: ScanListener) => Result,
): Promise<void> {
  const post = (message: ScanMessage<Result>): void => parentPort!.postMessage(message);
  const { cwd, paths, config: file, minConfidence } = workerData as ScanRequest;
  try {
    const config = await loadConfig({
      cwd: commonFolder(cwd, paths),
      ...(file === undefined ? {} : { file: resolve(file) }),
    });
    const root = scanRoot(cwd, paths);
    const load = createProjectLoader({ root, paths: paths.map((path) => resolve(cwd, path)), config });
    const result = work(load, { ...config, minConfidence: minConfidence ?? config.minConfidence }, (event) =>
      post({ type: 'event', event }),
    );
    post({ type: 'result', result });
  } catch (error) {
    // Classes do not survive the way between threads; anything else than a usage error is a bug, and arrives as one.
    if (!(error instanceof UsageError)) throw error;
    post({ type: 'usage-error', message: error.message });
  }
}
