import type ts from 'typescript';
import type { Register, VariableId } from '../ir/ops.js';
import { NOTHING } from '../ir/ops.js';
import type { CalleeRef } from '../model/callee-ref.js';
import { followAlias, resolvedSymbol, valueDeclarationOf } from './aliases.js';
import { externalRef } from './callee.js';
import { withoutRuledOut } from './checked-keys.js';
import { constantOf } from './constants.js';
import { exportedVariable } from './commonjs.js';
import { emptyMembersOf } from './empty-members.js';
import type { FunctionBuilder } from './function-builder.js';
import { narrowedByKind } from './kind-checks.js';
import { namespaceOf } from './namespaces.js';
import { narrowed } from './narrowing.js';
import { protectedBefore } from './protected-before.js';
import type { Scope } from './scope.js';
import { noteWholeUse } from './variable-shapes.js';
import { isUsedWhole } from './whole-use.js';

/** The value of a name. */
export function lowerIdentifier(scope: Scope, node: ts.Identifier): Register {
  const { ts } = scope.module.facts;
  if (node.text === 'undefined') return NOTHING;
  if (node.text === 'arguments' && !scope.builder.sharesThis && scope.builder.parent !== undefined) {
    const out = scope.builder.register();
    scope.builder.readsArguments = true;
    scope.builder.emit({ op: 'arguments', out });
    return out;
  }
  const symbol =
    ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node
      ? shorthandSymbol(scope, node.parent)
      : resolvedSymbol(scope, node);
  if (symbol === undefined) return external(scope, node);
  const value = withoutRuledOut(scope, node, symbol, withoutEmpty(scope, node, lowerSymbol(scope, symbol, node)));
  return protectedBefore(scope, node, narrowedByKind(scope, node, symbol, narrowed(scope, node, symbol, value)));
}

/** The object without the members that are known to be empty here. */
function withoutEmpty(scope: Scope, node: ts.Identifier, object: Register): Register {
  const keys = object === NOTHING ? [] : emptyMembersOf(scope, node);
  if (keys.length === 0) return object;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'omit', out, object, keys, same: true });
  return out;
}

function shorthandSymbol(scope: Scope, node: ts.ShorthandPropertyAssignment): ts.Symbol | undefined {
  const symbol = scope.module.facts.checker.getShorthandAssignmentValueSymbol(node);
  return symbol === undefined ? undefined : followAlias(scope.module.facts, symbol);
}

/** The value of a symbol: function, class, variable of this or another function or module, or something external. */
export function lowerSymbol(scope: Scope, symbol: ts.Symbol, node: ts.Node): Register {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const declaration = valueDeclarationOf(ts, symbol);
  if (declaration === undefined) return external(scope, node);
  module.uses.note(symbol, node);
  const id = module.facts.idOf(declaration);
  if (id !== undefined && ts.isFunctionDeclaration(declaration)) {
    const out = builder.register();
    builder.emit({ op: 'function', out, fn: id, at: node.getStart(module.file) });
    return out;
  }
  if (id !== undefined && ts.isClassLike(declaration)) {
    const out = builder.register();
    builder.emit({ op: 'class', out, id });
    return out;
  }
  const text = writtenText(scope, declaration);
  if (text !== undefined) return builder.constant(text);
  const whole = ts.isIdentifier(node) && isUsedWhole(ts, node);
  const variable = namespaceValue(scope, symbol) ?? variableOf(scope, symbol, declaration, whole);
  if (variable === undefined) return external(scope, node);
  if (typeof variable === 'number') {
    if (builder.parent === undefined) module.constants.note(scope, builder.variableId(symbol), node);
    return builder.load(variable);
  }
  module.constants.note(scope, variable, node);
  const out = builder.register();
  builder.emit({ op: 'outer', out, variable });
  return out;
}

/** What a `const` holds for ever, wherever it is read: `const MASK = '***'`. */
function writtenText(scope: Scope, declaration: ts.Declaration): string | undefined {
  const { ts } = scope.module.facts;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  if (!(ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)) return undefined;
  const constant = constantOf(scope, declaration.initializer);
  return typeof constant === 'string' ? constant : undefined;
}

/** Index of the variable that a name means, where this function owns it and it may be set again. */
export function ownVariable(scope: Scope, node: ts.Identifier): number | undefined {
  const { ts } = scope.module.facts;
  const symbol = resolvedSymbol(scope, node);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !isVariableLike(ts, declaration)) return undefined;
  if (ts.isVariableDeclaration(declaration) && ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const)
    return undefined;
  const variable = variableOf(scope, symbol, declaration, false);
  return typeof variable === 'number' ? variable : undefined;
}

/** The variable that stands for a namespace of the project, if the symbol means one. */
export function namespaceValue(scope: Scope, symbol: ts.Symbol): VariableId | undefined {
  return namespaceOf(scope, symbol, (member, declaration) => {
    const variable = variableOf(scope, member, declaration, false);
    // One of the file's own top level has an id too.
    return typeof variable === 'number' ? scope.builder.variableId(member) : variable;
  });
}

function variableOf(
  scope: Scope,
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  useIsWhole: boolean,
): number | VariableId | undefined {
  const { ts, names, idOf } = scope.module.facts;
  if (isVariableLike(ts, declaration)) return locateVariable(scope, symbol, declaration, useIsWhole);
  const file = declaration.getSourceFile();
  // The content of a JSON file is a variable of it: whoever imports it may change it.
  if (ts.isSourceFile(declaration) && file.fileName.endsWith('.json'))
    return `${names.moduleId(file.fileName)}:export=`;
  return exportedVariable(ts, symbol, idOf);
}

/** Writes a value into the variable that a name means. */
export function storeSymbol(scope: Scope, symbol: ts.Symbol, from: Register, at: number): void {
  const declaration = valueDeclarationOf(scope.module.facts.ts, symbol);
  const variable = declaration === undefined ? undefined : variableOf(scope, symbol, declaration, false);
  if (variable === undefined) return;
  if (typeof variable === 'number') {
    scope.builder.emit({ op: 'store', variable, from, at });
    return;
  }
  scope.builder.emit({ op: 'store-outer', variable, from, at });
  noteRebound(scope, symbol, declaration!);
}

function noteRebound(scope: Scope, symbol: ts.Symbol, declaration: ts.Node): void {
  const { module } = scope;
  if (declaration.getSourceFile() !== module.file) return;
  const owner = module.builders.get(enclosingFunction(module.facts.ts, declaration));
  if (owner !== undefined) owner.variables[owner.variable(symbol)]!.rebound = true;
}

function isVariableLike(ts: Scope['module']['facts']['ts'], node: ts.Node): boolean {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isExportAssignment(node) ||
    ts.isEnumDeclaration(node)
  );
}

/**
 * Where a variable lives, seen from the current function: an index for its own, an id for one of an enclosing function or a module.
 * Capturing marks the variable and every function in between.
 */
function locateVariable(
  scope: Scope,
  symbol: ts.Symbol,
  declaration: ts.Node,
  useIsWhole: boolean,
): number | VariableId | undefined {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const file = declaration.getSourceFile();
  if (file !== module.file) {
    const moduleId = module.facts.idOf(file);
    return moduleId === undefined ? undefined : `${moduleId}:${symbol.name}`;
  }
  const owner = module.builders.get(enclosingFunction(ts, declaration));
  if (owner === undefined) return undefined;
  const index = owner.variable(symbol);
  if (useIsWhole) noteWholeUse(scope, symbol, owner);
  if (owner === builder) return index;
  owner.variables[index]!.captured = true;
  const id = owner.variableId(symbol);
  noteCapture(builder, owner, id);
  return id;
}

/** Records a captured variable on every function between its use and its owner; a module's variables are global, not captured. */
export function noteCapture(from: FunctionBuilder, owner: FunctionBuilder, id: VariableId): void {
  if (owner.parent === undefined) return;
  for (let at: FunctionBuilder | undefined = from; at !== undefined && at !== owner; at = at.parent)
    at.captures.add(id);
}

/** The function or file whose variable a declaration makes; a parameter belongs to its own function. */
export function enclosingFunction(ts: Scope['module']['facts']['ts'], declaration: ts.Node): ts.Node {
  let at: ts.Node = declaration;
  while (!ts.isSourceFile(at)) {
    if (ts.isFunctionLike(at) && at !== declaration && 'body' in at) return at;
    if (ts.isPropertyDeclaration(at) && at.initializer !== undefined) return at.parent;
    if (ts.isClassStaticBlockDeclaration(at)) {
      at = at.parent.parent;
      continue;
    }
    at = at.parent;
  }
  return at;
}

function external(scope: Scope, node: ts.Node): Register {
  const { builder } = scope;
  const ref: CalleeRef | undefined = externalRef(scope.module, node);
  const out = builder.register();
  builder.emit(
    ref === undefined ? { op: 'unknown', out, at: node.getStart(scope.module.file) } : { op: 'external', out, ref },
  );
  return out;
}
