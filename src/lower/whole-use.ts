import type ts from 'typescript';
import type { ShapeIndex } from '../ir/ops.js';
import type { Compiler } from './compiler.js';
import { shapeIndexOf, type Scope } from './scope.js';

/**
 * Whether the value of an expression goes somewhere as a whole, so that its type's tags matter. A receiver of a member access, a callee,
 * a condition or an operand of a comparison is not used whole: this is the gate that keeps the checker from being asked for every type.
 */
export function isUsedWhole(ts: Compiler, node: ts.Expression): boolean {
  const parent = node.parent;
  if (ts.isParenthesizedExpression(parent) || ts.isAwaitExpression(parent) || ts.isNonNullExpression(parent))
    return isUsedWhole(ts, parent);
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return false;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isVariableDeclaration(parent)) return false;
  if (
    ts.isExpressionStatement(parent) ||
    ts.isIfStatement(parent) ||
    ts.isWhileStatement(parent) ||
    ts.isPrefixUnaryExpression(parent)
  )
    return false;
  if (
    ts.isTypeOfExpression(parent) ||
    ts.isVoidExpression(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isForInStatement(parent)
  )
    return false;
  if (ts.isBinaryExpression(parent)) return isValueOperator(ts, parent, node);
  if (ts.isConditionalExpression(parent)) return parent.condition !== node && isUsedWhole(ts, parent);
  if (ts.isSwitchStatement(parent) || ts.isCaseClause(parent)) return false;
  return !isIntrinsicAttribute(ts, parent);
}

/** `<p title={…}>`, `<p {...…}>`: what a built-in element is given is evaluated and goes nowhere. */
function isIntrinsicAttribute(ts: Compiler, parent: ts.Node): boolean {
  const attribute = ts.isJsxExpression(parent) ? parent.parent : parent;
  if (!ts.isJsxAttribute(attribute) && !ts.isJsxSpreadAttribute(attribute)) return false;
  const { tagName } = attribute.parent.parent;
  return ts.isIdentifier(tagName) && isIntrinsicName(tagName.text);
}

/** Whether a JSX name means a built-in element. */
export function isIntrinsicName(name: string): boolean {
  return /^[a-z]/.test(name);
}

function isValueOperator(ts: Compiler, parent: ts.BinaryExpression, node: ts.Expression): boolean {
  const { SyntaxKind } = ts;
  switch (parent.operatorToken.kind) {
    case SyntaxKind.EqualsToken:
    case SyntaxKind.QuestionQuestionEqualsToken:
    case SyntaxKind.BarBarEqualsToken:
      return parent.right === node;
    case SyntaxKind.BarBarToken:
    case SyntaxKind.QuestionQuestionToken:
      return isUsedWhole(ts, parent);
    case SyntaxKind.AmpersandAmpersandToken:
    case SyntaxKind.CommaToken:
      return parent.right === node && isUsedWhole(ts, parent);
    case SyntaxKind.PlusToken:
      return true;
    default:
      return false;
  }
}

/** Tags of the checked type of an expression. */
export function typedShapeOf(scope: Scope, node: ts.Expression): ShapeIndex | undefined {
  return shapeIndexOf(scope, scope.module.facts.checker.getTypeAtLocation(node));
}
