import type ts from 'typescript';
import type { ClassIR } from '../ir/module-ir.js';
import type { SymbolId } from '../ir/ops.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';
import { isFunctionLiteral } from './function-literals.js';

/**
 * Classes without the keyword: a function that is called with `new`, and what is put on its prototype. `Note.prototype.text = function …`,
 * `Note.prototype = Object.create(Base.prototype)`, `Note.prototype = { … }`.
 */
export function notePrototype(scope: Scope, node: ts.BinaryExpression): void {
  const { ts } = scope.module.facts;
  const { left } = node;
  if (!ts.isPropertyAccessExpression(left)) return;
  const whole = prototypeOwner(scope, left);
  if (whole !== undefined) {
    noteMembers(scope, whole, node.right);
    return;
  }
  const owner = ts.isPropertyAccessExpression(left.expression) ? prototypeOwner(scope, left.expression) : undefined;
  if (owner !== undefined) noteMember(scope, owner, left.name.text, node.right);
}

/** `Object.assign(Note.prototype, methods)`, `Object.setPrototypeOf(Note.prototype, Base.prototype)`, `util.inherits(Note, Base)`. */
export function notePrototypeCall(scope: Scope, node: ts.CallExpression): void {
  const { ts } = scope.module.facts;
  const { expression: callee, arguments: given } = node;
  if (!ts.isPropertyAccessExpression(callee) || given.length < 2) return;
  const [target, ...sources] = given;
  const name = callee.name.text;
  if (name === 'inherits') {
    const [owner, base] = [constructorOf(scope, target!), constructorOf(scope, sources[0]!)];
    if (owner !== undefined && base !== undefined) classOf(scope, owner).extends = base;
  } else if (name === 'assign' || name === 'setPrototypeOf') {
    const owner = prototypeOwner(scope, target!);
    if (owner !== undefined) for (const source of sources) noteMembers(scope, owner, source);
  }
}

/** The function whose `prototype` an expression is. */
function prototypeOwner(scope: Scope, node: ts.Expression): SymbolId | undefined {
  const { ts } = scope.module.facts;
  return ts.isPropertyAccessExpression(node) && node.name.text === 'prototype'
    ? constructorOf(scope, node.expression)
    : undefined;
}

/** The function or class of the project that a name means. */
function constructorOf(scope: Scope, node: ts.Expression): SymbolId | undefined {
  const { ts, idOf } = scope.module.facts;
  if (!ts.isIdentifier(node)) return undefined;
  for (const declaration of resolvedSymbol(scope, node)?.declarations ?? []) {
    const holder =
      ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined
        ? declaration.initializer
        : declaration;
    const isMeant = ts.isFunctionDeclaration(holder) || ts.isFunctionExpression(holder) || ts.isClassLike(holder);
    const id = isMeant ? idOf(holder) : undefined;
    if (id !== undefined) return id;
  }
  return undefined;
}

function classOf({ module }: Scope, id: SymbolId): ClassIR {
  const known = module.classes.find((cls) => cls.id === id);
  if (known !== undefined) return known;
  const described: ClassIR = {
    id,
    name: id.slice(id.lastIndexOf('#') + 1),
    implements: [],
    constructorFn: id,
    methods: {},
    getters: {},
    setters: {},
    statics: {},
  };
  module.classes.push(described);
  const own = module.functions.find((fn) => fn.id === id);
  if (own !== undefined) own.owner = id;
  return described;
}

/** All that a literal, a variable that holds one, or another prototype brings. */
function noteMembers(scope: Scope, owner: SymbolId, source: ts.Expression): void {
  const { ts } = scope.module.facts;
  if (ts.isObjectLiteralExpression(source)) {
    for (const property of source.properties) {
      if (property.name === undefined || !ts.isIdentifier(property.name)) continue;
      if (ts.isMethodDeclaration(property)) addMethod(scope, owner, property.name.text, property);
      else if (ts.isPropertyAssignment(property)) noteMember(scope, owner, property.name.text, property.initializer);
    }
    return;
  }
  const base = ts.isCallExpression(source)
    ? prototypeOwner(scope, source.arguments[0] ?? source)
    : ts.isNewExpression(source)
      ? constructorOf(scope, source.expression)
      : prototypeOwner(scope, source);
  if (base !== undefined) {
    if (base !== owner) classOf(scope, owner).extends = base;
    return;
  }
  if (!ts.isIdentifier(source)) return;
  const declaration = resolvedSymbol(scope, source)?.valueDeclaration;
  const held = declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (held !== undefined && ts.isObjectLiteralExpression(held)) noteMembers(scope, owner, held);
}

function noteMember(scope: Scope, owner: SymbolId, name: string, value: ts.Expression): void {
  const { ts } = scope.module.facts;
  if (isFunctionLiteral(ts, value)) addMethod(scope, owner, name, value);
  else if (ts.isIdentifier(value)) {
    const declaration = resolvedSymbol(scope, value)?.valueDeclaration;
    if (declaration !== undefined && ts.isFunctionDeclaration(declaration)) addMethod(scope, owner, name, declaration);
  }
}

function addMethod(scope: Scope, owner: SymbolId, name: string, node: ts.Node): void {
  const id = scope.module.facts.idOf(node);
  if (id === undefined || name === 'constructor') return;
  classOf(scope, owner).methods[name] = id;
  const fn = scope.module.functions.find((known) => known.id === id);
  if (fn !== undefined) fn.owner ??= owner;
}
