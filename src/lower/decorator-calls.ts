import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** The decorators of a declaration that are called, as most of what libraries have is: `@Column({ … })`. */
export function decoratorCalls(ts: Compiler, node: ts.Node): ts.CallExpression[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map(({ expression }) => expression).filter(ts.isCallExpression);
}
