import { readFileSync } from 'node:fs';
import { reportSchema, SCHEMA_VERSION, type JsonReport } from '../report/json-schema.js';
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
  const parsed = reportSchema.safeParse(atVersion(content));
  if (parsed.success) return parsed.data;
  const { path = [], message = '' } = parsed.error.issues[0] ?? {};
  throw new UsageError(
    `${file} is not a report of \`pii-trace scan --format json\` of version ${SCHEMA_VERSION} or before: ${path.join('.')} ${message}`,
  );
}

/** A report of an earlier version has the keys of this one, or lacks some that need not be there. */
function atVersion(content: unknown): unknown {
  const { schemaVersion } = (content ?? {}) as { schemaVersion?: unknown };
  const [major, minor] = SCHEMA_VERSION.split('.').map(Number) as [number, number];
  const given = typeof schemaVersion === 'string' ? /^(\d+)\.(\d+)$/.exec(schemaVersion) : null;
  const isEarlier = given !== null && Number(given[1]) === major && Number(given[2]) < minor;
  return isEarlier ? { ...(content as object), schemaVersion: SCHEMA_VERSION } : content;
}

/** The findings of a report, those included that were there before, and the flows. */
export function allOf(report: JsonReport): { findings: Finding[]; flows: Flow[] } {
  return {
    findings: [...report.findings, ...(report.gate?.unchanged ?? [])] as Finding[],
    flows: report.flows,
  };
}
