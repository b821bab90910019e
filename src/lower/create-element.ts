import type ts from 'typescript';
import type { Entry, Register } from '../ir/ops.js';
import { calleeName, calleeRefOf } from './callee.js';
import { callComponent } from './jsx.js';
import type { Scope } from './scope.js';

const NAMES: ReadonlySet<string> = new Set(['createElement', 'h']);
const PACKAGES: ReadonlySet<string> = new Set(['react', 'preact']);

/**
 * `createElement(Card, { buyer }, ...children)`, which is what `<Card buyer={buyer}>` is compiled to.
 *
 * @returns what the component returns, or `undefined` where the call is none of a component
 */
export function lowerCreateElement(scope: Scope, node: ts.CallExpression): Register | undefined {
  const { builder, module } = scope;
  const { ts } = module.facts;
  const [component, props, ...children] = node.arguments;
  if (component === undefined || node.arguments.some(ts.isSpreadElement)) return undefined;
  if (ts.isStringLiteralLike(component) || !NAMES.has(calleeName(ts, node) ?? '')) return undefined;
  const { package: library } = calleeRefOf(module, node.expression, undefined);
  if (library === undefined || !PACKAGES.has(library)) return undefined;
  const entries: Entry[] = [];
  if (props !== undefined) entries.push({ kind: 'spread', value: scope.expression(props) });
  if (children.length > 0) {
    const content = builder.join(children.map((child) => scope.expression(child)));
    entries.push({ kind: 'set', key: 'children', value: content });
  }
  return callComponent(scope, component, node, entries);
}
