import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { BaselineInput } from '../gate/apply-gate.js';
import { formatBaseline, parseBaseline } from '../gate/baseline.js';
import type { KnownFinding, Problem } from '../model/gate.js';
import { UsageError } from '../model/usage-error.js';
import { writeReport } from './write-output.js';

/** Reads a baseline, as it is named on the command line. */
export type BaselineReader = (root: string) => BaselineInput;

/**
 * Reads a baseline before the scan, so that one that cannot be read costs nobody a scan.
 *
 * @param file as on the command line
 * @throws UsageError when it is not there or is no baseline
 */
export function openBaseline(file: string): BaselineReader {
  const path = resolve(file);
  if (!existsSync(path))
    throw new UsageError(`The baseline ${file} is not there. Make it with: pii-trace baseline --output ${file}`);
  const baseline = parseBaseline(readFileSync(path, 'utf8'), file);
  return (root) => ({
    ...baseline,
    file: relative(root, path).replaceAll('\\', '/'),
    isMissing: (name) => !existsSync(resolve(root, name)),
    isNamed: (name, word) => holdsWord(resolve(root, name), word),
  });
}

function holdsWord(file: string, word: string): boolean {
  if (!existsSync(file)) return false;
  return readFileSync(file, 'utf8')
    .split(/[^\w$]+/)
    .includes(word);
}

/** Writes a baseline. */
export function writeBaseline(file: string, findings: readonly KnownFinding[]): void {
  writeReport(file, formatBaseline(findings));
}

/** Takes the entries out of a baseline that problems of a scan call stale. */
export function pruneBaseline(file: string, problems: readonly Problem[]): number {
  const { findings, lines } = parseBaseline(readFileSync(resolve(file), 'utf8'), file);
  const stale = new Set(problems.filter(({ rule }) => rule === 'stale-baseline').map(({ place }) => place.line));
  const kept = findings.filter(({ fingerprint }) => !stale.has(lines.get(fingerprint) ?? 0));
  if (kept.length < findings.length) writeBaseline(file, kept);
  return findings.length - kept.length;
}
