import type ts from 'typescript';
import { parseCategory, suggestCategories, type Category } from '../model/category.js';
import type { TagStyle } from '../model/tag.js';
import type { Compiler } from './compiler.js';
import { decoratorCalls } from './decorator-calls.js';
import { annotationOfDecorators, annotationOfMember } from './schema-annotations.js';

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
    brandTag(ts, typeNodeOf(ts, node), resolveAlias) ??
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
  for (const call of decoratorCalls(ts, node)) {
    if (!ts.isIdentifier(call.expression) || call.expression.text !== 'Pii') continue;
    const [argument, reason] = call.arguments;
    if (argument === undefined || !ts.isStringLiteralLike(argument)) continue;
    if (argument.text === 'none')
      return {
        category: 'none',
        style: 'decorator',
        why: reason !== undefined && ts.isStringLiteralLike(reason) ? reason.text : '',
      };
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
  seen = new Set<ts.Declaration>(),
): ExplicitTag | undefined {
  if (type === undefined) return undefined;
  if (ts.isTypeReferenceNode(type)) {
    const name = ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
    const first = type.typeArguments?.[0];
    if (name === 'Pii' && first !== undefined && ts.isLiteralTypeNode(first) && ts.isStringLiteral(first.literal)) {
      const why = first.literal.text === 'none' ? textOf(ts, type.typeArguments?.[2]) : 'its type is branded `Pii`';
      return readCategory(first.literal.text, 'brand', why, type);
    }
    for (const argument of type.typeArguments ?? []) {
      const inner = brandTag(ts, argument, resolveAlias, seen);
      if (inner !== undefined) return inner;
    }
    const alias = resolveAlias(type.typeName);
    if (alias === undefined || seen.has(alias)) return undefined;
    seen.add(alias);
    const own = jsDocTag(ts, alias);
    if (own !== undefined) return own;
    return ts.isTypeAliasDeclaration(alias) && !ts.isTypeLiteralNode(alias.type)
      ? brandTag(ts, alias.type, resolveAlias, seen)
      : undefined;
  }
  if (ts.isArrayTypeNode(type)) return brandTag(ts, type.elementType, resolveAlias, seen);
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type))
    return brandTag(ts, type.type, resolveAlias, seen);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    for (const member of type.types) {
      const inner = brandTag(ts, member, resolveAlias, seen);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** The text of a literal type; empty for any other. */
function textOf(ts: Compiler, type: ts.TypeNode | undefined): string {
  return type !== undefined && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : '';
}

/** What a schema says of its member, or a decorator of what it stands on. */
function schemaTag(ts: Compiler, node: ts.Node): ExplicitTag | undefined {
  const annotation = ts.isPropertyAssignment(node)
    ? annotationOfMember(ts, node.initializer)
    : annotationOfDecorators(ts, node);
  if (annotation === undefined) return undefined;
  if ('checked' in annotation)
    return readCategory(annotation.checked, 'schema', `${annotation.where} validates what it is`, node);
  const { written, reason, where } = annotation;
  return written === 'none'
    ? { category: 'none', style: 'schema', why: reason }
    : readCategory(written, 'schema', where, node);
}

function readCategory(text: string, style: TagStyle, why: string, node: ts.Node): ExplicitTag {
  if (text === 'none') return { category: 'none', style, why };
  const category = parseCategory(text);
  return category === undefined
    ? { unknown: text, suggestions: suggestCategories(text), node }
    : { category, style, why };
}
