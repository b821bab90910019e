import type ts from 'typescript';
import type { VariableId } from '../ir/ops.js';
import { resolvedSymbol } from './aliases.js';
import { bare } from './key-names.js';
import type { Scope } from './scope.js';

/** Methods that change what they are called on. */
const CHANGES = /^(?:push|unshift|pop|shift|splice|fill|copyWithin|sort|reverse|set|add|delete|clear)$/;

/** Variables of a file that only ever hold what the file writes out: labels, messages, lists of names. */
export class ConstantData {
  readonly #declared = new Set<VariableId>();
  readonly #changed = new Set<VariableId>();

  /** Notes a variable of the top level by what it is declared with. */
  declare(scope: Scope, declaration: ts.VariableDeclaration): void {
    const { ts } = scope.module.facts;
    const { name, initializer } = declaration;
    if (initializer === undefined || !ts.isIdentifier(name) || scope.builder.parent !== undefined) return;
    if ((ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0) return;
    const symbol = scope.module.facts.checker.getSymbolAtLocation(name);
    if (symbol !== undefined && isFilled(scope, initializer) && isWrittenOut(scope, initializer))
      this.#declared.add(scope.builder.variableId(symbol));
  }

  /** Notes a use of a variable, of this file or of another. */
  note({ module: { facts } }: Scope, variable: VariableId, node: ts.Node): void {
    const { ts } = facts;
    let at = node;
    while (ts.isPropertyAccessExpression(at.parent) || ts.isElementAccessExpression(at.parent)) {
      if (at.parent.expression !== at) return;
      at = at.parent;
    }
    if (at === node) return;
    const { parent } = at;
    const isCalled = ts.isCallExpression(parent) && parent.expression === at;
    const isTarget =
      (ts.isBinaryExpression(parent) && parent.left === at && isAssignment(ts, parent)) ||
      ts.isDeleteExpression(parent) ||
      ts.isPrefixUnaryExpression(parent) ||
      ts.isPostfixUnaryExpression(parent) ||
      (isCalled && ts.isPropertyAccessExpression(at) && CHANGES.test(at.name.text));
    if (isTarget) this.#changed.add(variable);
  }

  /** Those of this file that it declares so, and those of any file that it changes the content of; both sorted. */
  settle(): { constants: VariableId[]; changed: VariableId[] } {
    return { constants: [...this.#declared].sort(), changed: [...this.#changed].sort() };
  }
}

function isAssignment(ts: Scope['module']['facts']['ts'], { operatorToken }: ts.BinaryExpression): boolean {
  const { SyntaxKind } = ts;
  return operatorToken.kind >= SyntaxKind.FirstAssignment && operatorToken.kind <= SyntaxKind.LastAssignment;
}

/** An empty object or list is there to be filled. */
function isFilled({ module }: Scope, node: ts.Expression): boolean {
  const { ts } = module.facts;
  const value = written(module, node);
  if (ts.isObjectLiteralExpression(value)) return value.properties.length > 0;
  if (ts.isArrayLiteralExpression(value)) return value.elements.length > 0;
  return true;
}

/** Whether all of a value stands in the text: literals, objects and lists of them, members of enums, functions. */
function isWrittenOut(scope: Scope, node: ts.Expression): boolean {
  const { ts } = scope.module.facts;
  const value = written(scope.module, node);
  if (ts.isStringLiteralLike(value) || ts.isNumericLiteral(value) || ts.isBigIntLiteral(value)) return true;
  if (ts.isRegularExpressionLiteral(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return true;
  const { kind } = value;
  const { SyntaxKind } = ts;
  if (kind === SyntaxKind.TrueKeyword || kind === SyntaxKind.FalseKeyword || kind === SyntaxKind.NullKeyword)
    return true;
  if (ts.isPrefixUnaryExpression(value)) return isWrittenOut(scope, value.operand);
  if (ts.isArrayLiteralExpression(value)) return value.elements.every((item) => isWrittenOut(scope, item));
  if (ts.isObjectLiteralExpression(value))
    return value.properties.every(
      (property) =>
        ts.isMethodDeclaration(property) ||
        (ts.isPropertyAssignment(property) && isWrittenOut(scope, property.initializer)),
    );
  return ts.isPropertyAccessExpression(value) && isEnumMember(scope, value);
}

function isEnumMember(scope: Scope, { expression }: ts.PropertyAccessExpression): boolean {
  const { ts } = scope.module.facts;
  const symbol = ts.isIdentifier(expression) ? resolvedSymbol(scope, expression) : undefined;
  return symbol?.valueDeclaration !== undefined && ts.isEnumDeclaration(symbol.valueDeclaration);
}

/** Without what changes nothing of a value: `as const`, `satisfies`, `Object.freeze(…)`. */
function written(module: Scope['module'], node: ts.Expression): ts.Expression {
  const { facts } = module;
  const value = bare(facts, node);
  if (!facts.ts.isCallExpression(value) || value.arguments.length !== 1) return value;
  return value.expression.getText() === 'Object.freeze' ? written(module, value.arguments[0]!) : value;
}
