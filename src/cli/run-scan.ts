import type { ScanListener } from '../model/events.js';
import type { ScanResult } from '../model/scan-result.js';
import { progressFor } from './progress.js';
import { allOf, readReport } from './report-file.js';
import { scanInWorker } from './scan-in-worker.js';
import { requestOf, type RequestOptions, type ScanRequest } from './scan-request.js';

/**
 * Scans, with progress.
 *
 * @param timing told about the stages, too
 */
export function runWithProgress(request: ScanRequest, timing: ScanListener = () => {}): Promise<ScanResult> {
  return withProgress((listener) =>
    scanInWorker(request, (event) => {
      timing(event);
      listener(event);
    }),
  );
}

/** Scans, or takes a report of an earlier scan: the findings and flows of either. */
export async function scanOrReport(
  paths: string[],
  options: RequestOptions & { from?: string },
): Promise<Pick<ScanResult, 'findings' | 'flows'>> {
  return options.from === undefined ? runWithProgress(requestOf(paths, options)) : allOf(readReport(options.from));
}

/** Does long work, with progress. */
export async function withProgress<Result>(work: (listener: ScanListener) => Promise<Result>): Promise<Result> {
  const progress = progressFor(process.stderr, process.env);
  try {
    return await work(progress.listener);
  } finally {
    progress.stop();
  }
}
