import type ts from 'typescript';
import { NOTHING, type Register, type OpOf } from '../ir/ops.js';
import type { Tag } from '../model/tag.js';
import { calleeRefOf } from './callee.js';
import { exportedVariable, isExportsObject } from './commonjs.js';
import { copiedObject } from './copied-object.js';
import { handedEntry } from './request-parameters.js';
import { literalKey, memberOfNamespace, receiverText, staticOwner, staticVariable } from './members.js';
import { noteUntypedBinding } from './read-shapes.js';
import { resolvedSymbol } from './aliases.js';
import { storeSymbol } from './references.js';
import type { Scope } from './scope.js';
import { noteDeclaredTag } from './variable-shapes.js';

/** Binds a value to a declared name or pattern. */
export function bindPattern(scope: Scope, name: ts.BindingName, value: Register, isDeclared: boolean): void {
  const { ts, checker } = scope.module.facts;
  if (ts.isIdentifier(name)) {
    const symbol = checker.getSymbolAtLocation(name);
    if (symbol === undefined) return;
    const { builder } = scope;
    builder.variable(symbol);
    if (isDeclared) noteDeclaredTag(scope, symbol, builder);
    storeSymbol(scope, symbol, value, name.getStart(scope.module.file));
    return;
  }
  if (ts.isObjectBindingPattern(name)) bindObject(scope, name, value);
  else bindArray(scope, name, value);
}

function bindObject(scope: Scope, pattern: ts.ObjectBindingPattern, value: Register): void {
  const { ts } = scope.module.facts;
  const taken: string[] = [];
  for (const element of pattern.elements) {
    const at = element.getStart(scope.module.file);
    if (element.dotDotDotToken !== undefined) {
      const out = scope.builder.register();
      scope.builder.emit({ op: 'omit', out, object: value, keys: [...taken] });
      bindPattern(scope, element.name, out, true);
      continue;
    }
    const key = bindingKey(scope, element);
    const out = scope.builder.register();
    if (key === undefined) {
      const computed = element.propertyName as ts.ComputedPropertyName;
      scope.builder.emit({ op: 'read-computed', out, object: value, key: scope.expression(computed.expression), at });
    } else {
      taken.push(key);
      const op: OpOf<'read'> = {
        op: 'read',
        out,
        object: value,
        key,
        at,
        end: element.end,
      };
      const tag = bindingTag(scope, pattern, key, element);
      if (tag !== undefined) op.tag = scope.module.tables.tag(tag);
      scope.builder.emit(op);
    }
    const bound = withDefault(scope, out, element.initializer, { needless: isNeverMissing(scope, element, key) });
    bindPattern(scope, element.name, bound, ts.isIdentifier(element.name));
  }
}

function bindArray(scope: Scope, pattern: ts.ArrayBindingPattern, value: Register): void {
  const { ts } = scope.module.facts;
  const object = iterableOf(scope, value, pattern);
  pattern.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const out = takeItem(scope, object, index, element, element.dotDotDotToken !== undefined);
    const present = element.initializer === undefined ? undefined : hasItem(scope, object, index);
    bindPattern(scope, element.name, withDefault(scope, out, element.initializer, { present }), true);
  });
}

function iterableOf(scope: Scope, object: Register, pattern: ts.Node): Register {
  const out = scope.builder.register();
  scope.builder.emit({ op: 'iterable', out, object, at: pattern.getStart(scope.module.file), end: pattern.end });
  return out;
}

/** An item by its index, or with all that follow. */
function takeItem(scope: Scope, object: Register, index: number, node: ts.Node, isRest: boolean): Register {
  const out = scope.builder.register();
  if (isRest) scope.builder.emit({ op: 'slice', out, object, from: index });
  else {
    const at = node.getStart(scope.module.file);
    scope.builder.emit({ op: 'read', out, object, key: String(index), at, end: node.end });
  }
  return out;
}

function hasItem(scope: Scope, object: Register, index: number): Register {
  const out = scope.builder.register();
  scope.builder.emit({ op: 'has', out, object, index });
  return out;
}

/**
 * When a default does not count: for a parameter, by its index, where a call gives it; where a register is true; or, for what by its type is
 * never missing, where the flow knows a value.
 */
interface DefaultUse {
  parameter?: number;
  present?: Register | undefined;
  needless?: boolean;
}

/** `{ a = fallback }`: either value. */
export function withDefault(
  scope: Scope,
  value: Register,
  initializer: ts.Expression | undefined,
  { parameter, present = NOTHING, needless = false }: DefaultUse = {},
): Register {
  if (initializer === undefined) return value;
  const { builder } = scope;
  let fallback: Register = NOTHING;
  const otherwise = builder.block(() => (fallback = scope.expression(initializer)));
  const out = builder.register();
  const op: OpOf<'if'> = { op: 'if', cond: present, then: [], else: otherwise, out, thenOut: value, elseOut: fallback };
  if (parameter !== undefined) op.unlessGiven = parameter;
  if (needless) op.unlessKnown = true;
  builder.emit(op);
  return out;
}

/** A member with a default that by its declared type is always there. Where `undefined` is part of every type, none is. */
function isNeverMissing(scope: Scope, element: ts.BindingElement, key: string | undefined): boolean {
  const { ts, checker, program } = scope.module.facts;
  const { strict, strictNullChecks = strict } = program.getCompilerOptions();
  if (element.initializer === undefined || key === undefined || strictNullChecks !== true) return false;
  const source = sourceType(scope, element.parent);
  const member = source === undefined ? undefined : checker.getPropertyOfType(source, key);
  if (member === undefined) return false;
  // A literal takes its members' optionality from the pattern; what is written in it is there all the same.
  const isWritten = member.declarations?.some((d) => ts.isPropertyAssignment(d)) === true;
  if (member.flags & ts.SymbolFlags.Optional && !isWritten) return false;
  const type = checker.getTypeOfSymbol(member);
  const isMissing = ({ flags }: ts.Type): boolean =>
    (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0;
  return type.isUnion() ? !type.types.some(isMissing) : !isMissing(type);
}

function bindingKey(scope: Scope, element: ts.BindingElement): string | undefined {
  const { ts } = scope.module.facts;
  const name = element.propertyName ?? element.name;
  if (ts.isIdentifier(name) || ts.isStringLiteral(name) || ts.isNumericLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) ? literalKey(scope, name.expression) : undefined;
}

function bindingTag(
  scope: Scope,
  pattern: ts.ObjectBindingPattern,
  key: string,
  element: ts.BindingElement,
): Tag | undefined {
  const { ts, checker, tags } = scope.module.facts;
  const handed = handedEntry(ts, element, key);
  if (handed !== undefined) return tags.tagOfUntyped(handed.key, handed.of, 'key', element);
  if (!tags.mayBeTagged(key)) return undefined;
  const source = checker.getTypeAtLocation(pattern);
  const declared = sourceType(scope, pattern) ?? source;
  const type = checker.getNonNullableType(declared);
  const property = checker.getPropertyOfType(checker.getApparentType(type), key);
  if (property !== undefined) return tags.tagOfSymbol(property, () => type);
  const tag = tags.tagOfUntyped(key, patternOwner(scope, pattern), 'property', element, patternKeys(scope, pattern));
  if (tag !== undefined) noteUntypedBinding(scope, pattern, [key], tag);
  return tag;
}

/** The type of what a pattern takes apart: the initializer's, where there is one, has the original declarations. */
function sourceType(scope: Scope, pattern: ts.BindingPattern): ts.Type | undefined {
  const { ts, checker } = scope.module.facts;
  const holder = pattern.parent;
  if (ts.isParameter(holder) && holder.type !== undefined) return checker.getTypeFromTypeNode(holder.type);
  if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined)
    return checker.getTypeAtLocation(holder.initializer);
  return undefined;
}

function patternKeys(scope: Scope, pattern: ts.ObjectBindingPattern): string[] {
  return pattern.elements.flatMap((element) =>
    element.dotDotDotToken === undefined ? (bindingKey(scope, element) ?? []) : [],
  );
}

function patternOwner(scope: Scope, pattern: ts.ObjectBindingPattern): string | undefined {
  const { ts } = scope.module.facts;
  const holder = pattern.parent;
  if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined)
    return receiverText(scope, holder.initializer);
  if (ts.isBindingElement(holder)) return (holder.propertyName ?? holder.name).getText(scope.module.file).slice(0, 60);
  return undefined;
}

/** Assigns to a name, a member, or a destructuring target. */
export function assignTarget(scope: Scope, target: ts.Expression, value: Register, node: ts.Node): void {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const at = node.getStart(module.file);
  if (ts.isParenthesizedExpression(target) || ts.isNonNullExpression(target) || ts.isAsExpression(target)) {
    assignTarget(scope, target.expression, value, node);
  } else if (ts.isIdentifier(target)) {
    const symbol = resolvedSymbol(scope, target);
    if (symbol !== undefined) storeSymbol(scope, symbol, value, at);
  } else if (ts.isPropertyAccessExpression(target)) {
    assignMember(scope, target, target.name.text, value, node);
  } else if (ts.isElementAccessExpression(target)) {
    const key = literalKey(scope, target.argumentExpression);
    if (key !== undefined) assignMember(scope, target, key, value, node);
    else {
      const object = scope.expression(target.expression);
      const op: OpOf<'write-computed'> = {
        op: 'write-computed',
        object,
        key: scope.expression(target.argumentExpression),
        from: value,
        at,
        end: node.end,
      };
      const copied = copiedObject(module, target);
      if (copied !== undefined) op.copies = scope.expression(copied);
      builder.emit(op);
    }
  } else if (ts.isObjectLiteralExpression(target)) {
    assignObject(scope, target, value);
  } else if (ts.isArrayLiteralExpression(target)) {
    assignArray(scope, target, value);
  }
}

function assignMember(
  scope: Scope,
  target: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  key: string,
  value: Register,
  node: ts.Node,
): void {
  const { module, builder } = scope;
  const { ts, accessorNames, catalogue } = module.facts;
  const at = node.getStart(module.file);
  if (ts.isPropertyAccessExpression(target) && assignNamed(scope, target, value, at)) return;
  const object = scope.expression(target.expression);
  const op: OpOf<'write'> = {
    op: 'write',
    object,
    key,
    from: value,
    at,
    end: node.end,
  };
  if (catalogue.memberNames.has(`=${key}`) || catalogue.memberNames.has('=*')) {
    op.ref = calleeRefOf(
      module,
      target,
      undefinedUnless(catalogue.memberNames.has(`=${key}`), scope, target),
      'assign',
    );
  }
  if (accessorNames.has(key) && ts.isPropertyAccessExpression(target)) {
    const setter = resolvedSymbol(scope, target.name)?.declarations?.find(ts.isSetAccessor);
    const id = setter === undefined ? undefined : module.facts.idOf(setter);
    if (id !== undefined) op.setter = id;
  }
  builder.emit(op);
}

/** Assigns to a member that is a variable by another name: a static, a global, what a namespace or CommonJS module exports. */
function assignNamed(scope: Scope, target: ts.PropertyAccessExpression, value: Register, at: number): boolean {
  const { ts, idOf } = scope.module.facts;
  if (isExportsObject(ts, target.expression)) {
    const exported = resolvedSymbol(scope, target.name);
    if (exported === undefined || exportedVariable(ts, exported, idOf) === undefined) return false;
    storeSymbol(scope, exported, value, at);
    return true;
  }
  const left = staticOwner(scope, target.expression);
  if (left === undefined) return false;
  const isClass = (left.flags & ts.SymbolFlags.Class) !== 0;
  const variable = isClass ? staticVariable(scope, left, resolvedSymbol(scope, target.name)) : undefined;
  if (variable !== undefined) {
    scope.builder.emit({ op: 'store-outer', variable, from: value, at });
    return true;
  }
  const declaration = memberOfNamespace(scope, target, left)?.valueDeclaration;
  if (declaration === undefined || !ts.isVariableDeclaration(declaration)) return false;
  storeSymbol(scope, resolvedSymbol(scope, target.name)!, value, at);
  return true;
}

function undefinedUnless(wanted: boolean, scope: Scope, target: ts.Expression): ts.Symbol | undefined {
  const { ts } = scope.module.facts;
  return wanted && ts.isPropertyAccessExpression(target) ? resolvedSymbol(scope, target.name) : undefined;
}

function assignObject(scope: Scope, target: ts.ObjectLiteralExpression, value: Register): void {
  const { ts } = scope.module.facts;
  const taken: string[] = [];
  for (const property of target.properties) {
    const out = scope.builder.register();
    const at = property.getStart(scope.module.file);
    if (ts.isSpreadAssignment(property)) {
      scope.builder.emit({ op: 'omit', out, object: value, keys: [...taken] });
      assignTarget(scope, property.expression, out, property);
    } else if (ts.isShorthandPropertyAssignment(property)) {
      taken.push(property.name.text);
      scope.builder.emit({ op: 'read', out, object: value, key: property.name.text, at, end: property.end });
      const symbol = scope.module.facts.checker.getShorthandAssignmentValueSymbol(property);
      if (symbol !== undefined) storeSymbol(scope, symbol, out, at);
    } else if (
      ts.isPropertyAssignment(property) &&
      (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name))
    ) {
      taken.push(property.name.text);
      scope.builder.emit({ op: 'read', out, object: value, key: property.name.text, at, end: property.end });
      assignTarget(scope, property.initializer, out, property);
    }
  }
}

function assignArray(scope: Scope, target: ts.ArrayLiteralExpression, value: Register): void {
  const { ts } = scope.module.facts;
  const object = iterableOf(scope, value, target);
  target.elements.forEach((element, index) => {
    if (ts.isOmittedExpression(element)) return;
    const isRest = ts.isSpreadElement(element);
    const out = takeItem(scope, object, index, element, isRest);
    assignTarget(scope, isRest ? element.expression : element, out, element);
  });
}
