import type { ScanResult } from '../model/scan-result.js';

/** What a reporter is told besides the result: reporters read neither the environment nor the disk. */
export interface ReportContext {
  toolVersion: string;
  /** Whether the text may hold terminal colors. */
  color: boolean;
  /** Text formats leave out everything but findings of severity `error`. */
  quiet: boolean;
  /** The text of a line (from 1) of a file of the result, without its line break; without it there are no excerpts. */
  readLine?: (file: string, line: number) => string | undefined;
}

/** Turns a result into the whole text of a report: a pure function, so the same result gives the same bytes. */
export type Reporter = (result: ScanResult, context: ReportContext) => string;
