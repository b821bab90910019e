import type { ScanListener } from '../model/events.js';
import type { ScanResult } from '../model/scan-result.js';
import { createProgress, wantsProgress } from './progress.js';
import { scanInWorker } from './scan-in-worker.js';
import type { ScanRequest } from './scan-request.js';

/**
 * Scans, with progress on a terminal.
 *
 * @param timing told about the stages, too
 */
export async function runWithProgress(request: ScanRequest, timing: ScanListener = () => {}): Promise<ScanResult> {
  const progress = wantsProgress(process.stderr.isTTY, process.env) ? createProgress(process.stderr) : undefined;
  try {
    return await scanInWorker(request, (event) => {
      timing(event);
      progress?.listener(event);
    });
  } finally {
    progress?.stop();
  }
}
