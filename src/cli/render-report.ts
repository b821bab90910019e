import type { ScanResult } from '../model/scan-result.js';
import { UsageError } from '../model/usage-error.js';
import type { ReportContext, Reporter } from '../report/reporter.js';

/**
 * A report as text.
 *
 * @param name of its format
 * @throws UsageError when it is longer than a text can be (2^29 - 24 characters in Node): a JSON report of some hundred thousand flows
 */
export function renderReport(report: Reporter, name: string, result: ScanResult, context: ReportContext): string {
  try {
    return report(result, context);
  } catch (error) {
    // A stack that is too deep is a RangeError, too, and a bug.
    if (!(error instanceof RangeError) || !error.message.includes('string length')) throw error;
    const { findings, flows } = result;
    throw new UsageError(
      `The ${name} report of ${findings.length} findings with ${flows.length} flows is longer than a text can be. ` +
        'Scan fewer folders at once, or leave out rules that you do not need, or choose a format without flows, such as stylish.',
    );
  }
}
