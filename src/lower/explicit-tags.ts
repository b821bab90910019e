import type ts from 'typescript';
import { parseCategory, suggestCategories, type Category } from '../model/category.js';
import type { TagStyle } from '../model/tag.js';
import type { Compiler } from './compiler.js';

/** What a declaration says of itself: a category, or that it is none. */
export type ExplicitTag =
  | { category: Category; style: TagStyle; why: string }
  | { category: 'none'; style: TagStyle; why: string }
  | { unknown: string; suggestions: string[]; node: ts.Node };

/**
 * Reads the explicit tag of a declaration: JSDoc, decorator, brand in its type node, schema annotation, in this order.
 *
 * @param resolveAlias declaration of a type name, to follow `type Email = Pii<'email'>`
 */
export function explicitTagOf(
  ts: Compiler,
  node: ts.Node,
  resolveAlias: (name: ts.EntityName) => ts.Declaration | undefined,
): ExplicitTag | undefined {
  return (
    jsDocTag(ts, node) ??
    decoratorTag(ts, node) ??
    brandTag(ts, typeNodeOf(ts, node), resolveAlias, 0) ??
    schemaTag(ts, node)
  );
}

/** The tag `@pii email`, or `@pii none: reason`, in the comment of a declaration. */
export function jsDocTag(ts: Compiler, node: ts.Node): ExplicitTag | undefined {
  const holder = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  for (const tag of [...ts.getJSDocTags(node), ...(holder === node ? [] : ts.getJSDocTags(holder))]) {
    if (tag.tagName.text !== 'pii') continue;
    const text = ts.getTextOfJSDocComment(tag.comment)?.trim() ?? '';
    const named = /^none\b[\s:,-]*(.*)$/s.exec(text);
    if (named !== null) return { category: 'none', style: 'jsdoc', why: named[1] ?? '' };
    return readCategory(text.split(/[\s,]/)[0] ?? '', 'jsdoc', '`@pii` in its comment', node);
  }
  return undefined;
}

/** `@Pii('email')`. */
function decoratorTag(ts: Compiler, node: ts.Node): ExplicitTag | undefined {
  if (!ts.canHaveDecorators(node)) return undefined;
  for (const decorator of ts.getDecorators(node) ?? []) {
    const call = decorator.expression;
    if (!ts.isCallExpression(call) || !ts.isIdentifier(call.expression) || call.expression.text !== 'Pii') continue;
    const argument = call.arguments[0];
    if (argument !== undefined && ts.isStringLiteralLike(argument))
      return readCategory(argument.text, 'decorator', '`@Pii` on it', node);
  }
  return undefined;
}

function typeNodeOf(ts: Compiler, node: ts.Node): ts.TypeNode | undefined {
  if (ts.isTypeAliasDeclaration(node)) return node.type;
  if (ts.isFunctionLike(node)) return node.type;
  if (
    ts.isPropertySignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isVariableDeclaration(node)
  ) {
    return node.type;
  }
  return undefined;
}

/** The brand `Pii<'email', T>` in a type node: itself, or inside arrays, unions, promises and records; through type aliases. */
function brandTag(
  ts: Compiler,
  type: ts.TypeNode | undefined,
  resolveAlias: (name: ts.EntityName) => ts.Declaration | undefined,
  depth: number,
): ExplicitTag | undefined {
  if (type === undefined || depth > 6) return undefined;
  if (ts.isTypeReferenceNode(type)) {
    const name = ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
    const first = type.typeArguments?.[0];
    if (name === 'Pii' && first !== undefined && ts.isLiteralTypeNode(first) && ts.isStringLiteral(first.literal)) {
      return readCategory(first.literal.text, 'brand', 'its type is branded `Pii`', type);
    }
    for (const argument of type.typeArguments ?? []) {
      const inner = brandTag(ts, argument, resolveAlias, depth + 1);
      if (inner !== undefined) return inner;
    }
    const alias = resolveAlias(type.typeName);
    if (alias === undefined) return undefined;
    const own = jsDocTag(ts, alias);
    if (own !== undefined) return own;
    return ts.isTypeAliasDeclaration(alias) && !ts.isTypeLiteralNode(alias.type)
      ? brandTag(ts, alias.type, resolveAlias, depth + 1)
      : undefined;
  }
  if (ts.isArrayTypeNode(type)) return brandTag(ts, type.elementType, resolveAlias, depth + 1);
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type))
    return brandTag(ts, type.type, resolveAlias, depth + 1);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    for (const member of type.types) {
      const inner = brandTag(ts, member, resolveAlias, depth + 1);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/**
 * Schema annotations on a key of a schema literal: zod `.meta({ pii: 'email' })`, `.describe('@pii email')`, and validators that say
 * what the value is (`z.email()`, `.email()`).
 */
function schemaTag(ts: Compiler, node: ts.Node): ExplicitTag | undefined {
  if (!ts.isPropertyAssignment(node)) return undefined;
  let at: ts.Expression = node.initializer;
  let validator: ExplicitTag | undefined;
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const method = at.expression.name.text;
    const argument = at.arguments[0];
    if (method === 'meta' && argument !== undefined && ts.isObjectLiteralExpression(argument)) {
      const pii = argument.properties.find(
        (p) => p.name !== undefined && ts.isIdentifier(p.name) && p.name.text === 'pii',
      );
      if (pii !== undefined && ts.isPropertyAssignment(pii) && ts.isStringLiteralLike(pii.initializer)) {
        return readCategory(pii.initializer.text, 'schema', '`.meta({ pii })` in its schema', node);
      }
    }
    if (method === 'describe' && argument !== undefined && ts.isStringLiteralLike(argument)) {
      const match = /@pii\s+([\w.]+)(.*)/s.exec(argument.text);
      if (match?.[1] === 'none') return { category: 'none', style: 'schema', why: match[2]?.trim() ?? '' };
      if (match?.[1] !== undefined) return readCategory(match[1], 'schema', '`.describe()` in its schema', node);
    }
    if (method === 'email' && validator === undefined)
      validator = readCategory('email', 'schema', 'its schema validates an e-mail', node);
    at = at.expression.expression;
  }
  return validator;
}

function readCategory(text: string, style: TagStyle, why: string, node: ts.Node): ExplicitTag {
  if (text === 'none') return { category: 'none', style, why };
  const category = parseCategory(text);
  return category === undefined
    ? { unknown: text, suggestions: suggestCategories(text), node }
    : { category, style, why };
}
