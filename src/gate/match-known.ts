import type { KnownFinding } from '../model/gate.js';
import { withoutFile } from './known-finding.js';

/** What became of findings between two scans. */
export interface Matches<T> {
  /** Pairs of the same finding, earlier and later. */
  same: { before: KnownFinding; after: T }[];
  /** Only in the later scan. */
  added: T[];
  /** Only in the earlier scan. */
  gone: KnownFinding[];
}

/**
 * Finds the earlier finding for each later one. Each earlier finding is used once: a copy of what is known is new.
 *
 * A fingerprint names the file and the declarations, so a function that moves to another file has another one. What is left after
 * comparing fingerprints is therefore compared by what stays when code moves, when a part of a finding is fixed, or when a name of
 * untagged, local data changes; in this order, so that a weaker likeness never takes what a stronger one needs.
 *
 * @param before of the earlier scan
 * @param after of the later scan
 * @param known tells what a baseline would remember of a later finding
 */
export function matchKnown<T>(
  before: readonly KnownFinding[],
  after: readonly T[],
  known: (finding: T) => KnownFinding,
): Matches<T> {
  const matches: Matches<T> = { same: [], added: [...after], gone: [...before] };
  for (const likeness of LIKENESSES) matchBy(matches, known, likeness);
  return matches;
}

/**
 * Takes out of what was added what seems to have been taken over from another function of the same folder: one that was renamed, split, or put in its place.
 * The same data went to the same sink there before, and no longer does. That is a guess: whoever decides by it should still show the finding.
 *
 * @param within what both have to be in; the same folder unless something narrower is asked
 * @returns the pairs; they are no longer among what was added or is gone
 */
export function takeOver<T>(
  matches: Matches<T>,
  known: (finding: T) => KnownFinding,
  within: (file: string) => string = folderOf,
): Matches<T>['same'] {
  const { same } = matches;
  matches.same = [];
  matchBy(matches, known, {
    key: ({ rule, file, sinks, data }) => keyOf(rule, within(file), sinks, data.map(withoutLocals)),
  });
  const pairs = matches.same;
  matches.same = same;
  return pairs;
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

interface Likeness {
  key: (finding: KnownFinding) => string;
  /** What must hold besides equal keys. */
  also?: (before: KnownFinding, after: KnownFinding) => boolean;
}

const LIKENESSES: readonly Likeness[] = [
  { key: ({ rule, fingerprint }) => keyOf(rule, fingerprint) },
  // Moved to another file, or its data's declaration was.
  { key: ({ rule, scope, sinks, data }) => keyOf(rule, withoutFile(scope), sinks, data.map(portableData)) },
  // Some of its data no longer gets there.
  {
    key: ({ rule, scope }) => keyOf(rule, withoutFile(scope)),
    also: (before, after) =>
      isSubset(after.sinks, before.sinks) && isSubset(after.data.map(portableData), before.data.map(portableData)),
  },
  // A local variable was renamed, and with it what inference named by it.
  { key: ({ rule, scope, sinks, data }) => keyOf(rule, withoutFile(scope), sinks, data.map(withoutLocals)) },
];

function matchBy<T>(matches: Matches<T>, known: (finding: T) => KnownFinding, { key, also }: Likeness): void {
  const waiting = new Map<string, KnownFinding[]>();
  for (const before of matches.gone) waiting.set(key(before), [...(waiting.get(key(before)) ?? []), before]);
  const used = new Set<KnownFinding>();
  matches.added = matches.added.filter((finding) => {
    const after = known(finding);
    const candidates = waiting.get(key(after)) ?? [];
    const before = candidates.find((each) => !used.has(each) && (also?.(each, after) ?? true));
    if (before === undefined) return true;
    used.add(before);
    matches.same.push({ before, after: finding });
    return false;
  });
  matches.gone = matches.gone.filter((before) => !used.has(before));
}

function keyOf(...parts: readonly (string | readonly string[])[]): string {
  return JSON.stringify(parts);
}

function isSubset(some: readonly string[], all: readonly string[]): boolean {
  return some.every((text) => all.includes(text));
}

/** `user.contact.email < src/buyer.ts#Buyer.email` -> `user.contact.email < #Buyer.email`. */
function portableData(entry: string): string {
  const [category = '', symbol = ''] = entry.split(' < ');
  return `${category} < ${withoutFile(symbol)}`;
}

/** Names of types start with a capital letter by all conventions; what does not is a variable, which says nothing outside of its function. */
function withoutLocals(entry: string): string {
  const [category = '', symbol = ''] = entry.split(' < ');
  const name = withoutFile(symbol);
  return /^#[A-Z]/.test(name) ? `${category} < ${name}` : category;
}
