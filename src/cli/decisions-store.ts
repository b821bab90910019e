import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  DECISIONS_FILE,
  type DecisionEntry,
  type Decisions,
  type DecisionsInput,
  formatDecisions,
  parseDecisions,
} from '../gate/decisions-file.js';
import type { ScanResult } from '../model/scan-result.js';
import { UsageError } from '../model/usage-error.js';
import { writeReport } from './write-output.js';

/** Makes what the gate needs of a decisions file, once the scan's root is known. */
export type DecisionsReader = (result: ScanResult, isWhole: boolean) => DecisionsInput;

/**
 * Reads the decisions file: the one that is named, or the one in the working folder if there is one.
 *
 * @throws UsageError when the named one is not there, or when it cannot be read
 */
export function openDecisions(given: string | undefined): DecisionsReader | undefined {
  const path = resolve(given ?? DECISIONS_FILE);
  if (!existsSync(path)) {
    if (given === undefined) return undefined;
    throw new UsageError(`The decisions file ${given} is not there. \`pii-trace decide\` makes one.`);
  }
  const decisions = readDecisions(given ?? DECISIONS_FILE);
  return (result, isWhole) => {
    const scanned = new Set(result.files);
    return {
      ...decisions,
      file: relative(result.root, path).replaceAll('\\', '/'),
      today: today(process.env),
      isLookedAt: (file) => isWhole || scanned.has(file) || (file !== '' && !existsSync(resolve(result.root, file))),
    };
  };
}

/** Reads a decisions file; one that is not there holds nothing. */
export function readDecisions(file: string): Decisions {
  const path = resolve(file);
  return existsSync(path) ? parseDecisions(readFileSync(path, 'utf8'), file) : { entries: [], lines: [] };
}

/** Adds a decision to a file, in place of an earlier one on the same finding. */
export function addDecision(file: string, entry: DecisionEntry): void {
  const others = readDecisions(file).entries.filter(({ fingerprint }) => fingerprint !== entry.fingerprint);
  writeReport(file, formatDecisions([...others, entry]));
}

/** The day on which decisions are held against their end; builds that must be repeatable set `SOURCE_DATE_EPOCH`. */
function today(env: { SOURCE_DATE_EPOCH?: string }): string {
  const seconds = Number(env.SOURCE_DATE_EPOCH);
  const date = env.SOURCE_DATE_EPOCH !== undefined && Number.isFinite(seconds) ? new Date(seconds * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
