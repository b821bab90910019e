import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** Names that code asks about, by which the checker may know more of a variable or member than what it is declared as. */
export interface TestedNames {
  /** Compared, checked for a kind, key or class, handed to what may be a predicate, or assigned. */
  told: ReadonlySet<string>;
  /** Only asked whether they are there: that leaves nothing out of a union but what is empty. */
  present: ReadonlySet<string>;
}

interface Collected {
  told: Set<string>;
  present: Set<string>;
}

const collected = new WeakMap<ts.Node, TestedNames>();

/**
 * The names that are asked about around a node: in the statement of its file that it stands in, or outside of all functions. A check
 * anywhere else is not on the way to the node.
 */
export function testedAround(ts: Compiler, node: ts.Node): TestedNames {
  let at = node;
  while (!ts.isSourceFile(at.parent)) at = at.parent;
  let names = collected.get(at);
  if (names === undefined) collected.set(at, (names = namesFor(ts, at, at.parent)));
  return names;
}

function namesFor(ts: Compiler, statement: ts.Node, file: ts.SourceFile): TestedNames {
  let shared = collected.get(file);
  if (shared === undefined) collected.set(file, (shared = settle(ts, file.statements, false)));
  const own = settle(ts, [statement], true);
  return {
    told: new Set([...shared.told, ...own.told]),
    present: new Set([...shared.present, ...own.present]),
  };
}

function settle(ts: Compiler, nodes: readonly ts.Node[], isWithFunctions: boolean): TestedNames {
  const names: Collected = { told: new Set(), present: new Set() };
  const sources: [ts.BindingName, ts.Expression | undefined][] = [];
  const visit = (node: ts.Node): void => {
    if (!isWithFunctions && ts.isFunctionLike(node)) return;
    if (ts.isTypeNode(node)) return;
    collect(ts, node, names);
    if (ts.isVariableDeclaration(node)) sources.push([node.name, node.initializer]);
    if (ts.isParameter(node)) sources.push([node.name, undefined]);
    ts.forEachChild(node, visit);
  };
  nodes.forEach(visit);
  spread(ts, sources, names);
  return names;
}

/**
 * A check of `kind` also tells of what `kind` was taken from, and of what was taken with it: `const { kind, data } = event`,
 * `const isText = typeof data === 'string'`.
 */
function spread(
  ts: Compiler,
  sources: readonly [ts.BindingName, ts.Expression | undefined][],
  { told, present }: Collected,
) {
  let rest = sources;
  for (let size = -1; size !== told.size;) {
    size = told.size;
    rest = rest.filter(([name, initializer]) => {
      const bound = boundNames(ts, name);
      if (!bound.some((one) => told.has(one) || present.has(one))) return true;
      if (!ts.isIdentifier(name)) for (const one of bound) told.add(one);
      if (initializer !== undefined) addAliased(ts, initializer, ts.isIdentifier(name), told);
      return false;
    });
  }
}

function boundNames(ts: Compiler, name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(ts, element.name)));
}

/** What an initializer is another name for: a member, or a check. What a call makes of its arguments tells of them only as a predicate. */
function addAliased(ts: Compiler, node: ts.Expression, mayBeCheck: boolean, told: Set<string>): void {
  if (isPath(ts, node)) addAll(ts, node, told);
  else if (!mayBeCheck) return;
  else if (ts.isCallExpression(node)) {
    for (const argument of node.arguments) if (isPath(ts, argument)) addAll(ts, argument, told);
  } else if (ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node) || ts.isParenthesizedExpression(node))
    addAll(ts, node, told);
}

function isPath(ts: Compiler, node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return isPath(ts, node.expression);
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node) || ts.isAsExpression(node))
    return isPath(ts, node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

function collect(ts: Compiler, node: ts.Node, names: Collected): void {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node))
    addCondition(ts, node.expression, names);
  else if (ts.isForStatement(node) || ts.isConditionalExpression(node)) {
    if (node.condition !== undefined) addCondition(ts, node.condition, names);
  } else if (ts.isSwitchStatement(node) || ts.isCaseClause(node)) addAll(ts, node.expression, names.told);
  else if (ts.isBinaryExpression(node)) collectOperator(ts, node, names);
  else if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) addCondition(ts, node.operand, names);
    else addAll(ts, node.operand, names.told);
  } else if (ts.isExpressionStatement(node)) collectAssertion(ts, node.expression, names);
  else if (ts.isVariableDeclaration(node)) {
    // What is declared as a union is what it is given.
    if (node.type !== undefined && node.initializer !== undefined) addAll(ts, node.name, names.told);
  } else if ((ts.isForOfStatement(node) || ts.isForInStatement(node)) && ts.isExpression(node.initializer)) {
    addAll(ts, node.initializer, names.told);
  }
}

function collectOperator(ts: Compiler, node: ts.BinaryExpression, names: Collected): void {
  const { SyntaxKind } = ts;
  const { kind } = node.operatorToken;
  if (
    kind === SyntaxKind.AmpersandAmpersandToken ||
    kind === SyntaxKind.BarBarToken ||
    kind === SyntaxKind.QuestionQuestionToken
  )
    addCondition(ts, node.left, names);
  else if (kind >= SyntaxKind.FirstAssignment && kind <= SyntaxKind.LastAssignment) addAll(ts, node.left, names.told);
  else if (isComparison(ts, kind)) addCondition(ts, node, names);
}

function isComparison(ts: Compiler, kind: ts.SyntaxKind): boolean {
  const { SyntaxKind } = ts;
  return (
    kind === SyntaxKind.InstanceOfKeyword ||
    kind === SyntaxKind.InKeyword ||
    (kind >= SyntaxKind.EqualsEqualsToken && kind <= SyntaxKind.ExclamationEqualsEqualsToken)
  );
}

/** `assertIsUser(value);`: nobody looks at the result, but what comes after may count on it. */
function collectAssertion(ts: Compiler, node: ts.Expression, { told }: Collected): void {
  if (!ts.isCallExpression(node)) return;
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression))
    told.add(expression.expression.text);
  for (const argument of node.arguments) if (isPath(ts, argument)) addAll(ts, argument, told);
}

/** Operands of a condition: a name by itself is asked whether it is there, anything around it says more. */
function addCondition(ts: Compiler, node: ts.Expression, names: Collected): void {
  const { SyntaxKind } = ts;
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) addCondition(ts, node.expression, names);
  else if (ts.isIdentifier(node)) names.present.add(node.text);
  else if (ts.isPropertyAccessExpression(node)) {
    names.present.add(node.name.text);
    addAll(ts, node.expression, names.told);
  } else if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    addCondition(ts, node.operand, names);
  else if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isJoined = kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken;
    if (isJoined || isNothing(ts, node.right)) {
      addCondition(ts, node.left, names);
      if (isJoined) addCondition(ts, node.right, names);
    } else addAll(ts, node, names.told);
  } else addAll(ts, node, names.told);
}

function isNothing(ts: Compiler, node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(node) && node.text === 'undefined');
}

function addAll(ts: Compiler, node: ts.Node, names: Set<string>): void {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names.add(node.text);
  else if (!ts.isFunctionLike(node)) ts.forEachChild(node, (child) => addAll(ts, child, names));
}
