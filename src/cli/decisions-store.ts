import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { findFileUpwards } from '../config/find-upwards.js';
import {
  decisionDay,
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
 * Reads the decisions file: the one that is named, or the nearest one at or above the working folder, in its repository.
 *
 * @throws UsageError when the named one is not there, or when it cannot be read
 */
export function openDecisions(given: string | undefined): DecisionsReader | undefined {
  const path = given === undefined ? findFileUpwards(process.cwd(), DECISIONS_FILE) : resolve(given);
  if (path === undefined) return undefined;
  if (!existsSync(path))
    throw new UsageError(`The decisions file ${given} is not there. \`pii-trace decide\` makes one.`);
  const decisions = readDecisions(path);
  const folder = dirname(path);
  return (result, isWhole) => {
    const scanned = new Set(result.files.map((file) => resolve(result.root, file)));
    const isAll = isWhole && resolve(result.root) === folder;
    const isScanned = (file: string): boolean =>
      scanned.has(resolve(folder, file)) || !existsSync(resolve(folder, file));
    return {
      ...decisions,
      file: relative(result.root, path).replaceAll('\\', '/'),
      today: decisionDay(new Date(), process.env['SOURCE_DATE_EPOCH']),
      isLookedAt: (file) => isAll || (file !== '' && isScanned(file)),
    };
  };
}

/** Reads a decisions file; one that is not there holds nothing. */
export function readDecisions(file: string): Decisions {
  const path = resolve(file);
  const name = relative('.', path).replaceAll('\\', '/');
  return existsSync(path) ? parseDecisions(readFileSync(path, 'utf8'), name) : { entries: [], lines: [] };
}

/** Adds a decision to a file, in place of an earlier one on the same finding. */
export function addDecision(file: string, entry: DecisionEntry): void {
  const others = readDecisions(file).entries.filter(({ fingerprint }) => fingerprint !== entry.fingerprint);
  writeReport(file, formatDecisions([...others, entry]));
}
