import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** @returns `@@iterator` for `Symbol.iterator`: how lowering names members under the symbols of the language */
export function wellKnownSymbol(ts: Compiler, node: ts.Expression): string | undefined {
  return ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Symbol'
    ? `@@${node.name.text}`
    : undefined;
}
