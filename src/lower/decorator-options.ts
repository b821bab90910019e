import type ts from 'typescript';
import { calleeName } from './callee.js';
import { decoratorCalls } from './decorator-calls.js';
import type { Scope } from './scope.js';

/** A decorator that is called, and its first argument. */
export interface Decorator {
  name: string;
  options: ts.Expression | undefined;
  /** All of its arguments. */
  given: readonly ts.Expression[];
}

/** The decorators of a declaration that are called, by their names. */
export function decoratorsOf(scope: Scope, node: ts.Node): Decorator[] {
  const { ts } = scope.module.facts;
  return decoratorCalls(ts, node).flatMap((call) => {
    const name = calleeName(ts, call);
    return name === undefined ? [] : [{ name, options: call.arguments[0], given: call.arguments }];
  });
}

/** The value of an option that stands in a literal. */
export function optionIn(scope: Scope, options: ts.Expression | undefined, key: string): ts.Expression | undefined {
  const { ts } = scope.module.facts;
  if (options === undefined || !ts.isObjectLiteralExpression(options)) return undefined;
  const found = options.properties.find((property) => property.name !== undefined && property.name.getText() === key);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** Whether an option is `true` in a literal. */
export function isSet(scope: Scope, options: ts.Expression | undefined, key: string): boolean {
  return optionIn(scope, options, key)?.kind === scope.module.facts.ts.SyntaxKind.TrueKeyword;
}

/** An option that is a text in a literal. */
export function textIn(scope: Scope, options: ts.Expression | undefined, key: string): string | undefined {
  const value = optionIn(scope, options, key);
  return value !== undefined && scope.module.facts.ts.isStringLiteralLike(value) ? value.text : undefined;
}

/** An option that is a list of texts; `undefined` where it is none, or not in sight. */
export function textsIn(scope: Scope, options: ts.Expression | undefined, key: string): readonly string[] | undefined {
  const { ts } = scope.module.facts;
  const list = optionIn(scope, options, key);
  if (list === undefined || !ts.isArrayLiteralExpression(list)) return undefined;
  const texts = list.elements.map((element) => (ts.isStringLiteralLike(element) ? element.text : undefined));
  return texts.every((text) => text !== undefined) ? texts : undefined;
}

/** An option that is a number in a literal. */
export function numberIn(scope: Scope, options: ts.Expression | undefined, key: string): number | undefined {
  const value = optionIn(scope, options, key);
  return value !== undefined && scope.module.facts.ts.isNumericLiteral(value) ? Number(value.text) : undefined;
}
