import type { ScanListener } from '../model/events.js';
import type { Severity } from '../model/finding.js';
import type { ScanResult } from '../model/scan-result.js';
import type { Confidence } from '../model/tag.js';
import { loadReporter, type Reporter } from '../report/index.js';
import { exitCodeOf } from './exit-code.js';
import { parseFormats, type FormatOption } from './format-option.js';
import { createProgress, wantsProgress } from './progress.js';
import { scanInWorker } from './scan-in-worker.js';
import type { ScanRequest } from './scan-request.js';
import { createLineReader } from './source-lines.js';
import { StageTimer } from './stage-timer.js';
import { toolVersion } from './tool-version.js';
import { wantsColor } from './wants-color.js';
import { printText, writeReport } from './write-output.js';

/** Options of `pii-trace scan`, as the command line gives them. */
export interface ScanCommandOptions {
  /** Each `name` or `name:file`. */
  format?: string[];
  config?: string;
  minConfidence?: Confidence;
  failOn?: Severity;
  maxWarnings?: number;
  quiet?: boolean;
  stats?: boolean;
  color: boolean;
  exitCode: boolean;
}

/**
 * Scans and reports. Sets `process.exitCode`.
 *
 * @param paths folders, files and tsconfigs; the working folder when empty
 * @throws UsageError when the scan cannot be done as asked
 */
export async function scanCommand(paths: string[], options: ScanCommandOptions): Promise<void> {
  const formats = parseFormats(options.format ?? []);
  const reporters = await Promise.all(formats.map(({ name }) => loadReporter(name)));
  const timer = new StageTimer();
  const result = await scanPaths(paths, options, timer.listener);
  for (const [i, format] of formats.entries()) await deliver(result, reporters[i]!, format, options);
  if (options.stats) await printText(timer.describe(result), process.stderr);
  process.exitCode = exitCodeOf(result.findings, options);
}

async function scanPaths(paths: string[], options: ScanCommandOptions, timing: ScanListener): Promise<ScanResult> {
  const { config, minConfidence } = options;
  const request: ScanRequest = { cwd: process.cwd(), paths };
  if (config !== undefined) request.config = config;
  if (minConfidence !== undefined) request.minConfidence = minConfidence;
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

async function deliver(
  result: ScanResult,
  report: Reporter,
  { file }: FormatOption,
  options: ScanCommandOptions,
): Promise<void> {
  const text = report(result, {
    toolVersion: toolVersion(),
    color: file === undefined && wantsColor(options.color, process.env, process.stdout.isTTY),
    quiet: options.quiet ?? false,
    readLine: createLineReader(result.root),
  });
  if (file === undefined) await printText(text);
  else writeReport(file, text);
}
