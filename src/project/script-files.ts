import type typescript from 'typescript';
import { ts } from './bundled-compiler.js';
import { isJavaScript } from './file-kinds.js';

/** Whether a file is no module and declares something: its names are then those of the whole program. */
export function declaresGlobals(file: typescript.SourceFile | undefined): boolean {
  if (file === undefined || file.isDeclarationFile || ts.isExternalModule(file)) return false;
  if (isJavaScript(file.fileName) && /\b(?:require\s*\(|module\.exports|exports\.)/.test(file.text)) return false;
  return file.statements.some(
    (statement) =>
      ts.isVariableStatement(statement) ||
      ts.isFunctionDeclaration(statement) ||
      ts.isClassDeclaration(statement) ||
      ts.isEnumDeclaration(statement) ||
      ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isModuleDeclaration(statement),
  );
}
