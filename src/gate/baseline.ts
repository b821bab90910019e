import type { KnownFinding } from '../model/gate.js';
import { compareText } from '../model/place.js';
import { UsageError } from '../model/usage-error.js';

/** Name of the baseline file unless another one is given. */
export const BASELINE_FILE = 'pii-trace.baseline.json';

const VERSION = 1;

/** What a baseline file holds. */
export interface Baseline {
  findings: readonly KnownFinding[];
  /** The line of each finding in the file, by fingerprint. */
  lines: ReadonlyMap<string, number>;
}

/**
 * The text of a baseline file: one finding a line, sorted, so that reviews and merges see findings and nothing else. The `null` at the end
 * gives every finding's line a comma: two branches that both add the last one still merge, also by git's `merge=union`.
 *
 * @param findings in any order, some perhaps twice
 */
export function formatBaseline(findings: readonly KnownFinding[]): string {
  const lines = [
    ...new Set([...findings].sort(compareKnown).map((finding) => `    ${JSON.stringify(entryOf(finding))},`)),
  ];
  return ['{', `  "version": ${VERSION},`, '  "findings": [', ...lines, '    null', '  ]', '}', ''].join('\n');
}

/**
 * Reads a baseline file. Order and repetition are of no matter, so that what a merge made of it still counts.
 *
 * @param text its content
 * @param file its name, for messages
 * @throws UsageError when it is no baseline
 */
export function parseBaseline(text: string, file: string): Baseline {
  const content = parseJson(text, file);
  if (!isObject(content) || content['version'] !== VERSION || !Array.isArray(content['findings']))
    throw unreadable(file, `It must hold "version": ${VERSION} and "findings".`);
  const entries = (content['findings'] as unknown[]).filter((entry) => entry !== null);
  const seen = new Map<string, KnownFinding>();
  for (const [index, entry] of entries.entries()) {
    if (!isKnownFinding(entry))
      throw unreadable(file, `Entry ${index + 1} of its findings is not one that \`pii-trace baseline\` writes.`);
    seen.set(`${entry.rule} ${entry.fingerprint}`, entry);
  }
  return { findings: [...seen.values()], lines: linesOf(text) };
}

function linesOf(text: string): Map<string, number> {
  return new Map(
    text.split('\n').flatMap((line, index) => {
      const fingerprint = /"fingerprint"\s*:\s*"([^"]+)"/.exec(line)?.[1];
      return fingerprint === undefined ? [] : [[fingerprint, index + 1] as const];
    }),
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const hint = /^<{7} /m.test(text)
      ? 'It holds the marks of a merge conflict: keep the lines of both sides.'
      : String(error);
    throw unreadable(file, hint);
  }
}

function unreadable(file: string, why: string): UsageError {
  return new UsageError(`The baseline ${file} cannot be read. ${why} \`pii-trace baseline\` writes a new one.`);
}

/** Keys in the order in which people read them. */
function entryOf({ file, rule, scope, sinks, data, fingerprint }: KnownFinding): KnownFinding {
  return { file, rule, scope, sinks, data, fingerprint };
}

function compareKnown(a: KnownFinding, b: KnownFinding): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.rule, b.rule) ||
    compareText(a.scope, b.scope) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function isKnownFinding(entry: unknown): entry is KnownFinding {
  return (
    isObject(entry) &&
    ['file', 'rule', 'scope', 'fingerprint'].every((key) => typeof entry[key] === 'string') &&
    ['sinks', 'data'].every((key) => isTexts(entry[key]))
  );
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
