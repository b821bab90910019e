import type ts from 'typescript';
import type { NamespaceMember } from '../ir/module-ir.js';
import { namespaceVariable, type SymbolId, type VariableId } from '../ir/ops.js';
import { followAlias, valueDeclarationOf } from './aliases.js';
import type { Scope } from './scope.js';

/** Where a variable lives, seen from the current function; `undefined` when a symbol is no variable of the project. */
type Locate = (symbol: ts.Symbol, declaration: ts.Declaration) => VariableId | undefined;

/**
 * The namespace that a symbol means, as a value: of a module of the project, or of a `namespace` block. What is in it is written down
 * with the file, once.
 *
 * @returns the variable that stands for it; `undefined` for anything else, and for modules that export one value in place of names
 */
export function namespaceOf(scope: Scope, symbol: ts.Symbol, locate: Locate): VariableId | undefined {
  const { ts } = scope.module.facts;
  if (!(symbol.flags & ts.SymbolFlags.ValueModule)) return undefined;
  const declaration = symbol.declarations?.find(
    (d) => ts.isSourceFile(d) || (ts.isModuleDeclaration(d) && ts.isIdentifier(d.name)),
  );
  const id = declaration === undefined ? undefined : idOfNamespace(scope, declaration);
  if (id === undefined || exportsOneValue(symbol)) return undefined;
  const { namespaces } = scope.module;
  if (!namespaces.has(id)) {
    const members: NamespaceMember[] = [];
    // Before its members: namespaces may hold each other.
    namespaces.set(id, members);
    for (const exported of scope.module.facts.checker.getExportsOfModule(symbol)) {
      const member = describe(scope, exported, locate);
      if (member !== undefined) members.push(member);
    }
  }
  return namespaceVariable(id);
}

function exportsOneValue(symbol: ts.Symbol): boolean {
  return symbol.exports?.has('export=' as ts.__String) ?? false;
}

function idOfNamespace(scope: Scope, declaration: ts.Declaration): SymbolId | undefined {
  const { ts, idOf } = scope.module.facts;
  const names: string[] = [];
  let at: ts.Node = declaration;
  while (!ts.isSourceFile(at)) {
    if (ts.isModuleDeclaration(at)) names.unshift(at.name.text);
    else if (!ts.isModuleBlock(at)) return undefined;
    at = at.parent;
  }
  const file = idOf(at);
  return file === undefined || names.length === 0 ? file : `${file}#${names.join('.')}`;
}

function describe(scope: Scope, exported: ts.Symbol, locate: Locate): NamespaceMember | undefined {
  const { facts } = scope.module;
  const { ts, idOf } = facts;
  const target = followAlias(facts, exported);
  const { name } = exported;
  const declaration = valueDeclarationOf(ts, target);
  if (declaration === undefined) return undefined;
  const id = idOf(declaration);
  if (id !== undefined && ts.isFunctionDeclaration(declaration)) return { name, kind: 'function', id };
  if (id !== undefined && ts.isClassLike(declaration)) return { name, kind: 'class', id };
  const variable = namespaceOf(scope, target, locate) ?? locate(target, declaration);
  return variable === undefined ? undefined : { name, kind: 'outer', id: variable };
}

/** The project's module that an `import()` or `require()` loads. */
export function loadedModule(scope: Scope, node: ts.CallExpression): ts.Symbol | undefined {
  const { ts, checker } = scope.module.facts;
  const specifier = node.arguments[0];
  if (specifier === undefined) return undefined;
  if (!ts.isStringLiteralLike(specifier)) return moduleAtConstantPath(scope, specifier);
  const symbol = checker.getSymbolAtLocation(specifier);
  if (symbol !== undefined || node.expression.kind === ts.SyntaxKind.ImportKeyword) return symbol;
  const { symbol: required } = checker.getTypeAtLocation(node) as { symbol?: ts.Symbol };
  return required;
}

/** `import(PATH)`: the compiler resolves only what stands in the call. */
function moduleAtConstantPath(scope: Scope, specifier: ts.Expression): ts.Symbol | undefined {
  const { ts, checker, program } = scope.module.facts;
  const type = checker.getTypeAtLocation(specifier);
  if (!type.isStringLiteral()) return undefined;
  const { fileName } = scope.module.file;
  const { resolvedModule } = ts.resolveModuleName(type.value, fileName, program.getCompilerOptions(), ts.sys);
  const file = resolvedModule === undefined ? undefined : program.getSourceFile(resolvedModule.resolvedFileName);
  return file === undefined ? undefined : checker.getSymbolAtLocation(file);
}
