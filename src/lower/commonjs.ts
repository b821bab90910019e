import type ts from 'typescript';
import type { VariableId } from '../ir/ops.js';
import type { Compiler } from './compiler.js';

/** `exports.name = …`, `module.exports = …`: what a symbol's declaration is where an assignment exports it. */
export function isCommonJsExport(ts: Compiler, declaration: ts.Declaration): boolean {
  if (ts.isBinaryExpression(declaration)) return true;
  return (
    (ts.isPropertyAccessExpression(declaration) || ts.isElementAccessExpression(declaration)) &&
    ts.isBinaryExpression(declaration.parent) &&
    declaration.parent.left === declaration
  );
}

/** The variable that `exports.name` is: its module's, and that of everybody who requires it. */
export function exportedVariable(
  ts: Compiler,
  symbol: ts.Symbol,
  idOfFile: (file: ts.SourceFile) => string | undefined,
): VariableId | undefined {
  const declaration = symbol.declarations?.find((d) => isCommonJsExport(ts, d));
  if (declaration === undefined) return undefined;
  const target = ts.isBinaryExpression(declaration) ? declaration.left : declaration;
  if (!ts.isPropertyAccessExpression(target) || !isExportsObject(ts, target.expression)) return undefined;
  const id = idOfFile(declaration.getSourceFile());
  return id === undefined ? undefined : `${id}:exports.${symbol.name}`;
}

/** `exports` or `module.exports`. */
export function isExportsObject(ts: Compiler, node: ts.Node): boolean {
  if (ts.isIdentifier(node)) return node.text === 'exports';
  return (
    ts.isPropertyAccessExpression(node) &&
    ts.isIdentifier(node.expression) &&
    node.expression.text === 'module' &&
    node.name.text === 'exports'
  );
}
