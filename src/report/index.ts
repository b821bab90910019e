import { UsageError } from '../model/usage-error.js';
import type { Reporter } from './reporter.js';

export type { ReportContext, Reporter } from './reporter.js';

/** Each format is loaded only when it is asked for. A new format: one file and one line here. */
const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  stylish: async () => (await import('./stylish.js')).stylish,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  markdown: async () => (await import('./markdown.js')).markdown,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  rdjson: async () => (await import('./rdjson.js')).rdjson,
  junit: async () => (await import('./junit.js')).junit,
  csv: async () => (await import('./csv.js')).csv,
  html: async () => (await import('./html.js')).html,
};

/** Names of the formats that `loadReporter` knows. */
export const REPORT_FORMATS: readonly string[] = Object.keys(REPORTERS);

/**
 * Loads the reporter of a format.
 *
 * @param name the format as a person wrote it
 * @throws UsageError that says which formats there are, when this is none of them
 */
export async function loadReporter(name: string): Promise<Reporter> {
  const load = Object.hasOwn(REPORTERS, name) ? REPORTERS[name] : undefined;
  if (load === undefined) {
    throw new UsageError(`Unknown report format "${name}". Use one of: ${REPORT_FORMATS.join(', ')}.`);
  }
  return load();
}
