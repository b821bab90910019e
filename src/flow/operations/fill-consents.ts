import { type Atom, isSymbolic } from '../values/atom.js';
import { type ConsentFacts, constantsOf, EMPTY, type Value, withConsent } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { handedOnTest, isArgumentTest } from './argument-tests.js';

/** Facts whose purpose is an argument of the callee take the argument's constant; what was asked of an argument is asked of the caller's own. */
export function substituteFacts(
  frame: Frame,
  facts: ReadonlySet<string>,
  evaluate: (atom: Atom) => Value,
): ReadonlySet<string> {
  if (![...facts].some((fact) => fact.startsWith('?') || isArgumentTest(fact))) return facts;
  const result = new Set<string>();
  for (const fact of facts) {
    if (isArgumentTest(fact)) {
      const test = handedOnTest(frame, fact, evaluate);
      if (test !== undefined) result.add(test);
      continue;
    }
    if (!fact.startsWith('?')) {
      result.add(fact);
      continue;
    }
    const atom = frame.world.factAtom(fact);
    const value = atom === undefined ? EMPTY : evaluate(atom);
    for (const constant of constantsOf(value)) if (typeof constant === 'string') result.add(constant);
    for (const inner of value.atoms) if (isSymbolic(inner)) result.add(frame.world.factOf(inner));
  }
  return result;
}

export function substituteConsent(
  frame: Frame,
  result: Value,
  original: Value,
  evaluate: (atom: Atom) => Value,
): Value {
  const { consent } = original;
  if (consent === undefined) return result;
  const facts: ConsentFacts = {
    whenTrue: consent.whenTrue === 'all' ? 'all' : substituteFacts(frame, consent.whenTrue, evaluate),
    whenFalse: consent.whenFalse === 'all' ? 'all' : substituteFacts(frame, consent.whenFalse, evaluate),
  };
  if (consent.each !== undefined) facts.each = substituteFacts(frame, consent.each, evaluate);
  return withConsent(result, facts);
}
