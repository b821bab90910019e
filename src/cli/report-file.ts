import { readFileSync } from 'node:fs';
import { reportSchema, type JsonReport } from '../report/json-schema.js';
import type { Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import { UsageError } from '../model/usage-error.js';

/**
 * Reads a report that `--format json` wrote.
 *
 * @throws UsageError when it is not there, is none, or is of another version
 */
export function readReport(file: string): JsonReport {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `The report ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  const parsed = reportSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  throw new UsageError(
    `${file} is not a report of \`pii-trace scan --format json\` of this version: ${path.join('.')} ${message}`,
  );
}

/** The findings of a report, those included that were there before, and the flows. */
export function allOf(report: JsonReport): { findings: Finding[]; flows: Flow[] } {
  return {
    findings: [...report.findings, ...(report.gate?.unchanged ?? [])] as Finding[],
    flows: report.flows,
  };
}
