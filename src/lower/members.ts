import type ts from 'typescript';
import { NOTHING, type Register, type OpOf } from '../ir/ops.js';
import type { Tag } from '../model/tag.js';
import { calleeRefOf } from './callee.js';
import { memberUnderCheckedKey } from './checked-keys.js';
import { isCopiedByKey } from './copied-member.js';
import { consentOf } from './consent.js';
import { narrowed } from './narrowing.js';
import { noteUntypedRead } from './read-shapes.js';
import { protectedBefore } from './protected-before.js';
import { resolvedSymbol } from './aliases.js';
import { lowerSymbol } from './references.js';
import { membersReadBeside } from './members-read.js';
import type { Scope } from './scope.js';
import { thisValue } from './this-value.js';
import { wellKnownSymbol } from './well-known-symbols.js';
import { isUsedWhole, typedShapeOf } from './whole-use.js';

/** `a.b`, `a?.b`, `a['b']`, `a[b]`. */
export function lowerMember(scope: Scope, node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Register {
  const { ts } = scope.module.facts;
  const key = constantKey(scope, node);
  if (key === undefined) {
    const access = node as ts.ElementAccessExpression;
    return lowerComputed(scope, access, scope.expression(access.expression));
  }
  const named = ts.isPropertyAccessExpression(node) ? namespaceMember(scope, node) : undefined;
  if (named !== undefined) return named;
  const object =
    node.expression.kind === ts.SyntaxKind.SuperKeyword ? thisValue(scope) : scope.expression(node.expression);
  const value = emitRead(scope, node, object, key);
  return consentOf(scope, node, ts.isPropertyAccessExpression(node) ? protectedBefore(scope, node, value) : value);
}

function emitRead(
  scope: Scope,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  object: Register,
  key: string,
): Register {
  const { module, builder } = scope;
  const { ts, accessorNames } = module.facts;
  const out = builder.register();
  const at = node.getStart(module.file);
  const op: OpOf<'read'> = { op: 'read', out, object, key, at, end: node.end };
  const tag = memberTag(scope, node, key);
  if (tag !== undefined) op.tag = module.tables.tag(tag);
  if (accessorNames.has(key) && ts.isPropertyAccessExpression(node)) {
    const getter = resolvedSymbol(scope, node.name)?.declarations?.find(ts.isGetAccessor);
    const id = getter === undefined ? undefined : module.facts.idOf(getter);
    if (id !== undefined) op.getter = id;
  }
  builder.emit(op);
  if (tag !== undefined || op.getter !== undefined || !isUsedWhole(ts, node)) return out;
  const read = ts.isPropertyAccessExpression(node) ? narrowedMember(scope, node, out) : out;
  const shape = typedShapeOf(scope, node);
  if (shape === undefined) return read;
  const typed = builder.register();
  builder.emit({ op: 'retype', out: typed, from: read, shape, at });
  return typed;
}

function narrowedMember(scope: Scope, node: ts.PropertyAccessExpression, from: Register): Register {
  const symbol = scope.module.facts.checker.getSymbolAtLocation(node.name);
  return symbol === undefined ? from : narrowed(scope, node, symbol, from);
}

/** The tag of the member that an access reads; the checker is asked only for names that could be tagged. */
function memberTag(
  scope: Scope,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  key: string,
): Tag | undefined {
  const { ts, checker, tags } = scope.module.facts;
  if (!tags.mayBeTagged(key)) return undefined;
  const owner = (): ts.Type => checker.getNonNullableType(checker.getTypeAtLocation(node.expression));
  const symbol = ts.isPropertyAccessExpression(node)
    ? checker.getSymbolAtLocation(node.name)
    : checker.getPropertyOfType(checker.getApparentType(owner()), key);
  if (symbol !== undefined) return tags.tagOfSymbol(symbol, owner);
  const role = ts.isElementAccessExpression(node) ? 'key' : 'property';
  const beside = ts.isPropertyAccessExpression(node) ? membersReadBeside(ts, node) : undefined;
  const tag = tags.tagOfUntyped(key, receiverText(scope, node.expression), role, node, beside);
  if (tag !== undefined) noteUntypedRead(scope, node.expression, key, tag);
  return tag;
}

/** The receiver as written, for inference without types: `req.body`. */
export function receiverText(scope: Scope, node: ts.Expression): string {
  const text = node.getText(scope.module.file).replace(/\s+/g, '');
  return text.length <= 60 ? text : text.slice(-60);
}

/** A key that is known: a name, a string literal, a constant of a literal type. */
export function constantKey(
  scope: Scope,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
): string | undefined {
  const { ts } = scope.module.facts;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return literalKey(scope, node.argumentExpression);
}

/** @returns the text of an expression that is a literal, or a constant of a string literal type */
export function literalKey(scope: Scope, node: ts.Expression): string | undefined {
  const { ts, checker } = scope.module.facts;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return node.text;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return undefined;
  const symbolKey = wellKnownSymbol(ts, node);
  if (symbolKey !== undefined) return symbolKey;
  const type = checker.getTypeAtLocation(node);
  if (type.isStringLiteral()) return type.value;
  // A symbol of its own: no text can be the same key.
  if (type.flags & ts.TypeFlags.UniqueESSymbol) return `@@${type.symbol.name}`;
  return type.isNumberLiteral() ? String(type.value) : undefined;
}

/** Keys that a union of literals allows: `user[field]` with `field: 'email' | 'phone'`. */
const MAX_KEYS = 48;

/** @returns the names that a key may be, where its type lists them */
export function literalKeys(scope: Scope, node: ts.Expression): string[] {
  const { ts, checker } = scope.module.facts;
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node)) return [];
  const type = checker.getTypeAtLocation(node);
  if (!type.isUnion() || type.types.length > MAX_KEYS) return [];
  const keys = type.types.flatMap((member) => (member.isStringLiteral() ? [member.value] : []));
  return keys.length === type.types.length ? keys : [];
}

/** `a[b]` with a key that is not one constant. */
export function lowerComputed(scope: Scope, node: ts.ElementAccessExpression, object: Register): Register {
  const key = scope.expression(node.argumentExpression);
  const keys = literalKeys(scope, node.argumentExpression);
  if (keys.length > 0) {
    const options = keys.map((name) => ({ name, value: emitRead(scope, node, object, name) }));
    const out = scope.builder.register();
    scope.builder.emit({ op: 'under-key', out, key, options });
    return consentOf(scope, node, out, [{ value: key }]);
  }
  const out = scope.builder.register();
  const op: OpOf<'read-computed'> = { op: 'read-computed', out, object, key, at: node.getStart(scope.module.file) };
  if (isCopiedByKey(scope.module, node)) op.each = true;
  scope.builder.emit(op);
  return consentOf(scope, node, memberUnderCheckedKey(scope, node, out), [{ value: key }]);
}

/** A member of a namespace, an enum, or a static member: a name, not a field of a value. */
function namespaceMember(scope: Scope, node: ts.PropertyAccessExpression): Register | undefined {
  const { module, builder } = scope;
  const { ts, checker } = module.facts;
  const left = staticOwner(scope, node.expression);
  if (left === undefined) return undefined;
  const { SymbolFlags } = ts;
  if (left.flags & SymbolFlags.Enum) return NOTHING;
  const variable =
    left.flags & SymbolFlags.Class ? staticVariable(scope, left, checker.getSymbolAtLocation(node.name)) : undefined;
  if (variable !== undefined) {
    const out = builder.register();
    builder.emit({ op: 'outer', out, variable });
    return out;
  }
  const member = memberOfNamespace(scope, node, left);
  if (member !== undefined) return lowerSymbol(scope, member, node);
  if (!(left.flags & SymbolFlags.Module) || left.flags & (SymbolFlags.Class | SymbolFlags.Function)) return undefined;
  const out = builder.register();
  builder.emit({ op: 'external', out, ref: calleeRefOf(module, node, undefined) });
  return out;
}

/** Names of the global object, whose members are the variables that the project declares as global. */
const GLOBAL_OBJECTS = new Set(['window', 'self', 'global']);

/** The project's own declaration that `namespace.name` means: of a module, a namespace block, or the global object. */
export function memberOfNamespace(
  scope: Scope,
  node: ts.PropertyAccessExpression,
  left: ts.Symbol,
): ts.Symbol | undefined {
  const { ts, names } = scope.module.facts;
  const { Module, Class, Function } = ts.SymbolFlags;
  const isGlobal = GLOBAL_OBJECTS.has(left.name);
  if (!isGlobal && !(left.flags & Module)) return undefined;
  const member = resolvedSymbol(scope, node.name);
  if (!(member?.declarations?.some((d) => names.packageOfDeclaration(d) === undefined) ?? false)) return undefined;
  // A function or class may have fields of its own beside what a namespace of its name adds; a global object has those of its type.
  const isMixed = isGlobal || (left.flags & (Class | Function)) !== 0;
  return isMixed && !member!.declarations!.some((d) => isNamespaceDeclaration(ts, d)) ? undefined : member;
}

function isNamespaceDeclaration(ts: Scope['module']['facts']['ts'], node: ts.Declaration): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isModuleDeclaration(node)
  );
}

/** What a name before a dot stands for; `this` in a static member is the class. */
export function staticOwner(scope: Scope, node: ts.Expression): ts.Symbol | undefined {
  const { ts, checker } = scope.module.facts;
  if (ts.isIdentifier(node)) return resolvedSymbol(scope, node);
  if (node.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const holder = ts.findAncestor(node, (at) => ts.isClassElement(at) || isOwnThis(ts, at));
  if (holder === undefined || !ts.isClassElement(holder) || !ts.isClassLike(holder.parent)) return undefined;
  const isStatic = ts.isClassStaticBlockDeclaration(holder) || isStaticMember(ts, holder);
  return isStatic ? checker.getTypeAtLocation(node).symbol : undefined;
}

function isOwnThis(ts: Scope['module']['facts']['ts'], node: ts.Node): boolean {
  return ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isObjectLiteralExpression(node);
}

export function isStaticMember(ts: Scope['module']['facts']['ts'], member: ts.ClassElement): boolean {
  return (
    ts.canHaveModifiers(member) && (ts.getModifiers(member) ?? []).some((m) => m.kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** Statics are variables of the class that declares them: one for the whole program. */
export function staticVariable(scope: Scope, owner: ts.Symbol, member: ts.Symbol | undefined): string | undefined {
  const { ts, idOf } = scope.module.facts;
  const declaration = member?.declarations?.find(ts.isPropertyDeclaration);
  const holders = declaration === undefined ? owner.declarations : [declaration.parent];
  const classId = holders?.map((d) => idOf(d)).find((id) => id !== undefined);
  return declaration === undefined || classId === undefined ? undefined : `${classId}:static ${member!.name}`;
}
