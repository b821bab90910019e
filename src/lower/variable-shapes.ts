import type ts from 'typescript';
import { annotationOf, initializerOf } from './annotation.js';
import type { FunctionBuilder } from './function-builder.js';
import { shapeIndexOf, type ModuleContext, type Scope } from './scope.js';

/** Variables whose type has been looked at, so that the checker is asked once each. */
const looked = new WeakMap<ModuleContext, Set<ts.Symbol>>();

/**
 * Gives a variable the tag that its own declaration carries: an explicit tag, or its name and type.
 */
export function noteDeclaredTag(scope: Scope, symbol: ts.Symbol, owner: FunctionBuilder): void {
  const { tags } = scope.module.facts;
  if (!tags.mayBeTagged(symbol.name)) return;
  const tag = tags.tagOfSymbol(symbol);
  if (tag === undefined) return;
  owner.variables[owner.variable(symbol)]!.shape = scope.module.tables.wholeShape(tag);
}

/** Gives a variable that is used as a whole the tags of its type. */
export function noteWholeUse(scope: Scope, symbol: ts.Symbol, owner: FunctionBuilder): void {
  const { module } = scope;
  const seen = looked.get(module) ?? new Set();
  looked.set(module, seen);
  if (seen.has(symbol)) return;
  seen.add(symbol);
  const variable = owner.variables[owner.variable(symbol)]!;
  if (variable.shape !== undefined || hasPlainAnnotation(scope, symbol)) return;
  const shape = shapeIndexOf(scope, module.facts.checker.getTypeOfSymbol(symbol));
  if (shape !== undefined) variable.shape = shape;
}

/** Declared with a keyword type, or made in sight, so that the flow knows what is in it: nothing for the checker to add. */
function hasPlainAnnotation(scope: Scope, symbol: ts.Symbol): boolean {
  const { ts } = scope.module.facts;
  const declaration = symbol.valueDeclaration;
  if (declaration === undefined) return true;
  const annotation = annotationOf(ts, declaration);
  if (annotation !== undefined) {
    const { kind } = annotation;
    return kind >= ts.SyntaxKind.FirstKeyword && kind <= ts.SyntaxKind.LastKeyword;
  }
  const initializer = initializerOf(ts, declaration);
  if (initializer === undefined) return false;
  return (
    ts.isLiteralExpression(initializer) ||
    ts.isArrowFunction(initializer) ||
    ts.isFunctionExpression(initializer) ||
    ts.isTemplateExpression(initializer) ||
    ts.isObjectLiteralExpression(initializer) ||
    ts.isArrayLiteralExpression(initializer) ||
    ts.isJsxElement(initializer) ||
    ts.isJsxSelfClosingElement(initializer) ||
    ts.isJsxFragment(initializer) ||
    ts.isPrefixUnaryExpression(initializer) ||
    ts.isTypeOfExpression(initializer)
  );
}
