import type ts from 'typescript';
import { constantOf } from './constants.js';
import type { Scope } from './scope.js';

/** Methods that take a part of a text or list, from a position on. */
const PARTS = new Set(['slice', 'substring', 'substr']);

/**
 * Where a part begins that is counted from the end: -4 of `card.substring(card.length - 4)`.
 *
 * @param callee of the call that the argument belongs to
 */
export function boundFromEnd(scope: Scope, callee: ts.Expression, argument: ts.Expression): number | undefined {
  const { ts } = scope.module.facts;
  if (!ts.isPropertyAccessExpression(callee) || !PARTS.has(callee.name.text)) return undefined;
  if (!ts.isBinaryExpression(argument) || argument.operatorToken.kind !== ts.SyntaxKind.MinusToken) return undefined;
  const { left, right } = argument;
  if (!ts.isPropertyAccessExpression(left) || left.name.text !== 'length') return undefined;
  if (left.expression.getText() !== callee.expression.getText()) return undefined;
  const back = constantOf(scope, right);
  return typeof back === 'number' && back > 0 ? -back : undefined;
}
