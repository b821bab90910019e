import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import type { ModuleContext } from './scope.js';

/**
 * Whether a member is put under its own key elsewhere, for every key that an object has: `for (const key in data) copy[key] = data[key]`,
 * also through a function. Where the keys are others, or a condition chooses among them, it may be any of the members, but not all.
 *
 * @param node `data[key]`
 */
export function isCopiedByKey(module: ModuleContext, node: ts.ElementAccessExpression): boolean {
  const { ts, checker } = module.facts;
  const key = node.argumentExpression;
  if (!ts.isIdentifier(key)) return false;
  const assignment = assignmentAround(ts, node);
  if (assignment === undefined || !isUnderKey(ts, assignment.left, key.text)) return false;
  const declaration = checker.getSymbolAtLocation(key)?.valueDeclaration;
  const walk = declaration === undefined ? undefined : walkOfAllKeys(ts, declaration);
  return walk !== undefined && !isChosen(ts, assignment, walk, key.text);
}

/** The assignment that an expression is on the right side of, be it as an argument. */
function assignmentAround(ts: Compiler, node: ts.Node): ts.BinaryExpression | undefined {
  for (let at = node; ts.isExpression(at.parent) && !ts.isFunctionLike(at.parent); at = at.parent) {
    const { parent } = at;
    if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      return parent.right === at ? parent : undefined;
  }
  return undefined;
}

function isUnderKey(ts: Compiler, target: ts.Expression, key: string): boolean {
  return (
    ts.isElementAccessExpression(target) &&
    ts.isIdentifier(target.argumentExpression) &&
    target.argumentExpression.text === key
  );
}

/** The loop or callback that gets each key of an object: `for … in`, `for … of Object.keys(x)`, `Object.keys(x).forEach(…)`. */
function walkOfAllKeys(ts: Compiler, declaration: ts.Declaration): ts.Node | undefined {
  if (ts.isVariableDeclaration(declaration)) {
    const loop = declaration.parent.parent;
    if (ts.isForInStatement(loop)) return loop;
    return ts.isForOfStatement(loop) && isOwnKeys(ts, loop.expression) ? loop : undefined;
  }
  if (!ts.isParameter(declaration)) return undefined;
  const fn = declaration.parent;
  const call = fn.parent as ts.Node | undefined;
  if (fn.parameters[0] !== declaration || call === undefined || !ts.isCallExpression(call)) return undefined;
  const callee = call.expression;
  return ts.isPropertyAccessExpression(callee) && isOwnKeys(ts, callee.expression) ? fn : undefined;
}

function isOwnKeys(ts: Compiler, node: ts.Expression): boolean {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression, name } = node.expression;
  return (
    ts.isIdentifier(expression) &&
    /^(?:Object\.(?:keys|getOwnPropertyNames)|Reflect\.ownKeys)$/.test(`${expression.text}.${name.text}`)
  );
}

/** Whether a condition on the key stands in between; that the object has it as its own chooses nothing. */
function isChosen(ts: Compiler, node: ts.Node, walk: ts.Node, key: string): boolean {
  for (let at = node.parent; at !== walk; at = at.parent) {
    const condition = ts.isIfStatement(at) ? at.expression : ts.isConditionalExpression(at) ? at.condition : undefined;
    const text = condition?.getText();
    if (text !== undefined && text.split(/[^\p{L}\d_$]+/u).includes(key) && !/\bhasOwn(?:Property)?\b/.test(text))
      return true;
  }
  return false;
}
