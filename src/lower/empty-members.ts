import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { leaves, type Outcome } from './conditions-at.js';
import type { Scope } from './scope.js';

export type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/**
 * Keys that an object lacks where it is the one of two results because they are empty: `entry.data ? { ...entry, data: masked(entry.data) } : entry`,
 * and the same with `return`.
 *
 * @param node the name of the object
 */
export function emptyMembersOf(scope: Scope, node: ts.Identifier): string[] {
  const { ts } = scope.module.facts;
  const decided = decisionOn(ts, node);
  if (decided === undefined) return [];
  return emptyWhen(ts, decided.condition, decided.isTrue).flatMap((empty) => {
    if (ts.isIdentifier(empty)) return [];
    const access = empty as Access;
    if (!ts.isIdentifier(access.expression) || access.expression.text !== node.text) return [];
    if (ts.isPropertyAccessExpression(access)) return [access.name.text];
    return ts.isStringLiteralLike(access.argumentExpression) ? [access.argumentExpression.text] : [];
  });
}

/** The condition that makes an expression the result, with nothing between the two. */
function decisionOn(ts: Compiler, node: ts.Expression): Outcome | undefined {
  const { parent } = node;
  if (ts.isParenthesizedExpression(parent)) return decisionOn(ts, parent);
  if (ts.isConditionalExpression(parent))
    return node === parent.condition ? undefined : { condition: parent.condition, isTrue: node === parent.whenTrue };
  return ts.isReturnStatement(parent) ? decisionOnStatement(ts, parent) : undefined;
}

function decisionOnStatement(ts: Compiler, node: ts.Statement): Outcome | undefined {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return { condition: parent.expression, isTrue: node === parent.thenStatement };
  if (!ts.isBlock(parent)) return undefined;
  const before = parent.statements[parent.statements.indexOf(node) - 1];
  if (before === undefined) return ts.isIfStatement(parent.parent) ? decisionOnStatement(ts, parent) : undefined;
  if (!ts.isIfStatement(before) || before.elseStatement !== undefined || !leaves(ts, before.thenStatement))
    return undefined;
  return { condition: before.expression, isTrue: false };
}

/** Variables and members that are empty when a condition has this truth. */
export function emptyWhen(ts: Compiler, node: ts.Expression, truth: boolean): ts.Expression[] {
  if (ts.isParenthesizedExpression(node)) return emptyWhen(ts, node.expression, truth);
  if (ts.isPrefixUnaryExpression(node))
    return node.operator === ts.SyntaxKind.ExclamationToken ? emptyWhen(ts, node.operand, !truth) : [];
  if (ts.isBinaryExpression(node)) return emptyOperands(ts, node, truth);
  const isTested = ts.isIdentifier(node) || ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
  return isTested && !truth ? [node] : [];
}

function emptyOperands(
  ts: Compiler,
  { left, right, operatorToken }: ts.BinaryExpression,
  truth: boolean,
): ts.Expression[] {
  const { SyntaxKind } = ts;
  switch (operatorToken.kind) {
    case SyntaxKind.AmpersandAmpersandToken:
      return truth ? [...emptyWhen(ts, left, true), ...emptyWhen(ts, right, true)] : [];
    case SyntaxKind.BarBarToken:
      return truth ? [] : [...emptyWhen(ts, left, false), ...emptyWhen(ts, right, false)];
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.EqualsEqualsEqualsToken:
      return truth && isNothing(ts, right) ? emptyWhen(ts, left, false) : [];
    case SyntaxKind.ExclamationEqualsToken:
    case SyntaxKind.ExclamationEqualsEqualsToken:
      return !truth && isNothing(ts, right) ? emptyWhen(ts, left, false) : [];
    default:
      return [];
  }
}

function isNothing(ts: Compiler, node: ts.Expression): boolean {
  if (ts.isIdentifier(node)) return node.text === 'undefined';
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isStringLiteral(node) && node.text === '');
}
