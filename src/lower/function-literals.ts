import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** `() => …`, `function () { … }`. */
export function isFunctionLiteral(ts: Compiler, node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}
