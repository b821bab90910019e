import type { KeyPattern, KeyTest } from '../../ir/key-test.js';
import type { Atom } from './atom.js';
import type { HeapContext } from './heap-context.js';
import { CHECKED, isCheckedKey } from './hidden-keys.js';

/*
 * Members whose key was checked: `SENSITIVE.has(key) ? '***' : value`. Which tests the key has passed is written as a further key of the
 * path, so that callers, who know what the members are, leave out those that have not.
 */

/** The keys at any depth have passed, as a replacer of JSON is asked about each. */
export const DEEP = '¬*';

/** The pseudo-member of what stands under a key that has passed tests. */
export function checkedKey(tests: readonly KeyTest[]): string {
  return CHECKED + JSON.stringify(tests);
}

/** The same tests of the keys at any depth. */
export function asDeep(key: string): string {
  return key.startsWith(DEEP) ? key : DEEP + key.slice(CHECKED.length);
}

const passing = new Map<string, (name: string) => boolean>();

/** The pseudo-member of what is an array: no object with members, no text. */
export const ARRAY = '¬[]';

/** Whether a name passes the tests of a pseudo-member. */
export function passes(key: string, name: string): boolean {
  let test = passing.get(key);
  if (test === undefined) {
    const tests = JSON.parse(key.slice(key.startsWith(DEEP) ? DEEP.length : CHECKED.length)) as KeyTest[];
    const told = tests.map(({ among, patterns }) => {
      const matchers = patterns.map(matcherOf);
      return (asked: string): boolean => matchers.some((matches) => matches(asked)) === among;
    });
    passing.set(key, (test = (asked) => told.every((one) => one(asked))));
  }
  return test(name);
}

function folded(text: string): string {
  return text.replace(/[^\p{L}\d]/gu, '').toLowerCase();
}

function matcherOf({ how, text, flags }: KeyPattern): (name: string) => boolean {
  switch (how) {
    case 'is':
      return (name) => name === text;
    case 'like':
      return (name) => folded(name) === folded(text);
    case 'has':
      return (name) => folded(name).includes(folded(text));
    case 'match': {
      const expression = new RegExp(text, flags);
      return (name) => expression.test(name);
    }
  }
}

/** Whether a key is one of those that were taken out: by its name, or because it passes a test of those that were. */
export function isTaken(minus: readonly string[], key: string): boolean {
  return minus.length > 0 && (minus.includes(key) || minus.some((taken) => isCheckedKey(taken) && passes(taken, key)));
}

/** Name of the member that a tagged declaration is: `email` of `Buyer.email`. */
export function nameOfSource(context: HeapContext, { index }: Atom): string {
  return /[\p{L}\p{N}_$]+(?=[^\p{L}\p{N}_$]*$)/u.exec(context.program.tags[index]?.name ?? '')?.[0] ?? '';
}
