import type ts from 'typescript';
import type { KeyPattern } from '../ir/key-test.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';

/** Variables that a list of names is followed through, see docs/known-limits.md. */
const MAX_NAMED_LISTS = 6;

/** Names of one list. */
const MAX_LISTED = 400;

/** What a variable of a callback or loop stands for: one of the names of a list. */
export type ListItems = ReadonlyMap<ts.Symbol, readonly KeyPattern[]>;

/** An expression without what changes nothing about its value. */
export function bare({ ts }: Scope['module']['facts'], node: ts.Expression): ts.Expression {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isTypeAssertionExpression(at) ||
    ts.isAwaitExpression(at)
  )
    at = at.expression;
  return at;
}

/** The symbol that a name or member means, imports followed. */
export function symbolOf(scope: Scope, node: ts.Expression): ts.Symbol | undefined {
  const { ts } = scope.module.facts;
  const name = ts.isPropertyAccessExpression(node) ? node.name : node;
  return ts.isIdentifier(name) || ts.isPrivateIdentifier(name) ? resolvedSymbol(scope, name) : undefined;
}

/** What a variable, field or parameter is first given. */
export function initializerOf(scope: Scope, symbol: ts.Symbol | undefined): ts.Expression | undefined {
  const { ts } = scope.module.facts;
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined) return undefined;
  return ts.isVariableDeclaration(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertyAssignment(declaration) ||
    ts.isParameter(declaration)
    ? declaration.initializer
    : undefined;
}

/** Names, and expressions for names, that a list, set, table or single text holds; `undefined` where not all are in sight. */
export function listedNames(
  scope: Scope,
  given: ts.Expression,
  items: ListItems = new Map(),
  depth = 0,
): readonly KeyPattern[] | undefined {
  const { ts } = scope.module.facts;
  if (depth > MAX_NAMED_LISTS) return undefined;
  const node = bare(scope.module.facts, given);
  const inner = (expression: ts.Expression): readonly KeyPattern[] | undefined =>
    listedNames(scope, expression, items, depth + 1);
  if (ts.isStringLiteralLike(node)) return [{ how: 'is', text: node.text }];
  if (ts.isRegularExpressionLiteral(node)) return expressionOf(node.text);
  if (ts.isArrayLiteralExpression(node))
    return allOf(node.elements.map((item) => inner(ts.isSpreadElement(item) ? item.expression : item)));
  if (ts.isObjectLiteralExpression(node))
    return allOf(
      node.properties.map((property) =>
        property.name !== undefined && (ts.isIdentifier(property.name) || ts.isStringLiteralLike(property.name))
          ? [{ how: 'is', text: property.name.text }]
          : ts.isSpreadAssignment(property)
            ? inner(property.expression)
            : undefined,
      ),
    );
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) {
    const [first] = node.arguments ?? [];
    if (first === undefined) return undefined;
    if (node.expression.text === 'Set') return inner(first);
    return node.expression.text === 'RegExp' ? builtExpression(scope, node.arguments ?? [], items) : undefined;
  }
  if (ts.isCallExpression(node)) return namesOfCall(scope, node, inner);
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const symbol = symbolOf(scope, node);
  const item = symbol === undefined ? undefined : items.get(symbol);
  if (item !== undefined) return item;
  const initializer = initializerOf(scope, symbol);
  const found = initializer === undefined ? undefined : inner(initializer);
  if (found !== undefined) return found;
  const type = initializer === undefined ? scope.module.facts.checker.getTypeAtLocation(node) : undefined;
  return type?.isStringLiteral() ? [{ how: 'is', text: type.value }] : undefined;
}

/** `Object.keys(TABLE)`, `Object.freeze(LIST)`, `LIST.map((name) => name.toLowerCase())`. */
function namesOfCall(
  scope: Scope,
  { expression: callee, arguments: args }: ts.CallExpression,
  inner: (node: ts.Expression) => readonly KeyPattern[] | undefined,
): readonly KeyPattern[] | undefined {
  const { ts } = scope.module.facts;
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  const { text: name } = callee.name;
  const [first] = args;
  if (ts.isIdentifier(callee.expression) && callee.expression.text === 'Object')
    return first !== undefined && (name === 'keys' || name === 'freeze') ? inner(first) : undefined;
  if (name === 'map' || name === 'toLowerCase') return asLike(inner(callee.expression));
  if (name === 'concat') return allOf([inner(callee.expression), ...args.map(inner)]);
  return undefined;
}

/** The same names whatever their case and separators. */
export function asLike(names: readonly KeyPattern[] | undefined): readonly KeyPattern[] | undefined {
  return names?.map((name) => (name.how === 'is' ? { ...name, how: 'like' } : name));
}

function allOf(parts: readonly (readonly KeyPattern[] | undefined)[]): readonly KeyPattern[] | undefined {
  if (parts.includes(undefined)) return undefined;
  const all = parts.flatMap((part) => part!);
  return all.length > MAX_LISTED ? undefined : all;
}

/** `new RegExp('mail', 'i')`, `new RegExp(NAMES.join('|'), 'i')`. */
function builtExpression(
  scope: Scope,
  [source, flags]: readonly ts.Expression[],
  items: ListItems,
): readonly KeyPattern[] | undefined {
  const { ts } = scope.module.facts;
  if (source === undefined) return undefined;
  const node = bare(scope.module.facts, source);
  const isJoined =
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'join' &&
    node.arguments.some((argument) => ts.isStringLiteralLike(argument) && argument.text === '|');
  const list = isJoined ? node.expression.expression : node;
  const folds = flags !== undefined && ts.isStringLiteralLike(flags) && flags.text.includes('i');
  return allOf(
    (listedNames(scope, list, items) ?? [undefined]).map((name) =>
      name === undefined || name.how === 'has'
        ? undefined
        : name.how === 'match'
          ? [name]
          : expressionOf(`/${name.text}/${folds ? 'i' : ''}`),
    ),
  );
}

/** Longest expression that is tried, and those that may take long on a short name. */
const MAX_EXPRESSION = 2_000;
const SLOW = /[+*}]\)?[+*{]|\\\d/;

function expressionOf(literal: string): readonly KeyPattern[] | undefined {
  const end = literal.lastIndexOf('/');
  const text = literal.slice(1, end);
  if (text.length > MAX_EXPRESSION || SLOW.test(text)) return undefined;
  const flags = literal.slice(end + 1).replace(/[gyd]/g, '');
  try {
    new RegExp(text, flags);
  } catch {
    return undefined;
  }
  return [{ how: 'match', text, flags }];
}
