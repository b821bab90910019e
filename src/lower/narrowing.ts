import type ts from 'typescript';
import { NOTHING, type Narrowing, type Register } from '../ir/ops.js';
import type { Compiler } from './compiler.js';
import type { ModuleContext, Scope } from './scope.js';
import { shapeIndexOf } from './scope.js';
import { isUsedWhole } from './whole-use.js';

/** What a value of a type may be. */
const TEXT = 1;
const OBJECT = 2;
const PLAIN = 4;
const NOTHING_AT_ALL = 8;
const ANYTHING = TEXT | OBJECT | PLAIN | NOTHING_AT_ALL;

/** Larger unions are left as they are declared. */
const MAX_MEMBERS = 24;

/** What narrowing from one type to another leaves out, so that each pair is compared once. */
const compared = new WeakMap<ModuleContext, Map<ts.Type, Map<ts.Type, Narrowing | 'nothing' | undefined>>>();

/**
 * Leaves out of a value what the checker knows it not to be at this place: the other members of a union, behind a check of a kind, a
 * key, a class or a predicate.
 *
 * @param symbol the variable or property that is read
 */
export function narrowed(scope: Scope, node: ts.Expression, symbol: ts.Symbol, from: Register): Register {
  const { ts, checker } = scope.module.facts;
  if (from === NOTHING) return from;
  const isWhole = isUsedWhole(ts, node);
  if (!isWhole && !isReceiver(ts, node)) return from;
  const { valueDeclaration } = symbol;
  if (valueDeclaration === undefined || isSimple(ts, valueDeclaration)) return from;
  const declared = checker.getTypeOfSymbol(symbol);
  if (!canBeNarrowed(ts, declared, isWhole)) return from;
  // What is read from a receiver says itself what of it is meant.
  const isSure = isWhole && isSettled(ts, valueDeclaration);
  return leaveOut(scope, from, declared, checker.getTypeAtLocation(node), isSure);
}

/** `parties.filter(isShop)`: of the elements those that the predicate lets through. */
export function narrowedElements(scope: Scope, node: ts.CallExpression, from: Register): Register {
  const { ts, checker } = scope.module.facts;
  const callee = node.expression;
  if (!ts.isPropertyAccessExpression(callee) || !FILTERS.has(callee.name.text) || node.arguments.length === 0)
    return from;
  const declared = elementOf(scope, checker.getTypeAtLocation(callee.expression));
  if (declared === undefined || !canBeNarrowed(ts, declared, true)) return from;
  const result = checker.getTypeAtLocation(node);
  if (callee.name.text !== 'filter') return leaveOut(scope, from, declared, result, true);
  const left = elementOf(scope, result);
  return left === undefined ? from : leaveOut(scope, from, declared, left, true, true);
}

const FILTERS = new Set(['filter', 'find', 'findLast']);

/** The type of the items of an array; `undefined` for any other type. */
export function elementOf(scope: Scope, type: ts.Type): ts.Type | undefined {
  const { checker } = scope.module.facts;
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}

function leaveOut(
  scope: Scope,
  from: Register,
  declared: ts.Type,
  type: ts.Type,
  isSettled: boolean,
  isOfElements = false,
): Register {
  if (type === declared) return from;
  const narrowing = compare(scope, declared, type);
  if (narrowing === undefined) return from;
  if (narrowing === 'nothing' && isSettled && !isOfElements) return NOTHING;
  const out = scope.builder.register();
  const what: Narrowing =
    narrowing === 'nothing' ? { without: [], drops: ['text', 'object'], required: [] } : narrowing;
  scope.builder.emit({
    op: 'narrow',
    out,
    from,
    ...what,
    ...(isSettled || isText(what) ? {} : { typesOnly: true as const }),
    ...(isOfElements ? { elements: true as const } : {}),
  });
  return out;
}

/**
 * A text where an object may have been meant, an id in place of its record. Nobody writes that into a variable and then asks for the other, as with
 * nothing at all, which the checker still believes in when a call has filled it.
 */
function isText({ drops }: Narrowing): boolean {
  return drops.includes('object') && !drops.includes('text');
}

/** The receiver of a member access. */
function isReceiver(ts: Compiler, node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isNonNullExpression(parent) || ts.isParenthesizedExpression(parent)) return isReceiver(ts, parent);
  return (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node;
}

/** No variable or property, or declared with a keyword that leaves nothing to narrow. */
function isSimple(ts: Compiler, declaration: ts.Declaration): boolean {
  const isTyped =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration);
  if (!isTyped) return !ts.isBindingElement(declaration);
  const { type } = declaration;
  if (type === undefined) return ts.isCatchClause(declaration.parent);
  const { FirstKeyword, LastKeyword, UnknownKeyword } = ts.SyntaxKind;
  return type.kind !== UnknownKeyword && type.kind >= FirstKeyword && type.kind <= LastKeyword;
}

/** A variable that a function literal may set again while the checker does not look: only its type is narrowed. */
function isSettled(ts: Compiler, declaration: ts.Declaration): boolean {
  if (!ts.isVariableDeclaration(declaration)) return ts.isParameter(declaration) || ts.isBindingElement(declaration);
  return (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}

function canBeNarrowed(ts: Compiler, type: ts.Type, isWhole: boolean): boolean {
  if (type.flags & ts.TypeFlags.Unknown) return isWhole;
  if (!type.isUnion() || type.types.length > MAX_MEMBERS) return false;
  const kinds = type.types.map((member) => kindOf(ts, member));
  if (kinds.filter((kind) => kind & OBJECT).length > 1) return true;
  return isWhole && new Set(kinds).size > 1 && kinds.some((kind) => kind & (TEXT | OBJECT));
}

function kindOf(ts: Compiler, type: ts.Type): number {
  const { TypeFlags } = ts;
  if (type.isUnion()) return type.types.reduce((all, member) => all | kindOf(ts, member), 0);
  if (type.isIntersection()) {
    const kinds = type.types.map((member) => kindOf(ts, member));
    // A brand is no object, and what may be anything says nothing: `string & { brand }`, `T & {}`.
    return kinds.find((kind) => kind === TEXT || kind === PLAIN) ?? kinds.reduce((all, kind) => all & kind, ANYTHING);
  }
  if (type.flags & TypeFlags.StringLike) return TEXT;
  if (type.flags & (TypeFlags.NumberLike | TypeFlags.BooleanLike | TypeFlags.BigIntLike | TypeFlags.ESSymbolLike))
    return PLAIN;
  if (type.flags & (TypeFlags.Null | TypeFlags.Undefined | TypeFlags.Void)) return NOTHING_AT_ALL;
  if (type.flags & TypeFlags.Never) return 0;
  if (type.flags & TypeFlags.NonPrimitive) return OBJECT;
  // `{}` is anything but nothing. Asked of the name first: the members of a library's type are dear.
  if (type.flags & TypeFlags.Object)
    return (type.symbol?.name ?? '__type') === '__type' && type.getProperties().length === 0 ? ANYTHING : OBJECT;
  return ANYTHING;
}

function compare(scope: Scope, declared: ts.Type, type: ts.Type): Narrowing | 'nothing' | undefined {
  const { module } = scope;
  let all = compared.get(module);
  if (all === undefined)
    compared.set(module, (all = new Map<ts.Type, Map<ts.Type, Narrowing | 'nothing' | undefined>>()));
  let known = all.get(declared);
  if (known === undefined) all.set(declared, (known = new Map<ts.Type, Narrowing | 'nothing' | undefined>()));
  if (!known.has(type)) known.set(type, read(scope, declared, type));
  return known.get(type);
}

function read(scope: Scope, declared: ts.Type, type: ts.Type): Narrowing | 'nothing' | undefined {
  const { ts } = scope.module.facts;
  const before = declared.isUnion() ? kindOf(ts, declared) : ANYTHING;
  const after = kindOf(ts, type);
  if ((after & ~NOTHING_AT_ALL) === 0) return 'nothing';
  const drops: Narrowing['drops'] = [];
  if (before & TEXT && !(after & TEXT)) drops.push('text');
  if (before & OBJECT && !(after & OBJECT)) drops.push('object');
  const narrowing: Narrowing = { without: [], drops, required: [] };
  const objects = after & OBJECT ? objectMembers(ts, type) : [];
  const others = declared.isUnion() ? objectMembers(ts, declared) : [];
  const dropped = others.filter((member) => !objects.includes(member));
  const isOfThese = objects.length > 0 && dropped.length > 0 && objects.every((member) => others.includes(member));
  if (isOfThese) {
    const keys = new Set(objects.flatMap(keysOf));
    narrowing.without = [...new Set(dropped.flatMap(keysOf).filter((key) => !keys.has(key)))].sort();
    narrowing.required = requiredKeys(ts, objects, dropped);
    const only = discriminants(scope, objects, dropped);
    if (only.length > 0) narrowing.only = only;
  }
  if (isOfThese || drops.includes('object')) {
    const from = shapeIndexOf(scope, declared);
    if (from !== undefined) {
      narrowing.declared = from;
      const to = shapeIndexOf(scope, type);
      if (to !== undefined) narrowing.shape = to;
    }
  }
  return drops.length > 0 || isOfThese ? narrowing : undefined;
}

function objectMembers(ts: Compiler, type: ts.Type): ts.Type[] {
  return (type.isUnion() ? type.types : [type]).filter((member) => kindOf(ts, member) & OBJECT);
}

function keysOf(type: ts.Type): string[] {
  return type.getProperties().map((property) => property.name);
}

/** Keys that all the members that are left have, and some that are dropped do not. */
function requiredKeys(ts: Compiler, objects: readonly ts.Type[], dropped: readonly ts.Type[]): string[] {
  const [first] = objects;
  return (first?.getProperties() ?? []).flatMap(({ name }) => {
    const isRequired = objects.every((member) => {
      const property = member.getProperty(name);
      return property !== undefined && !(property.flags & ts.SymbolFlags.Optional);
    });
    return isRequired && dropped.some((member) => member.getProperty(name) === undefined) ? [name] : [];
  });
}

/** Keys under which every member has a constant, and the constants of those that are left. */
function discriminants(
  scope: Scope,
  objects: readonly ts.Type[],
  dropped: readonly ts.Type[],
): NonNullable<Narrowing['only']> {
  const { checker } = scope.module.facts;
  const literalsOf = (type: ts.Type, name: string): (string | number | boolean)[] | undefined => {
    const property = type.getProperty(name);
    const declared = property === undefined ? undefined : checker.getTypeOfSymbol(property);
    const members = declared === undefined ? [] : declared.isUnion() ? declared.types : [declared];
    const values = members.flatMap((member) => literalOf(scope, member));
    return values.length > 0 && values.length === members.length ? values : undefined;
  };
  const [first] = objects;
  return keysOf(first!).flatMap((key) => {
    const kept = objects.map((member) => literalsOf(member, key));
    const out = dropped.map((member) => literalsOf(member, key));
    if (kept.includes(undefined) || out.includes(undefined)) return [];
    return [{ key, values: [...new Set(kept.flatMap((values) => values!))] }];
  });
}

function literalOf(scope: Scope, type: ts.Type): (string | number | boolean)[] {
  const { TypeFlags } = scope.module.facts.ts;
  if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value];
  if (type.flags & TypeFlags.BooleanLiteral)
    return [(type as ts.Type & { intrinsicName: string }).intrinsicName === 'true'];
  return [];
}
