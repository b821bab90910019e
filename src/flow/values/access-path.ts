import { BELOW, isMemberName } from './hidden-keys.js';

/** Longest access path; of a longer one the first keys and the last are kept, see docs/known-limits.md. */
export const MAX_PATH = 6;

/** Where a part of a payload is found in it. Equal ones are one object. */
export interface Under {
  readonly id: number;
  /** The members that lead to the part, the part itself included: at least one. */
  readonly path: readonly string[];
  /** Members on the ways to what was met under another name: after one of them the path may be entered anywhere. */
  readonly loops: ReadonlySet<string>;
  /** The path may be entered anywhere. */
  readonly isOpen: boolean;
}

/** Names that are kept of the way to a part. */
const MAX_UNDER = 8;

/** Keys that may repeat together in a path: `parent.children` of `node.parent.children.parent.children`. */
const MAX_PERIOD = 3;

/**
 * A path that ends in a further key, beyond the bound. What repeats is folded: `node.next.next` stands for all nodes further on, so that
 * recursion over a list ends. Of any other path the last name is kept, and those on the way to it are left open.
 *
 * @returns `undefined` where there is no name to keep: the path stands for all that is below it
 */
export function foldPath(path: readonly string[], key: string): string[] | undefined {
  const at = path.indexOf(BELOW);
  const folded = at < 0 ? withoutRepetition([...path, key]) : undefined;
  return folded ?? openPath(path, key);
}

/** A path to what stands under a key somewhere below another. */
export function openPath(path: readonly string[], key: string): string[] | undefined {
  const last = isMemberName(key) ? key : path.findLast(isMemberName);
  if (last === undefined) return undefined;
  const at = path.indexOf(BELOW);
  return [...path.slice(0, at < 0 ? MAX_PATH - 2 : at), BELOW, last];
}

/** A path without one of the first keys that repeat right behind themselves; `undefined` where none do. */
function withoutRepetition(path: readonly string[]): string[] | undefined {
  for (let period = 1; period <= MAX_PERIOD; period++) {
    for (let at = 0; at + 2 * period <= path.length; at++) {
      const repeats = path.slice(at, at + period).every((key, i) => key === path[at + period + i]);
      if (repeats) return [...path.slice(0, at), ...path.slice(at + period)];
    }
  }
  return undefined;
}

/**
 * The names on the way to a part of a payload, as they are kept: names that repeat once, of a long way the last.
 *
 * @param names the whole way
 */
export function wayTo(names: readonly string[], loops: ReadonlySet<string>, isOpen: boolean): Omit<Under, 'id'> {
  let once = names;
  for (let shorter = withoutRepetition(once); shorter !== undefined; shorter = withoutRepetition(once)) once = shorter;
  const path = once.slice(-MAX_UNDER);
  const isRepeated = once.length < names.length;
  return {
    path,
    loops: isRepeated ? new Set([...loops, ...names.slice(0, -1)]) : loops,
    isOpen: isOpen || path.length < once.length,
  };
}
