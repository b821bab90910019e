import type ts from 'typescript';
import type { Tag } from '../model/tag.js';
import { noteBound } from './note-bound.js';
import { enclosingFunction } from './references.js';
import type { ModuleContext, Scope } from './scope.js';
import type { TypeShape } from './shape-reader.js';

/** Members of one untyped variable that were read and mean something. */
interface Reads {
  declaration: ts.Declaration;
  name: string;
  paths: Map<string, { path: string[]; tag: Tag }>;
}

const MAX_READS = 48;
const MAX_READ_PATH = 6;
const MAX_READ_HOPS = 6;

/** Methods whose callback gets the elements of what they are called on, first. */
const ITERATING = new Set('forEach map filter find findLast some every flatMap findIndex'.split(' '));

const noted = new WeakMap<ModuleContext, Map<ts.Symbol, Reads>>();

/**
 * Notes a tagged member that is read from a value without a type: what code takes out of `req.body` tells what is in it, also where it is
 * used as a whole. What the value was taken from holds it too.
 *
 * @param receiver what the member is read from
 */
export function noteUntypedRead(scope: Scope, receiver: ts.Expression, key: string, tag: Tag): void {
  noteOn(scope, receiver, [key], tag, 0);
}

/** The same for a member that a pattern takes out. */
export function noteUntypedBinding(scope: Scope, pattern: ts.BindingPattern, path: string[], tag: Tag): void {
  const { ts } = scope.module.facts;
  const holder = pattern.parent;
  if (ts.isVariableDeclaration(holder)) noteSource(scope, holder, path, tag, 0);
  else if (ts.isBindingElement(holder)) {
    const key = holder.propertyName ?? holder.name;
    if (ts.isIdentifier(key)) noteUntypedBinding(scope, holder.parent, [key.text, ...path], tag);
  }
}

/**
 * The same for what code says of a value without a type: `const { body }: { body: Order } = req`, `req.body as Order`, `return data` where an order
 * is to be returned.
 */
export function noteDeclaredContent(scope: Scope, source: ts.Expression, shape: TypeShape | undefined): void {
  if (shape === undefined || !mayBeUntyped(scope, source)) return;
  const type = scope.module.facts.checker.getTypeAtLocation(source);
  for (const { path, tag } of shape.paths)
    if (path.length > 0 && isUntyped(scope, type, path)) noteOn(scope, source, path, tag, 0);
}

/** What is returned as it is, and members of an object that is made to be returned, by what is expected there. */
export function noteReturnedContent(scope: Scope, returned: ts.Expression): void {
  const { ts, checker, shapes } = scope.module.facts;
  const members = ts.isObjectLiteralExpression(returned) ? returned.properties.filter(ts.isPropertyAssignment) : [];
  for (const part of ts.isObjectLiteralExpression(returned) ? members : [returned]) {
    const source = ts.isPropertyAssignment(part) ? part.initializer : part;
    if (!mayBeUntyped(scope, source) || !isUntyped(scope, checker.getTypeAtLocation(source), [])) continue;
    const expected = expectedOf(scope, returned, ts.isPropertyAssignment(part) ? part : undefined);
    if (expected !== undefined) noteDeclaredContent(scope, source, shapes.shapeOf(expected));
  }
}

/** The type that is expected of a result, or of a member of it; in a callback of `then`, what is expected of the promise. */
function expectedOf(
  scope: Scope,
  returned: ts.Expression,
  member: ts.PropertyAssignment | undefined,
): ts.Type | undefined {
  const { ts, checker } = scope.module.facts;
  const expected = checker.getContextualType(member?.initializer ?? returned);
  if (expected === undefined || !isUntyped(scope, expected, [])) return expected;
  const call = ts.findAncestor(returned, (node) => ts.isFunctionLike(node))?.parent;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression))
    return undefined;
  const promised = call.expression.name.text === 'then' ? checker.getContextualType(call) : undefined;
  const content = promised && checker.getAwaitedType(promised);
  if (content === undefined || member === undefined) return content;
  const found = ts.isIdentifier(member.name) ? checker.getPropertyOfType(content, member.name.text) : undefined;
  return found && checker.getTypeOfSymbol(found);
}

/** A variable, or a member of one. */
function mayBeUntyped(scope: Scope, node: ts.Expression): boolean {
  const { ts } = scope.module.facts;
  let at = node;
  while (ts.isPropertyAccessExpression(at) || ts.isAwaitExpression(at) || ts.isParenthesizedExpression(at))
    at = at.expression;
  return ts.isIdentifier(at);
}

/** Whether a type says nothing of what stands at a path. */
function isUntyped(scope: Scope, type: ts.Type, [key, ...rest]: readonly string[]): boolean {
  const { ts, checker } = scope.module.facts;
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return true;
  const member = key === undefined ? undefined : checker.getPropertyOfType(type, key);
  return member !== undefined && isUntyped(scope, checker.getTypeOfSymbol(member), rest);
}

function noteOn(scope: Scope, node: ts.Expression, path: string[], tag: Tag, hops: number): void {
  const { ts, checker } = scope.module.facts;
  if (path.length > MAX_READ_PATH) {
    noteBound(scope.module, node, `A member of a value without a type that is more than ${MAX_READ_PATH} levels down`);
    return;
  }
  if (hops > MAX_READ_HOPS) {
    noteBound(scope.module, node, `A value without a type that is handed through more than ${MAX_READ_HOPS} variables`);
    return;
  }
  if (ts.isPropertyAccessExpression(node)) noteOn(scope, node.expression, [node.name.text, ...path], tag, hops);
  else if (ts.isElementAccessExpression(node)) {
    const index = node.argumentExpression;
    noteOn(scope, node.expression, [ts.isStringLiteralLike(index) ? index.text : '*', ...path], tag, hops);
  } else if (
    ts.isParenthesizedExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isAwaitExpression(node)
  ) {
    noteOn(scope, node.expression, path, tag, hops);
  } else if (ts.isIdentifier(node)) {
    const symbol = checker.getSymbolAtLocation(node);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration?.getSourceFile() !== scope.module.file) return;
    add(scope.module, symbol, declaration, path, tag);
    noteSource(scope, declaration, path, tag, hops + 1);
  }
}

/** What a declaration took its value from: its initializer, the iterable of its loop, the array that its callback walks. */
function noteSource(scope: Scope, declaration: ts.Declaration, path: string[], tag: Tag, hops: number): void {
  const { ts } = scope.module.facts;
  if (ts.isVariableDeclaration(declaration)) {
    if (declaration.initializer !== undefined) noteOn(scope, declaration.initializer, path, tag, hops);
    const loop = declaration.parent.parent;
    if (ts.isForOfStatement(loop)) noteOn(scope, loop.expression, ['*', ...path], tag, hops);
  } else if (ts.isBindingElement(declaration)) {
    const key = declaration.propertyName ?? declaration.name;
    if (
      ts.isIdentifier(key) &&
      declaration.dotDotDotToken === undefined &&
      ts.isObjectBindingPattern(declaration.parent)
    )
      noteUntypedBinding(scope, declaration.parent, [key.text, ...path], tag);
  } else if (ts.isParameter(declaration)) {
    const fn = declaration.parent;
    const call = fn.parent as ts.Node | undefined;
    if (fn.parameters[0] !== declaration || call === undefined || !ts.isCallExpression(call)) return;
    const { expression } = call;
    if (ts.isPropertyAccessExpression(expression) && ITERATING.has(expression.name.text))
      noteOn(scope, expression.expression, ['*', ...path], tag, hops);
  }
}

function add(module: ModuleContext, symbol: ts.Symbol, declaration: ts.Declaration, path: string[], tag: Tag): void {
  const { ts } = module.facts;
  if (!(ts.isVariableDeclaration(declaration) || ts.isParameter(declaration) || ts.isBindingElement(declaration)))
    return;
  const all = noted.get(module) ?? new Map<ts.Symbol, Reads>();
  noted.set(module, all);
  const reads = all.get(symbol) ?? { declaration, name: symbol.name, paths: new Map() };
  all.set(symbol, reads);
  const key = path.join('.');
  if (reads.paths.size < MAX_READS || reads.paths.has(key)) reads.paths.set(key, { path, tag });
  else
    noteBound(module, declaration, `A value without a type of which more than ${MAX_READS} personal members are read`);
}

/** Gives every variable and parameter without tags of its own those that were read from it. */
export function applyReadShapes(module: ModuleContext): void {
  const { ts } = module.facts;
  for (const [symbol, { declaration, name, paths }] of noted.get(module) ?? []) {
    const owner = module.builders.get(enclosingFunction(ts, declaration));
    if (owner === undefined) continue;
    const variable = owner.variables[owner.variable(symbol)]!;
    if (variable.shape !== undefined) continue;
    variable.shape = module.tables.shape({ name, paths: [...paths.values()], truncated: false });
    if (!ts.isParameter(declaration)) continue;
    const parameters = declaration.parent.parameters.filter(
      (p) => !(ts.isIdentifier(p.name) && p.name.text === 'this'),
    );
    const described = owner.params[parameters.indexOf(declaration)];
    if (described !== undefined && described.rest === undefined) described.shape ??= variable.shape;
  }
}
