import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { constantKey } from './members.js';
import { ownVariable } from './references.js';
import type { Scope } from './scope.js';

type Access = ts.PropertyAccessExpression | ts.ElementAccessExpression;

/**
 * Notes at the start of a branch what its condition says is not there: what was tested and is empty carries nothing on this way, as in
 * `if (user.password) user.password = hash(user.password)` where there is none.
 *
 * @param branch the statement that runs, if there is one: what leaves at once looks at nothing
 */
export function noteAbsent(scope: Scope, condition: ts.Expression, truth: boolean, branch?: ts.Statement): void {
  const { ts } = scope.module.facts;
  if (branch !== undefined && leavesAtOnce(ts, branch)) return;
  for (const node of emptyWhen(ts, condition, truth)) {
    if (ts.isIdentifier(node)) {
      const variable = ownVariable(scope, node);
      if (variable !== undefined) scope.builder.emit({ op: 'absent', variable });
    } else noteAbsentMember(scope, node as Access);
  }
}

function noteAbsentMember(scope: Scope, node: Access): void {
  const { ts, tags } = scope.module.facts;
  const key = constantKey(scope, node);
  if (key === undefined || !tags.mayBeTagged(key) || !isPath(ts, node.expression)) return;
  scope.builder.emit({ op: 'absent', object: scope.expression(node.expression), key });
}

/** Variables and members that are empty when a condition has this truth. */
function emptyWhen(ts: Compiler, node: ts.Expression, truth: boolean): ts.Expression[] {
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

/** Names behind each other: reading them again has no effect. */
function isPath(ts: Compiler, node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isPath(ts, node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

function leavesAtOnce(ts: Compiler, branch: ts.Statement): boolean {
  if (ts.isBlock(branch)) return branch.statements.length > 0 && leavesAtOnce(ts, branch.statements[0]!);
  if (ts.isReturnStatement(branch)) return branch.expression === undefined || ts.isLiteralExpression(branch.expression);
  return ts.isThrowStatement(branch) || ts.isContinueStatement(branch) || ts.isBreakStatement(branch);
}
