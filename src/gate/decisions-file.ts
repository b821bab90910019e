import type { Decision, KnownFinding, Problem } from '../model/gate.js';
import { compareText, type Place } from '../model/place.js';
import { UsageError } from '../model/usage-error.js';
import type { Finding } from '../model/finding.js';
import { matchKnown } from './match-known.js';
import { problemAt } from './problem.js';
import type { Judged } from './code-decisions.js';

/** Name of the decisions file unless another one is given. */
export const DECISIONS_FILE = 'pii-trace.decisions.json';

const VERSION = 1;

/** An entry of the decisions file: a finding, and why it is not to be reported. */
export interface DecisionEntry extends KnownFinding {
  reason: string;
  owner?: string;
  /** The last day on which it holds: `2027-03-31`. */
  expires?: string;
}

/** A decisions file that was read. */
export interface Decisions {
  entries: readonly DecisionEntry[];
  /** Line of each entry, in their order. */
  lines: readonly number[];
}

/** The text of a decisions file: sorted, an entry on lines of its own, so that reviews see what was decided. */
export function formatDecisions(entries: readonly DecisionEntry[]): string {
  const sorted = [...entries].sort(
    (a, b) => compareText(a.file, b.file) || compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint),
  );
  const ordered = sorted.map(({ fingerprint, rule, file, reason, owner, expires, scope, sinks, data }) => ({
    fingerprint,
    rule,
    file,
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
    scope,
    sinks,
    data,
  }));
  return `${JSON.stringify({ version: VERSION, decisions: ordered }, null, 2)}\n`;
}

/**
 * Reads a decisions file. Only `fingerprint` and `reason` are needed; the rest lets a decision follow code that moves.
 *
 * @throws UsageError that names the entry which cannot be used
 */
export function parseDecisions(text: string, file: string): Decisions {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`The decisions in ${file} cannot be read: ${String(error)}`);
  }
  const { version, decisions } = (content ?? {}) as { version?: unknown; decisions?: unknown };
  if (version !== VERSION || !Array.isArray(decisions))
    throw new UsageError(
      `The decisions in ${file} cannot be read: it must hold "version": ${VERSION} and "decisions".`,
    );
  const entries = decisions.map((entry, index) => readEntry(entry, `Decision ${index + 1} in ${file}`));
  return { entries, lines: entries.map(({ fingerprint }) => lineOf(text, fingerprint)) };
}

function readEntry(entry: unknown, name: string): DecisionEntry {
  const given = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
  const text = (key: string): string => (typeof given[key] === 'string' ? given[key].trim() : '');
  const list = (key: string): string[] => (Array.isArray(given[key]) ? given[key].map(String) : []);
  if (text('fingerprint') === '') throw new UsageError(`${name} has no \`fingerprint\`.`);
  const expires = text('expires');
  if (expires !== '' && !isDay(expires))
    throw new UsageError(`${name}: \`expires\` must be a day such as "2027-03-31", and is "${expires}".`);
  return {
    fingerprint: text('fingerprint'),
    reason: text('reason'),
    ...(text('owner') === '' ? {} : { owner: text('owner') }),
    ...(expires === '' ? {} : { expires }),
    file: text('file'),
    rule: text('rule'),
    scope: text('scope'),
    sinks: list('sinks'),
    data: list('data'),
  };
}

/** Whether a text is a day of the calendar: `2027-02-30` is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * The day on which decisions are held against their end.
 *
 * @param epoch `SOURCE_DATE_EPOCH`, set where builds must be repeatable
 */
export function decisionDay(now: Date, epoch?: string): string {
  const seconds = Number(epoch);
  const date = epoch !== undefined && Number.isFinite(seconds) ? new Date(seconds * 1000) : now;
  return date.toISOString().slice(0, 10);
}

function lineOf(text: string, fingerprint: string): number {
  const before = text.slice(0, Math.max(0, text.indexOf(`"${fingerprint}"`)));
  return before.split('\n').length;
}

/** What decisions are applied with. */
export interface DecisionsInput extends Decisions {
  /** The file's name, relative to the root of the scan. */
  file: string;
  /** `2026-11-26`. */
  today: string;
  /** Whether a scan that does not find something in a file could have found it. */
  isLookedAt: (file: string) => boolean;
}

/**
 * Applies the decisions of a file.
 *
 * @param known what a baseline would remember of a finding
 * @param alreadyDecided findings that code decides about
 */
export function decideByFile(
  input: DecisionsInput,
  findings: readonly Finding[],
  known: (finding: Finding) => KnownFinding,
  alreadyDecided: ReadonlySet<Finding>,
): Judged {
  const { entries, file, today } = input;
  const judged: Judged = { decided: [], problems: [] };
  const full = entries.map((entry) => withRule(entry, findings));
  const matches = matchKnown(full, findings, known);
  const problem = (entry: DecisionEntry, rule: Problem['rule'], text: Pick<Problem, 'message' | 'fix'>): void => {
    const line = input.lines[entries.findIndex(({ fingerprint }) => fingerprint === entry.fingerprint)] ?? 1;
    judged.problems.push(problemAt(rule, entry.fingerprint, file, line, { severity: 'warning', ...text }));
  };
  for (const { before, after } of matches.same) {
    const entry = before as DecisionEntry;
    if (entry.reason === '')
      problem(entry, 'undocumented-decision', {
        message: `The decision on ${entry.fingerprint} gives no reason, and therefore does not count.`,
        fix: 'Give it a `reason`.',
      });
    else if (entry.expires !== undefined && entry.expires < today)
      problem(entry, 'expired-decision', {
        message: `The decision on ${entry.fingerprint} held until ${entry.expires}${byOwner(entry)}: ${entry.reason}`,
        fix: 'Put the finding right, or decide anew with a later day.',
      });
    else if (alreadyDecided.has(after))
      problem(entry, 'inert-decision', {
        message: `The decision on ${entry.fingerprint} has no effect: a comment in ${after.place.file} already keeps the finding from being reported.`,
        fix: 'Keep one of the two.',
      });
    else judged.decided.push({ finding: after, decision: decisionOf(entry, placeIn(input, entry)) });
  }
  for (const entry of matches.gone as DecisionEntry[]) {
    if (!input.isLookedAt(entry.file)) continue;
    problem(entry, 'unused-decision', {
      message: `The decision on ${entry.fingerprint}${entry.file === '' ? '' : ` in ${entry.file}`} is about a finding that is no longer there.`,
      fix: 'Remove it, so that it cannot hide what comes later.',
    });
  }
  return judged;
}

/** An entry written by hand may name the fingerprint alone, or its beginning. */
function withRule(entry: DecisionEntry, findings: readonly Finding[]): DecisionEntry {
  if (entry.rule !== '') return entry;
  const finding = findings.find(({ fingerprint }) => fingerprint === entry.fingerprint);
  return finding === undefined ? entry : { ...entry, rule: finding.rule };
}

function byOwner({ owner }: DecisionEntry): string {
  return owner === undefined ? '' : ` (${owner})`;
}

function placeIn({ file, lines, entries }: DecisionsInput, entry: DecisionEntry): Place {
  const line = lines[entries.findIndex(({ fingerprint }) => fingerprint === entry.fingerprint)] ?? 1;
  return { file, line, column: 1, endLine: line, endColumn: 2 };
}

function decisionOf({ reason, owner, expires }: DecisionEntry, place: Place): Decision {
  return {
    from: 'file',
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
    place,
  };
}
