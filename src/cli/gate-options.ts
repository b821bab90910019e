import { readFileSync } from 'node:fs';
import { applyGate, type GateInput } from '../gate/apply-gate.js';
import type { ScanResult } from '../model/scan-result.js';
import { UsageError } from '../model/usage-error.js';
import { openBaseline } from './baseline-file.js';
import { openDecisions } from './decisions-store.js';
import type { ScanRequest } from './scan-request.js';
import { changeOfFiles, compareSince, prepareSince, type Scan } from './since.js';

/** Options of the command line that say which findings count. */
export interface GateOptions {
  since?: string;
  /** Whether the findings of a commit are kept for the next time; they are unless this is `false`. */
  cache?: boolean;
  /** Files whose traces alone count; `-` reads their names from standard input. */
  touching?: string[];
  baseline?: string;
  pruneBaseline?: boolean;
  decisions?: string;
}

/** Takes out of a result what is not to be reported. */
export type Gate = (result: ScanResult, request: ScanRequest, scan: Scan) => Promise<ScanResult>;

/**
 * Reads all that the gate needs before the scan, so that what cannot work is said at once.
 *
 * @param warn told what people should know about the comparison
 * @throws UsageError when a commit or a file is not there
 */
export async function openGate(options: GateOptions, warn: (text: string) => void): Promise<Gate> {
  if (options.pruneBaseline && options.baseline === undefined)
    throw new UsageError('--prune-baseline needs --baseline <file>, the file to prune.');
  const baseline = options.baseline === undefined ? undefined : openBaseline(options.baseline);
  const decisions = openDecisions(options.decisions);
  const since = options.since === undefined ? undefined : await prepareSince(process.cwd(), options.since);
  if (since?.base.warning !== undefined) warn(since.base.warning);
  const touching = options.touching === undefined ? undefined : filesOf(options.touching);
  return async (result, request, scan) => {
    const input: GateInput = {};
    if (baseline !== undefined) input.baseline = baseline(result.root);
    if (decisions !== undefined) input.decisions = decisions(result, request.paths.length === 0);
    if (since !== undefined)
      input.since = await compareSince(since, result, request, scan, warn, options.cache !== false);
    if (touching !== undefined) input.only = changeOfFiles(touching, process.cwd(), result.root);
    return applyGate(result, input);
  };
}

/** Names from the command line, or from standard input: separated by NUL where there is one, else by line. */
function filesOf(names: readonly string[]): string[] {
  if (!names.includes('-')) return [...names];
  const text = readFileSync(0, 'utf8');
  const given = text.split(text.includes('\0') ? '\0' : /\r?\n/);
  return [...names.filter((name) => name !== '-'), ...given.filter((name) => name !== '')];
}
