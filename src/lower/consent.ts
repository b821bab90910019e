import type ts from 'typescript';
import type { Argument, Register } from '../ir/ops.js';
import { NOTHING } from '../ir/ops.js';
import type { Scope } from './scope.js';

/**
 * Marks a value whose name says that it is a person's consent: `user.consent.analytics`, `hasConsent(user, 'marketing')`, `acceptsTracking`.
 *
 * @returns the register to use instead, the same one when the name says nothing
 */
export function consentOf(
  scope: Scope,
  node: ts.Expression,
  value: Register,
  args: readonly Argument[] = [],
): Register {
  const path = pathOf(scope, node);
  if (path === undefined) return value;
  const consent = scope.module.facts.catalogue.consentOfMember(path);
  if (consent === undefined) return value;
  const out = scope.builder.register();
  const purposes = consent.purposes === 'any' ? 'any' : [...consent.purposes];
  const named = purposes === 'any' ? args.map((arg) => arg.value).filter((register) => register !== NOTHING) : [];
  scope.builder.emit({ op: 'consent', out, from: value, purposes, named, negated: consent.negated });
  return out;
}

/** A quick gate on the text: almost no expression is about consent. */
const HINT =
  /consent|opt(ed)?_?-?(in|out)|accept|allow|subscri|track|gdpr|cookie|agree|permission|preference|marketing|analytics/i;

/** The names on the path of an expression: `user.consent.analytics`. */
function pathOf(scope: Scope, node: ts.Expression): string | undefined {
  const { ts } = scope.module.facts;
  const words: string[] = [];
  let at: ts.Expression = node;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      words.unshift(at.name.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at) && ts.isStringLiteralLike(at.argumentExpression)) {
      words.unshift(at.argumentExpression.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at)) {
      at = at.expression;
    } else if (ts.isNonNullExpression(at) || ts.isParenthesizedExpression(at) || ts.isAwaitExpression(at)) {
      at = at.expression;
    } else if (ts.isCallExpression(at)) {
      at = at.expression;
    } else {
      break;
    }
  }
  if (ts.isIdentifier(at)) words.unshift(at.text);
  return words.some((word) => HINT.test(word)) ? words.join('.') : undefined;
}
