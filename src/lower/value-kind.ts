import type ts from 'typescript';
import type { ValueKind } from '../tagging/declaration-facts.js';
import { normalizePackageName } from '../catalogue/package-name.js';
import type { Compiler } from './compiler.js';
import type { GuardedChecker } from './guarded-checker.js';
import { specifierOf } from './type-origin.js';

export interface ValueKindInfo {
  kind: ValueKind;
  element?: ValueKind;
  typeName?: string;
  literals?: string[];
}

/** What kind of value a declaration holds: from its type node where that is plain, else from the checker. */
export function valueKindOf(
  ts: Compiler,
  checker: GuardedChecker,
  symbol: ts.Symbol,
  declaration: ts.Declaration | undefined,
): ValueKindInfo {
  const node = declaration === undefined ? undefined : (declaration as { type?: ts.TypeNode }).type;
  const plain = node === undefined ? undefined : keywordKind(ts, node);
  if (plain !== undefined) return { kind: plain };
  const info = kindOfType(ts, checker, checker.getTypeOfSymbol(symbol));
  if (info.kind !== 'unknown') return info;
  if (isSchema(ts, checker, declaration)) return { kind: 'object', typeName: 'Schema' };
  return { kind: schemaKind(ts, declaration) ?? 'unknown' };
}

/** `const Email = z.email().trim()` where the library is not installed: a schema describes values, it is none. */
function isSchema(ts: Compiler, checker: GuardedChecker, declaration: ts.Declaration | undefined): boolean {
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  let at = declaration.initializer;
  while (at !== undefined && (ts.isCallExpression(at) || ts.isPropertyAccessExpression(at))) at = at.expression;
  if (at === undefined || !ts.isIdentifier(at)) return false;
  const imported = checker.getSymbolAtLocation(at)?.declarations?.[0];
  const from = imported === undefined ? undefined : specifierOf(ts, imported);
  return from !== undefined && SCHEMA_LIBRARIES.has(normalizePackageName(from.text));
}

const SCHEMA_LIBRARIES: ReadonlySet<string> = new Set([
  'zod',
  'yup',
  'joi',
  'valibot',
  'arktype',
  'superstruct',
  'io-ts',
  'runtypes',
  'effect',
  '@effect/schema',
  '@sinclair/typebox',
  '@hapi/joi',
  '@hono/zod-openapi',
]);

/** What a key of a schema whose library is not installed accepts: `z.boolean()`, `z.object({ … })`. */
function schemaKind(ts: Compiler, declaration: ts.Declaration | undefined): ValueKind | undefined {
  if (declaration === undefined || !ts.isPropertyAssignment(declaration)) return undefined;
  let at: ts.Expression = declaration.initializer;
  while (ts.isCallExpression(at) && ts.isPropertyAccessExpression(at.expression)) {
    const { name, expression } = at.expression;
    if (ts.isIdentifier(expression)) return SCHEMA_KINDS.get(name.text);
    at = expression;
  }
  return undefined;
}

const SCHEMA_KINDS: ReadonlyMap<string, ValueKind> = new Map([
  ['string', 'string'],
  ['email', 'string'],
  ['url', 'string'],
  ['number', 'number'],
  ['int', 'number'],
  ['bigint', 'bigint'],
  ['boolean', 'boolean'],
  ['date', 'date'],
  ['enum', 'enum'],
  ['nativeEnum', 'enum'],
  ['literal', 'enum'],
  ['object', 'object'],
  ['strictObject', 'object'],
  ['record', 'object'],
  ['array', 'array'],
]);

/** The kind of a checked type; null and undefined are dropped from unions. */
export function kindOfType(ts: Compiler, checker: GuardedChecker, type: ts.Type): ValueKindInfo {
  const { TypeFlags } = ts;
  const members = (type.isUnion() ? type.types : [type]).filter(
    (t) => !(t.flags & (TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void)),
  );
  const first = members[0];
  if (first === undefined) return { kind: 'nullish' };
  const info = kindOfMember(ts, checker, first);
  const literals = members.flatMap((t) => (t.isStringLiteral() ? [t.value] : []));
  if (literals.length === members.length && literals.length > 0)
    return { kind: 'string', literals, ...aliasName(type) };
  if (members.length > 1 && members.some((t) => kindOfMember(ts, checker, t).kind !== info.kind)) {
    const kinds = members.map((t) => kindOfMember(ts, checker, t).kind);
    return { kind: kinds.includes('string') ? 'string' : 'object' };
  }
  return info;
}

/** Name of a union's alias: `ShipmentState`. */
function aliasName(type: ts.Type): { typeName?: string } {
  return type.aliasSymbol === undefined ? {} : { typeName: type.aliasSymbol.name };
}

function kindOfMember(ts: Compiler, checker: GuardedChecker, type: ts.Type): ValueKindInfo {
  const { TypeFlags } = ts;
  if (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) return { kind: 'unknown' };
  if (type.flags & TypeFlags.EnumLike) return { kind: 'enum' };
  if (type.flags & TypeFlags.StringLike) return { kind: 'string' };
  if (type.flags & TypeFlags.NumberLike) return { kind: 'number' };
  if (type.flags & TypeFlags.BooleanLike) return { kind: 'boolean' };
  if (type.flags & TypeFlags.BigIntLike) return { kind: 'bigint' };
  if (type.isIntersection()) return kindOfMember(ts, checker, type.types[0]!);
  if (type.flags & TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined || constraint === type
      ? { kind: 'unknown' }
      : kindOfMember(ts, checker, constraint);
  }
  const name = type.aliasSymbol?.name ?? type.symbol?.name;
  const named = name === undefined || name.startsWith('__') ? {} : { typeName: name };
  if (name === 'Date') return { kind: 'date', ...named };
  if (checker.isArrayType(type) || checker.isTupleType(type)) {
    const element = checker.getTypeArguments(type as ts.TypeReference)[0];
    return element === undefined
      ? { kind: 'array' }
      : { kind: 'array', element: kindOfMember(ts, checker, element).kind };
  }
  if (type.getCallSignatures().length > 0) return { kind: 'function', ...named };
  return { kind: 'object', ...named };
}

function keywordKind(ts: Compiler, node: ts.TypeNode): ValueKind | undefined {
  const { SyntaxKind } = ts;
  switch (node.kind) {
    case SyntaxKind.StringKeyword:
      return 'string';
    case SyntaxKind.NumberKeyword:
      return 'number';
    case SyntaxKind.BooleanKeyword:
      return 'boolean';
    case SyntaxKind.AnyKeyword:
    case SyntaxKind.UnknownKeyword:
      return 'unknown';
    case SyntaxKind.FunctionType:
      return 'function';
    default:
      return undefined;
  }
}
