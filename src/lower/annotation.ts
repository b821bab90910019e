import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** The type node of a variable, parameter or property. */
export function annotationOf(ts: Compiler, declaration: ts.Node | undefined): ts.TypeNode | undefined {
  if (declaration === undefined) return undefined;
  const isTyped =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration);
  return isTyped ? declaration.type : undefined;
}

/** What a variable, parameter, property or binding is initialized with. */
export function initializerOf(ts: Compiler, declaration: ts.Node): ts.Expression | undefined {
  const isInitialized =
    ts.isVariableDeclaration(declaration) ||
    ts.isParameter(declaration) ||
    ts.isPropertyDeclaration(declaration) ||
    ts.isBindingElement(declaration);
  return isInitialized ? declaration.initializer : undefined;
}
