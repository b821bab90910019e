import type { ScanEvent } from '../model/events.js';
import type { ScanResult } from '../model/scan-result.js';
import type { Confidence } from '../model/tag.js';

/** What the thread that scans is asked for. */
export interface ScanRequest {
  cwd: string;
  paths: string[];
  config?: string;
  minConfidence?: Confidence;
}

/** What it answers: events while it works, then a result, or what people can put right. */
export type ScanMessage<Result = ScanResult> =
  { type: 'event'; event: ScanEvent } | { type: 'result'; result: Result } | { type: 'usage-error'; message: string };

/** Options of the command line that say how a project is scanned. */
export interface RequestOptions {
  config?: string;
  minConfidence?: Confidence;
}

/** What the thread that scans is asked for by a command line. */
export function requestOf(paths: string[], { config, minConfidence }: RequestOptions): ScanRequest {
  return {
    cwd: process.cwd(),
    paths,
    ...(config === undefined ? {} : { config }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
  };
}
