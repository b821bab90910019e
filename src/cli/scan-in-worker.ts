import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { ScanListener } from '../model/events.js';
import type { ScanResult } from '../model/scan-result.js';
import { UsageError } from '../model/usage-error.js';
import type { ScanMessage, ScanRequest } from './scan-request.js';

/** The scripts that threads run. */
type WorkerScript = 'scan-worker' | 'inventory-worker';

const MEGABYTE = 1024 ** 2;

/**
 * Megabytes for what is new on the heap. With Node's 48, half of the syntax trees and types of a large program are copied several
 * times before they count as old; a heap can only be given more when it is made, which is why a scan has a thread of its own.
 */
const YOUNG = 96;

/** Scans in a thread of its own, see `inWorker`. */
export function scanInWorker(request: ScanRequest, listener: ScanListener): Promise<ScanResult> {
  return inWorker<ScanResult>('scan-worker', request, listener);
}

/**
 * Works in a thread of its own, whose heap fits the work, while this one stays free to show progress.
 *
 * @throws UsageError when the work cannot be done as asked, or needs more memory than there is
 */
export function inWorker<Result>(script: WorkerScript, request: ScanRequest, listener: ScanListener): Promise<Result> {
  const limit = heapLimit();
  const worker = new Worker(new URL(`./${script}.js`, import.meta.url), {
    workerData: request,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: limit },
  });
  return new Promise((resolve, reject) => {
    worker.on('message', (message: ScanMessage<Result>) => {
      if (message.type === 'event') listener(message.event);
      else if (message.type === 'result') resolve(message.result);
      else reject(new UsageError(message.message));
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory(limit) : error),
    );
    worker.on('exit', (code) => reject(new Error(`The scanning thread ended with code ${code} and no result.`)));
  });
}

/** What this process was given (`--max-old-space-size`), and at least half of the memory of the machine or container. */
function heapLimit(): number {
  const given = getHeapStatistics().heap_size_limit;
  const contained = process.constrainedMemory() || Infinity;
  return Math.floor(Math.max(given, Math.min(totalmem(), contained) / 2) / MEGABYTE);
}

function outOfMemory(limit: number): UsageError {
  return new UsageError(
    `The scan needs more than ${limit} MB of memory. Give it more, as in NODE_OPTIONS=--max-old-space-size=${2 * limit}, or scan parts of the project.`,
  );
}
