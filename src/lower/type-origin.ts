import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { normalizePackage } from './module-names.js';
import { noteBound } from './note-bound.js';
import type { ModuleContext } from './scope.js';

/** Where the root of a member path comes from. */
export interface Origin {
  package?: string;
  /** Members below the package's export that the root itself already stands for: `['captureException']` of a named import. */
  chain: string[];
  container?: string;
}

/** Aliases, base types and members of unions between an annotation and the package whose type it is. */
const MAX_TYPES = 12;

/**
 * The package that an annotation leads to by names alone, so that it works where the package is not installed: `Pool` of an import,
 * and what is written through unions, aliases, and types of the project that extend it.
 */
export function annotationOrigin(module: ModuleContext, type: ts.TypeNode | undefined): Origin {
  return type === undefined ? { chain: [] } : (searchType(module, type, { left: MAX_TYPES }) ?? { chain: [] });
}

function searchType(
  module: ModuleContext,
  type: ts.TypeNode | ts.ExpressionWithTypeArguments,
  turns: { left: number },
): Origin | undefined {
  const { ts } = module.facts;
  if (turns.left-- <= 0) {
    noteBound(module, type, `A type that is more than ${MAX_TYPES} types away from the package it comes from`);
    return undefined;
  }
  if (ts.isParenthesizedTypeNode(type)) return searchType(module, type.type, turns);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) {
    return firstPackage(type.types.map((member) => () => searchType(module, member, turns)));
  }
  if (ts.isTypeQueryNode(type)) return searchValue(module, leftmost(ts, type.exprName), turns);
  if (ts.isTypeReferenceNode(type)) {
    const name = type.typeName;
    const container = ts.isIdentifier(name) ? name.text : name.right.text;
    if (SAME_THING.has(container) && type.typeArguments?.[0] !== undefined)
      return searchType(module, type.typeArguments[0], turns);
    return searchName(module, ts.isIdentifier(name) ? name : leftmost(ts, name), container, turns);
  }
  if (ts.isExpressionWithTypeArguments(type)) {
    const name = type.expression;
    if (ts.isIdentifier(name)) return searchName(module, name, name.text, turns);
    if (ts.isPropertyAccessExpression(name) && ts.isIdentifier(name.expression))
      return searchName(module, name.expression, name.name.text, turns);
  }
  return undefined;
}

/** Types that stand for what their argument is, or gives when it is called or made. */
const SAME_THING: ReadonlySet<string> = new Set(['Promise', 'Awaited', 'ReturnType', 'InstanceType', 'NonNullable']);

/** The package that makes what a variable holds: `typeof db` with `const db = drizzle(pool)`. */
function searchValue(module: ModuleContext, name: ts.Identifier, turns: { left: number }): Origin | undefined {
  const { ts, checker, names } = module.facts;
  const symbol = checker.getSymbolAtLocation(name);
  const written = symbol?.declarations?.[0];
  if (symbol === undefined || written === undefined || turns.left-- <= 0) return undefined;
  const [declaration] = symbol.flags & ts.SymbolFlags.Alias ? projectTargets(module, symbol) : [written];
  if (declaration === undefined) {
    const imported = reexportOrigin(module, symbol) ?? importOrigin(module, written);
    return imported?.package === undefined ? undefined : { package: imported.package, chain: [] };
  }
  const library = names.packageOfDeclaration(declaration);
  if (library !== undefined) return { package: library, chain: [] };
  if (ts.isFunctionDeclaration(declaration))
    return declaration.type === undefined ? undefined : searchType(module, declaration.type, turns);
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  if (declaration.type !== undefined) return searchType(module, declaration.type, turns);
  let at = declaration.initializer;
  if (at !== undefined && (ts.isArrowFunction(at) || ts.isFunctionExpression(at)))
    return at.type === undefined ? undefined : searchType(module, at.type, turns);
  while (
    at !== undefined &&
    (ts.isCallExpression(at) || ts.isNewExpression(at) || ts.isAwaitExpression(at) || ts.isPropertyAccessExpression(at))
  )
    at = at.expression;
  return at !== undefined && ts.isIdentifier(at) ? searchValue(module, at, turns) : undefined;
}

function searchName(
  module: ModuleContext,
  name: ts.Identifier,
  container: string,
  turns: { left: number },
): Origin | undefined {
  const { ts, checker, names } = module.facts;
  const symbol = checker.getSymbolAtLocation(name);
  const written = symbol?.declarations?.[0];
  if (symbol === undefined || written === undefined) return { chain: [], container };
  const declarations =
    symbol.flags & ts.SymbolFlags.Alias ? projectTargets(module, symbol) : (symbol.declarations ?? []);
  if (declarations.length === 0) {
    const imported = reexportOrigin(module, symbol) ?? importOrigin(module, written);
    return imported?.package === undefined
      ? undefined
      : { package: imported.package, chain: [], container: imported.chain[0] ?? importedName(ts, written, container) };
  }
  return firstPackage(
    declarations.map((declaration) => () => {
      const library = names.packageOfDeclaration(declaration);
      if (library !== undefined) return { package: library, chain: [], container };
      if (ts.isTypeAliasDeclaration(declaration)) return searchType(module, declaration.type, turns);
      const isNominal = ts.isInterfaceDeclaration(declaration) || ts.isClassLike(declaration);
      return isNominal ? searchBases(module, declaration, turns) : undefined;
    }),
  );
}

/** The package whose class a class of the project extends: `class User extends Model`. */
export function heritageOrigin(module: ModuleContext, declaration: ts.ClassLikeDeclaration): Origin {
  return searchBases(module, declaration, { left: MAX_TYPES }) ?? { chain: [] };
}

function searchBases(
  module: ModuleContext,
  declaration: ts.ClassLikeDeclaration | ts.InterfaceDeclaration,
  turns: { left: number },
): Origin | undefined {
  const bases = (declaration.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
  return firstPackage(bases.map((base) => () => searchType(module, base, turns)));
}

/** The name that a package gives the type, whatever the import calls it. */
function importedName(ts: Compiler, declaration: ts.Declaration, local: string): string {
  const own = ts.isImportSpecifier(declaration) ? declaration.propertyName : undefined;
  return own !== undefined && ts.isIdentifier(own) ? own.text : local;
}

function firstPackage(searches: readonly (() => Origin | undefined)[]): Origin | undefined {
  for (const search of searches) {
    const found = search();
    if (found?.package !== undefined) return found;
  }
  return undefined;
}

function leftmost(ts: Compiler, name: ts.EntityName): ts.Identifier {
  return ts.isIdentifier(name) ? name : leftmost(ts, name.left);
}

/**
 * The package that an import, or an export of what another module exports, names, without a package for the project's own files; `undefined`
 * for what is neither.
 */
export function importOrigin(module: ModuleContext, declaration: ts.Declaration): Origin | undefined {
  const { ts } = module.facts;
  const specifier = specifierOf(ts, declaration);
  if (specifier === undefined) return undefined;
  const packageName = packageOfSpecifier(module, specifier);
  const isNamed = ts.isImportSpecifier(declaration) || ts.isExportSpecifier(declaration);
  const chain = isNamed ? [(declaration.propertyName ?? declaration.name).text] : [];
  if (packageName === undefined) return { chain };
  return {
    package: packageName,
    chain: chain.length > 0 && chain[0] !== 'default' ? chain : memberOfSubpath(module, specifier.text, packageName),
  };
}

/**
 * The package that an import names. What leads nowhere, is in no `package.json` around, and in no catalogue is none: an alias that only a bundler knows,
 * or code of the project that is yet to be generated.
 */
export function packageOfSpecifier({ facts }: ModuleContext, specifier: ts.StringLiteralLike): string | undefined {
  const { checker, names, catalogue } = facts;
  const name = normalizePackage(specifier.text);
  if (name === undefined || name.startsWith('node:') || catalogue.isKnownPackage(name)) return name;
  if (names.isDeclared(specifier.getSourceFile().fileName, name)) return name;
  return checker.getSymbolAtLocation(specifier) === undefined ? undefined : name;
}

/** `import groupBy from 'lodash/groupBy'`: what stands in a file of its own has the name of that file. */
function memberOfSubpath({ facts }: ModuleContext, specifier: string, packageName: string): string[] {
  const [name, more] = specifier.slice(packageName.length + 1).split('/');
  return name === undefined || more !== undefined || !facts.catalogue.memberNames.has(name) ? [] : [name];
}

/** The module from which a declaration of an import, or of an export of what is imported, has its name. */
export function specifierOf(ts: Compiler, declaration: ts.Declaration): ts.StringLiteralLike | undefined {
  const found = ts.findAncestor(
    declaration,
    (node) => ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node) || ts.isExportDeclaration(node),
  );
  if (found === undefined) return undefined;
  const specifier = !ts.isImportEqualsDeclaration(found)
    ? found.moduleSpecifier
    : ts.isExternalModuleReference(found.moduleReference)
      ? found.moduleReference.expression
      : undefined;
  return specifier !== undefined && ts.isStringLiteralLike(specifier) ? specifier : undefined;
}

/**
 * What an import of the project's own files leads to, under whatever specifier; empty when it leads to a package, or to nothing.
 * A re-export of a package that is not there ends at the import that names it.
 */
export function projectTargets(module: ModuleContext, alias: ts.Symbol): ts.Declaration[] {
  const { checker, names } = module.facts;
  const declarations = checker.getAliasedSymbol(alias).declarations ?? [];
  const isOfProject = declarations.every((declaration) => names.packageOfDeclaration(declaration) === undefined);
  return isOfProject ? declarations : [];
}

/**
 * The package that an import from the project's own files leads to where those hand on what they import themselves, and the package is not
 * installed: `export { PostHog } from 'posthog-node'` in a package of the workspace.
 *
 * @returns `undefined` where the import is of the package itself, or leads elsewhere
 */
export function reexportOrigin(module: ModuleContext, alias: ts.Symbol): Origin | undefined {
  const { ts, checker } = module.facts;
  let last = alias;
  const seen = new Set<ts.Symbol>();
  while (!seen.has(last)) {
    seen.add(last);
    const next = checker.getImmediateAliasedSymbol(last);
    if (next?.declarations === undefined) break;
    if (!(next.flags & ts.SymbolFlags.Alias)) return undefined;
    last = next;
  }
  const declaration = last === alias ? undefined : last.declarations?.[0];
  const origin = declaration === undefined ? undefined : importOrigin(module, declaration);
  return origin?.package === undefined ? undefined : origin;
}
