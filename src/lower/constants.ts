import type ts from 'typescript';
import type { Literal, Register } from '../ir/ops.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';

/** Variables that one constant is followed through, see docs/known-limits.md. */
const MAX_CONSTANTS = 4;

/**
 * Lowers a condition. One that is the same on every run decides its branches by the text alone: what the solver knows of a variable at some
 * point may be changed by code that it does not see.
 */
export function lowerCondition(scope: Scope, node: ts.Expression): Register {
  const constant = constantOf(scope, node, 0);
  return constant === undefined ? scope.expression(node) : scope.builder.constant(constant);
}

/** @returns what a literal, a `const` variable that holds one, or an operator over such is on every run */
export function constantOf(scope: Scope, node: ts.Expression, depth = 0): Literal | undefined {
  const { ts } = scope.module.facts;
  const { SyntaxKind } = ts;
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
    return constantOf(scope, node.expression, depth);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (node.kind === SyntaxKind.TrueKeyword) return true;
  if (node.kind === SyntaxKind.FalseKeyword) return false;
  if (node.kind === SyntaxKind.NullKeyword) return null;
  if (ts.isPrefixUnaryExpression(node)) {
    const operand = constantOf(scope, node.operand, depth);
    if (operand === undefined) return undefined;
    if (node.operator === SyntaxKind.ExclamationToken) return !operand;
    return node.operator === SyntaxKind.MinusToken && typeof operand === 'number' ? -operand : undefined;
  }
  if (ts.isBinaryExpression(node)) return binaryConstant(scope, node, depth);
  return ts.isIdentifier(node) && depth < MAX_CONSTANTS ? variableConstant(scope, node, depth) : undefined;
}

function binaryConstant(scope: Scope, node: ts.BinaryExpression, depth: number): Literal | undefined {
  const { SyntaxKind } = scope.module.facts.ts;
  const { kind } = node.operatorToken;
  const isLogical = kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;
  if (!isLogical && !COMPARISONS.some((name) => SyntaxKind[name] === kind)) return undefined;
  const left = constantOf(scope, node.left, depth);
  if (left === undefined) return undefined;
  if (isLogical)
    return Boolean(left) === (kind === SyntaxKind.BarBarToken) ? left : constantOf(scope, node.right, depth);
  const right = constantOf(scope, node.right, depth);
  if (right === undefined || typeof left !== typeof right || left === null || right === null) return undefined;
  switch (kind) {
    case SyntaxKind.LessThanToken:
      return left < right;
    case SyntaxKind.LessThanEqualsToken:
      return left <= right;
    case SyntaxKind.GreaterThanToken:
      return left > right;
    case SyntaxKind.GreaterThanEqualsToken:
      return left >= right;
    case SyntaxKind.EqualsEqualsToken:
    case SyntaxKind.EqualsEqualsEqualsToken:
      return left === right;
    default:
      return left !== right;
  }
}

const COMPARISONS = [
  'LessThanToken',
  'LessThanEqualsToken',
  'GreaterThanToken',
  'GreaterThanEqualsToken',
  'EqualsEqualsToken',
  'EqualsEqualsEqualsToken',
  'ExclamationEqualsToken',
  'ExclamationEqualsEqualsToken',
] as const;

function variableConstant(scope: Scope, node: ts.Identifier, depth: number): Literal | undefined {
  const { ts } = scope.module.facts;
  const declaration = resolvedSymbol(scope, node)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration) || declaration.initializer === undefined)
    return undefined;
  const isConst = ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
  return isConst ? constantOf(scope, declaration.initializer, depth + 1) : undefined;
}
