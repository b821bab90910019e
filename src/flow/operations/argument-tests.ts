import type { Atom } from '../values/atom.js';
import { type ConsentFacts, isFull, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/*
 * `if (level === 'error') report(message)`: what a function was asked with decides which of its ways are gone. Such a test of an argument is a fact
 * of values and points like a consent, and kept among them: conditions, early returns and helpers need no cases of their own. A call whose
 * argument is a constant that fails it knows that what stands behind the test does not happen.
 */

/** Begins a fact that says what a test has found of an argument: `=<atom>:<test>`. */
const TEST = '=';

/** Whether a fact is of an argument, and no purpose. */
export function isArgumentTest(fact: string): boolean {
  return fact.startsWith(TEST);
}

/** What the truth of `argument === constant` says of the argument. */
export function equalsArgument(left: Value, right: Value, negated: boolean): ConsentFacts | undefined {
  const constant = constantIn(right) ?? constantIn(left);
  const argument = argumentIn(left) ?? argumentIn(right);
  if (constant === undefined || argument === undefined) return undefined;
  const { whenTrue, whenFalse } = testOf(argument, JSON.stringify(constant.constant));
  return negated ? { whenTrue: whenFalse, whenFalse: whenTrue } : { whenTrue, whenFalse };
}

/** What it says of an argument that it is, or is not, taken for true. */
export function truthOfArgument(value: Value): ConsentFacts | undefined {
  const argument = argumentIn(value);
  return argument && testOf(argument, TRUE);
}

function testOf({ id }: Atom, test: string): ConsentFacts {
  return { whenTrue: new Set([`${TEST}${id}:${test}`]), whenFalse: new Set([`${TEST}${id}:!${test}`]) };
}

const TRUE = '?';

/** Whether constants that a call gives fail a test behind which something stands. */
export function isRuledOut(frame: Frame, facts: ReadonlySet<string>, evaluate: (atom: Atom) => Value): boolean {
  for (const fact of facts) {
    if (!isArgumentTest(fact)) continue;
    const { atom, test } = partsOf(frame, fact);
    const value = evaluate(atom);
    const isKnown = value.atoms.length > 0 && !isFull(value) && value.atoms.every(({ kind }) => kind === 'const');
    if (isKnown && !value.atoms.some(({ constant }) => passes(test, constant))) return true;
  }
  return false;
}

/** A test of the callee's argument where the caller hands on one of its own. */
export function handedOnTest(frame: Frame, fact: string, evaluate: (atom: Atom) => Value): string | undefined {
  const { atom, test } = partsOf(frame, fact);
  const argument = argumentIn(evaluate(atom));
  return argument && `${TEST}${argument.id}:${test}`;
}

/** Consents alone: tests speak of the arguments of one function. */
export function withoutTests(facts: ReadonlySet<string>): ReadonlySet<string> {
  return [...facts].some(isArgumentTest) ? new Set([...facts].filter((fact) => !isArgumentTest(fact))) : facts;
}

/** Whether facts say anything of consent. */
export function saysOfConsent({ whenTrue, whenFalse, each }: ConsentFacts): boolean {
  return each !== undefined || [whenTrue, whenFalse].some((facts) => facts === 'all' || withoutTests(facts).size > 0);
}

function partsOf(frame: Frame, fact: string): { atom: Atom; test: string } {
  const end = fact.indexOf(':');
  return { atom: frame.world.atoms.byId(Number(fact.slice(TEST.length, end))), test: fact.slice(end + 1) };
}

function passes(test: string, constant: Atom['constant']): boolean {
  const isNegated = test.startsWith('!');
  const asked = isNegated ? test.slice(1) : test;
  return (asked === TRUE ? Boolean(constant) : asked === JSON.stringify(constant)) !== isNegated;
}

/** The argument that a value is, or the default that stands in for it. */
function argumentIn({ atoms }: Value): Atom | undefined {
  const given = atoms.filter(({ unless }) => unless === null);
  const [argument] = given;
  const isAlone = given.length === 1 && atoms.every((atom) => atom === argument || atom.unless === argument);
  return isAlone && argument!.kind === 'param' && isItself(argument!) ? argument : undefined;
}

function isItself(atom: Atom): boolean {
  return atom.mode === 'value' && atom.treatment === 'none' && atom.minus.length === 0;
}

function constantIn({ atoms }: Value): Atom | undefined {
  const [only] = atoms;
  return atoms.length === 1 && only!.kind === 'const' ? only : undefined;
}
