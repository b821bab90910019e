import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { bare } from './key-names.js';
import type { ModuleContext } from './scope.js';

/** A loop or callback that gets each key of an object, and perhaps what stands under it. */
interface Walk {
  object: ts.Expression;
  body: ts.Node;
  /** Name of the variable that holds what stands under the key. */
  value?: string;
}

/**
 * The object of which all members are put under their own keys by an assignment: `for (const key in data) copy[key] = data[key]`,
 * `for (const [key, value] of Object.entries(data)) copy[key] = value`. Nothing else may ask for the key, and of what stands under it no
 * more than whether it is there: else it is some of the members, or others.
 *
 * @param target `copy[key]`
 */
export function copiedObject(module: ModuleContext, target: ts.ElementAccessExpression): ts.Expression | undefined {
  const { facts } = module;
  const { ts } = facts;
  const assignment = target.parent;
  const key = target.argumentExpression;
  if (!ts.isIdentifier(key) || !ts.isBinaryExpression(assignment) || assignment.left !== target) return undefined;
  if (assignment.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const walk = walkOf(module, key);
  if (walk === undefined) return undefined;
  const { object, value } = walk;
  const from = bare(facts, assignment.right);
  const isCopied =
    value === undefined
      ? ts.isElementAccessExpression(from) &&
        from.argumentExpression.getText() === key.text &&
        from.expression.getText() === object.getText()
      : ts.isIdentifier(from) && from.text === value;
  if (!isCopied) return undefined;
  const isCopying = (node: ts.Node): boolean => node === target || node === assignment.right;
  return occurrences(ts, walk.body, [key.text, ...(value === undefined ? [] : [value])]).every((name) => {
    const member = name.parent;
    const isKey = ts.isElementAccessExpression(member) && member.argumentExpression === name;
    const meant = cast(ts, isKey ? member : name);
    return (isKey || name.text === value) && (isCopying(meant) || asksWhetherThere(ts, meant));
  })
    ? object
    : undefined;
}

function walkOf({ facts }: ModuleContext, key: ts.Identifier): Walk | undefined {
  const { ts, checker } = facts;
  const declared = checker.getSymbolAtLocation(key)?.valueDeclaration;
  if (declared === undefined) return undefined;
  const pattern =
    ts.isBindingElement(declared) && ts.isArrayBindingPattern(declared.parent) ? declared.parent : undefined;
  const [first, second, ...others] = pattern?.elements ?? [];
  if (pattern !== undefined && (first !== declared || second === undefined || others.length > 0)) return undefined;
  const variable = pattern === undefined ? declared : pattern.parent;
  const list = listWalkedBy(ts, variable);
  if (list === undefined) return undefined;
  if (pattern === undefined && ts.isForInStatement(list.at)) return { object: list.of, body: list.body };
  const object = argumentOf(facts, list.of, pattern === undefined ? KEYS : ENTRIES);
  if (object === undefined) return undefined;
  if (second === undefined) return { object, body: list.body };
  return ts.isBindingElement(second) && ts.isIdentifier(second.name) && second.initializer === undefined
    ? { object, body: list.body, value: second.name.text }
    : undefined;
}

const KEYS: ReadonlySet<string> = new Set(['Object.keys', 'Object.getOwnPropertyNames', 'Reflect.ownKeys']);
const ENTRIES: ReadonlySet<string> = new Set(['Object.entries']);

/** What a variable gets the items of: in a loop, or as the first parameter of the callback of `forEach`. */
function listWalkedBy(ts: Compiler, variable: ts.Node): { at: ts.Node; of: ts.Expression; body: ts.Node } | undefined {
  if (ts.isVariableDeclaration(variable)) {
    const loop = variable.parent.parent;
    return ts.isForInStatement(loop) || ts.isForOfStatement(loop)
      ? { at: loop, of: loop.expression, body: loop.statement }
      : undefined;
  }
  if (!ts.isParameter(variable)) return undefined;
  const fn = variable.parent;
  const call = fn.parent as ts.Node | undefined;
  if (fn.parameters[0] !== variable || call === undefined || !ts.isCallExpression(call)) return undefined;
  const callee = call.expression;
  if (!('body' in fn) || fn.body === undefined) return undefined;
  return ts.isPropertyAccessExpression(callee) && callee.name.text === 'forEach'
    ? { at: call, of: callee.expression, body: fn.body }
    : undefined;
}

function argumentOf(
  facts: ModuleContext['facts'],
  node: ts.Expression,
  functions: ReadonlySet<string>,
): ts.Expression | undefined {
  const { ts } = facts;
  const call = bare(facts, node);
  if (!ts.isCallExpression(call) || call.arguments.length !== 1) return undefined;
  const callee = call.expression;
  const isMeant =
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    functions.has(`${callee.expression.text}.${callee.name.text}`);
  return isMeant ? call.arguments[0] : undefined;
}

/** Uses of variables by their names, names of members left aside. */
function occurrences(ts: Compiler, body: ts.Node, names: readonly string[]): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && names.includes(node.text) && !isMember) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}

/** `value === undefined`, `if (value)`, `!value`. */
function asksWhetherThere(ts: Compiler, node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isIfStatement(parent)) return parent.expression === node;
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (!ts.isBinaryExpression(parent)) return false;
  const { EqualsEqualsEqualsToken, EqualsEqualsToken, ExclamationEqualsEqualsToken, ExclamationEqualsToken } =
    ts.SyntaxKind;
  const isEquality = [
    EqualsEqualsEqualsToken,
    EqualsEqualsToken,
    ExclamationEqualsEqualsToken,
    ExclamationEqualsToken,
  ].some((kind) => kind === parent.operatorToken.kind);
  const other = parent.left === node ? parent.right : parent.left;
  return isEquality && /^(?:undefined|null)$/.test(other.getText());
}

/** An expression with the assertions around it. */
function cast(ts: Compiler, node: ts.Expression): ts.Expression {
  const { parent } = node;
  return ts.isParenthesizedExpression(parent) || ts.isAsExpression(parent) || ts.isNonNullExpression(parent)
    ? cast(ts, parent)
    : node;
}
