import type { Severity } from '../model/finding.js';
import type { ScanResult } from '../model/scan-result.js';
import type { Confidence } from '../model/tag.js';
import { explain } from '../gate/explain.js';
import { loadReporter, type ReportContext, type Reporter } from '../report/index.js';
import { pruneBaseline } from './baseline-file.js';
import { exitCodeOf } from './exit-code.js';
import { parseFormats, type FormatOption } from './format-option.js';
import { openGate, type GateOptions } from './gate-options.js';
import { runWithProgress } from './run-scan.js';
import { renderReport } from './render-report.js';
import { requestOf } from './scan-request.js';
import { createLineReader } from './source-lines.js';
import { StageTimer } from './stage-timer.js';
import { toolVersion } from './tool-version.js';
import { wantsColor } from './wants-color.js';
import { deliverText, printText } from './write-output.js';

/** Options of `pii-trace scan`, as the command line gives them. */
export interface ScanCommandOptions extends GateOptions {
  /** Each `name` or `name:file`. */
  format?: string[];
  config?: string;
  minConfidence?: Confidence;
  failOn?: Severity;
  maxWarnings?: number;
  /** Fingerprint of the finding to explain in place of a report. */
  explain?: string;
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
  const gate = await openGate(options, warn);
  const timer = new StageTimer();
  const request = requestOf(paths, options);
  const scanned = await runWithProgress(request, timer.listener);
  const result = await gate(scanned, request, runWithProgress);
  if (options.pruneBaseline) reportPruned(options.baseline!, result);
  if (options.explain !== undefined) {
    await printText(explain(result, options.explain, contextOf(result, options, undefined)));
    return;
  }
  for (const [i, format] of formats.entries()) await deliver(result, reporters[i]!, format, options);
  if (options.stats) await printText(timer.describe(result), process.stderr);
  process.exitCode = exitCodeOf(blocking(result), options);
}

/** What decides about the exit code: everything reported but what was there before and only lies on the way of a change. */
function blocking({ findings, problems = [], gate }: ScanResult): { severity: Severity }[] {
  return [...findings.filter(({ fingerprint }) => gate?.statuses[fingerprint] !== 'touched'), ...problems];
}

function reportPruned(file: string, result: ScanResult): void {
  const pruned = pruneBaseline(file, result.problems ?? []);
  if (pruned === 0) return;
  result.problems = (result.problems ?? []).filter(({ rule }) => rule !== 'stale-baseline');
  warn(`${pruned} ${pruned === 1 ? 'entry' : 'entries'} that no longer apply were taken out of ${file}.`);
}

function warn(text: string): void {
  process.stderr.write(`${text}\n`);
}

async function deliver(
  result: ScanResult,
  report: Reporter,
  { name, file }: FormatOption,
  options: ScanCommandOptions,
): Promise<void> {
  await deliverText(file, renderReport(report, name, result, contextOf(result, options, file)));
}

function contextOf(result: ScanResult, options: ScanCommandOptions, file: string | undefined): ReportContext {
  return {
    toolVersion: toolVersion(),
    color: file === undefined && wantsColor(options.color, process.env, process.stdout.isTTY),
    quiet: options.quiet ?? false,
    readLine: createLineReader(result.root),
  };
}
