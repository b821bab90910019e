import type ts from 'typescript';
import { noteBound } from './note-bound.js';
import type { ModuleContext } from './scope.js';
import {
  annotationOrigin,
  heritageOrigin,
  importOrigin,
  packageOfSpecifier,
  reexportOrigin,
  projectTargets,
  specifierOf,
  type Origin,
} from './type-origin.js';

/*
 * Where a value comes from, by declarations alone: works without the types of libraries that are not installed.
 */

const MAX_HOPS = 100;

/** What was asked already on the way to an origin: what leads back to itself has none. */
export type Seen = Set<ts.Node>;

/** `a.b['c'].d` as root `a` and members `b`, `c`, `d`; calls, awaits and assertions on the way are looked through. */
export function memberPath(
  module: ModuleContext,
  node: ts.Expression,
): { root: ts.Expression; members: string[]; isCalled: boolean } {
  const { ts } = module.facts;
  const members: string[] = [];
  let isCalled = false;
  let at: ts.Expression = node;
  for (;;) {
    if (ts.isPropertyAccessExpression(at)) {
      members.unshift(at.name.text);
      at = at.expression;
    } else if (ts.isElementAccessExpression(at)) {
      if (ts.isStringLiteralLike(at.argumentExpression)) members.unshift(at.argumentExpression.text);
      at = at.expression;
    } else if (
      ts.isParenthesizedExpression(at) ||
      ts.isNonNullExpression(at) ||
      ts.isAsExpression(at) ||
      ts.isAwaitExpression(at)
    ) {
      at = at.expression;
    } else if (ts.isCallExpression(at)) {
      at = at.expression;
      isCalled = ts.isIdentifier(at);
    } else if (ts.isBinaryExpression(at) && at.operatorToken.kind === ts.SyntaxKind.CommaToken) {
      at = at.right;
    } else {
      return { root: at, members, isCalled };
    }
  }
}

/** What a root expression stands for, by its declaration alone: works without types. */
export function originOf(module: ModuleContext, root: ts.Expression, seen: Seen, isCalled: boolean): Origin {
  const { ts, checker } = module.facts;
  if (!mayGoOn(module, root, seen)) return { chain: [] };
  if (ts.isNewExpression(root)) return { ...originOfPath(module, root.expression, seen), chain: [] };
  const either = alternatives(module, root);
  if (either !== undefined) return originOfEither(module, either, seen);
  if (root.kind === ts.SyntaxKind.ThisKeyword || !ts.isIdentifier(root)) return { chain: [] };
  const symbol = checker.getSymbolAtLocation(root);
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return { package: 'global', chain: [root.text] };
  return originOfDeclaration(module, declaration, root, seen, isCalled);
}

function mayGoOn(module: ModuleContext, at: ts.Node, seen: Seen): boolean {
  if (seen.has(at)) return false;
  if (seen.size >= MAX_HOPS) {
    noteBound(module, at, `A function that is more than ${MAX_HOPS} variables away from the package it comes from`);
    return false;
  }
  seen.add(at);
  return true;
}

/** `key ? new Client(key) : undefined`, `globalThis.client ?? new Client()`: one of them makes what is meant. */
function alternatives(module: ModuleContext, root: ts.Expression): ts.Expression[] | undefined {
  const { ts } = module.facts;
  if (ts.isConditionalExpression(root)) return [root.whenTrue, root.whenFalse];
  if (!ts.isBinaryExpression(root)) return undefined;
  switch (root.operatorToken.kind) {
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
      return [root.left, root.right];
    case ts.SyntaxKind.AmpersandAmpersandToken:
    case ts.SyntaxKind.EqualsToken:
      return [root.right];
    default:
      return undefined;
  }
}

/** A package says more than a global, such as the object that a client is kept in, or `undefined`. */
function originOfEither(module: ModuleContext, either: readonly ts.Expression[], seen: Seen): Origin {
  const origins = either.map((part) => originOfPath(module, part, seen));
  return origins.find(({ package: name }) => name !== undefined && name !== 'global') ?? { chain: [] };
}

function originOfDeclaration(
  module: ModuleContext,
  declaration: ts.Declaration,
  root: ts.Identifier,
  seen: Seen,
  isCalled: boolean,
): Origin {
  const { ts, names } = module.facts;
  const imported = importOrigin(module, declaration) ?? requireOrigin(module, declaration);
  if (imported !== undefined) {
    const own = projectOrigin(module, root, seen, isCalled);
    if (own !== undefined) return own;
    return imported.package === undefined || leadsToProject(module, specifierOf(ts, declaration))
      ? { chain: [] }
      : imported;
  }
  if (isCalled) {
    const made = resultOrigin(module, declaration, seen);
    if (made !== undefined) return made;
  }
  const library = names.packageOfDeclaration(declaration);
  if (library !== undefined) return { package: library, chain: [root.text] };
  const isGlobal = isScriptGlobal(module, declaration);
  if (
    isGlobal &&
    (!ts.isVariableDeclaration(declaration) || annotationOrigin(module, declaration.type).package === undefined)
  )
    return { package: 'global', chain: [root.text] };
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    const bound = boundFunction(module, declaration.initializer);
    if (bound !== undefined) return originOfPath(module, bound, seen);
    const origin = originOfPath(module, declaration.initializer, seen);
    if (origin.package === undefined && declaration.type !== undefined)
      return annotationOrigin(module, declaration.type);
    // The variable holds an instance: what is written after it counts from there.
    return {
      ...origin,
      chain: ts.isIdentifier(declaration.name) && isAlias(module, declaration.initializer) ? origin.chain : [],
    };
  }
  if (ts.isBindingElement(declaration)) return bindingOrigin(module, declaration, root, seen);
  return ts.isClassLike(declaration) ? heritageOrigin(module, declaration) : originOfField(module, declaration, seen);
}

/** `declare function gtag(…): void`: a global that a script of the page brings, which the project only describes. */
function isScriptGlobal(module: ModuleContext, declaration: ts.Declaration): boolean {
  const { ts } = module.facts;
  if (!ts.isVariableDeclaration(declaration) && !ts.isFunctionDeclaration(declaration)) return false;
  const modifiers = ts.getCombinedModifierFlags(declaration);
  const isAmbient = (modifiers & ts.ModifierFlags.Ambient) !== 0 || isInGlobalBlock(module, declaration);
  return isAmbient && (modifiers & ts.ModifierFlags.Export) === 0;
}

/** `declare global { var … }` */
function isInGlobalBlock(module: ModuleContext, declaration: ts.Declaration): boolean {
  const { ts } = module.facts;
  return (
    ts.findAncestor(
      declaration,
      (node) => ts.isModuleDeclaration(node) && (node.flags & ts.NodeFlags.GlobalAugmentation) !== 0,
    ) !== undefined
  );
}

/** What a field, property or parameter holds, by its annotation, or by what it is given; what a method or accessor gives. */
function originOfField(module: ModuleContext, declaration: ts.Declaration, seen: Seen): Origin {
  const { ts } = module.facts;
  if (!mayGoOn(module, declaration, seen)) return { chain: [] };
  if (ts.isMethodDeclaration(declaration) || ts.isMethodSignature(declaration) || ts.isGetAccessor(declaration))
    return madeBy(module, declaration, seen) ?? { chain: [] };
  if (
    ts.isPropertyDeclaration(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isParameter(declaration) ||
    ts.isVariableDeclaration(declaration)
  ) {
    const annotated = annotationOrigin(module, declaration.type ?? expectedType(module, declaration));
    const initializer = ts.isPropertySignature(declaration) ? undefined : declaration.initializer;
    if (annotated.package !== undefined || initializer === undefined) return annotated;
    return { ...originOfPath(module, initializer, seen), chain: [] };
  }
  if (ts.isPropertyAssignment(declaration)) return heldOrigin(module, declaration.initializer, seen);
  // `this.pool = new Pool()`, `module.exports = new Pool()` in plain JavaScript.
  const assigned = ts.isBinaryExpression(declaration) ? declaration : (declaration.parent as ts.Node | undefined);
  if (assigned === undefined || !ts.isBinaryExpression(assigned) || (assigned.right as ts.Node) === declaration)
    return { chain: [] };
  return { ...originOfPath(module, assigned.right, seen), chain: [] };
}

/** What a member of an object literal is, or gives when it is called. */
function heldOrigin(module: ModuleContext, value: ts.Expression, seen: Seen): Origin {
  const { ts } = module.facts;
  if (ts.isArrowFunction(value) || ts.isFunctionExpression(value)) return madeBy(module, value, seen) ?? { chain: [] };
  return { ...originOfPath(module, value, seen), chain: [] };
}

/** The annotation of a callback's parameter, where the function that takes the callback has it. */
function expectedType(module: ModuleContext, parameter: ts.Node): ts.TypeNode | undefined {
  const { ts, checker } = module.facts;
  if (!ts.isParameter(parameter)) return undefined;
  const fn = parameter.parent;
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return undefined;
  const expected = checker.getContextualType(fn);
  const [signature] = expected === undefined ? [] : checker.getNonNullableType(expected).getCallSignatures();
  const declared = signature?.declaration?.parameters[fn.parameters.indexOf(parameter)];
  return declared !== undefined && ts.isParameter(declared) ? declared.type : undefined;
}

/** `const print = console.log.bind(console)`: the variable stands for what is bound. */
function boundFunction(module: ModuleContext, initializer: ts.Expression): ts.Expression | undefined {
  const { ts } = module.facts;
  if (!ts.isCallExpression(initializer) || !ts.isPropertyAccessExpression(initializer.expression)) return undefined;
  return initializer.expression.name.text === 'bind' ? initializer.expression.expression : undefined;
}

/** `const track = analytics.track`: the variable stands for the member itself. */
function isAlias(module: ModuleContext, initializer: ts.Expression): boolean {
  const { ts } = module.facts;
  return ts.isPropertyAccessExpression(initializer) || ts.isIdentifier(initializer);
}

export function originOfPath(module: ModuleContext, node: ts.Expression, seen: Seen): Origin {
  const { root, members, isCalled } = memberPath(module, node);
  const origin = originOf(module, root, seen, isCalled);
  if (origin.package === undefined) {
    const found = originOfMember(module, node, seen);
    if (found !== undefined) return found;
  }
  return { ...origin, chain: [...origin.chain, ...members] };
}

/** What a path is whose root says nothing: a member on the way may, `this.client()` with `client(): Promise<Stripe>`. */
export function originOfMember(module: ModuleContext, node: ts.Expression, seen: Seen): Origin | undefined {
  const { ts, checker } = module.facts;
  const chain: string[] = [];
  for (let at = node; ; at = at.expression) {
    while (
      ts.isCallExpression(at) ||
      ts.isParenthesizedExpression(at) ||
      ts.isNonNullExpression(at) ||
      ts.isAsExpression(at) ||
      ts.isAwaitExpression(at)
    ) {
      // `container.get<Client>(CLIENT)`: what is asked for by its type.
      const [type, ...others] = ts.isCallExpression(at) ? (at.typeArguments ?? []) : [];
      const asked: Origin = others.length > 0 ? { chain: [] } : annotationOrigin(module, type);
      if (asked.package !== undefined) return { ...asked, chain };
      at = at.expression;
    }
    if (!ts.isPropertyAccessExpression(at)) return undefined;
    const declaration = checker.getSymbolAtLocation(at.name)?.declarations?.[0];
    const found = declaration === undefined ? undefined : originOfField(module, declaration, seen);
    if (found?.package !== undefined) return { ...found, chain: [...found.chain, ...chain] };
    chain.unshift(at.name.text);
  }
}

/** What a function of the project makes: its declared result, or what its only `return` gives. */
function resultOrigin(module: ModuleContext, declaration: ts.Declaration, seen: Seen): Origin | undefined {
  const { ts } = module.facts;
  const initializer = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  const fn = ts.isFunctionDeclaration(declaration) ? declaration : initializer;
  if (fn === undefined || !(ts.isFunctionDeclaration(fn) || ts.isArrowFunction(fn) || ts.isFunctionExpression(fn)))
    return undefined;
  return madeBy(module, fn, seen);
}

function madeBy(
  module: ModuleContext,
  fn: ts.FunctionLikeDeclaration | ts.MethodSignature,
  seen: Seen,
): Origin | undefined {
  const { ts } = module.facts;
  const declared = annotationOrigin(module, fn.type);
  if (declared.package !== undefined || fn.type !== undefined || ts.isMethodSignature(fn)) return declared;
  const last = fn.body !== undefined && ts.isBlock(fn.body) ? fn.body.statements.at(-1) : undefined;
  const result = last !== undefined && ts.isReturnStatement(last) ? last.expression : fn.body;
  if (result === undefined || ts.isBlock(result)) return undefined;
  return { ...originOfPath(module, result, seen), chain: [] };
}

/** An import of the project's own file, under whatever specifier: whatever that file's declaration stands for. */
function projectOrigin(module: ModuleContext, root: ts.Identifier, seen: Seen, isCalled: boolean): Origin | undefined {
  const { ts, checker } = module.facts;
  const symbol = checker.getSymbolAtLocation(root);
  if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.Alias)) return undefined;
  const declaration = projectTargets(module, symbol)[0];
  if (declaration === undefined) return reexportOrigin(module, symbol);
  if (importOrigin(module, declaration) !== undefined) return undefined;
  return originOfDeclaration(module, declaration, root, seen, isCalled);
}

/** A package of the workspace is the project's own code, whatever it hands on. */
function leadsToProject({ facts: { checker, names } }: ModuleContext, from: ts.Expression | undefined): boolean {
  const file = from === undefined ? undefined : checker.getSymbolAtLocation(from)?.declarations?.[0];
  return file !== undefined && names.packageOfDeclaration(file) === undefined;
}

/** `const { track } = analytics`, `const { json } = require('x')`. */
function bindingOrigin(module: ModuleContext, declaration: ts.BindingElement, root: ts.Identifier, seen: Seen): Origin {
  const { ts, checker } = module.facts;
  const holder = declaration.parent.parent;
  const name =
    declaration.propertyName !== undefined && ts.isIdentifier(declaration.propertyName)
      ? declaration.propertyName.text
      : root.text;
  if (ts.isVariableDeclaration(holder) && holder.initializer !== undefined) {
    const required = requiredPackage(module, holder.initializer);
    if (required !== undefined) return { package: required, chain: [name] };
    const origin = originOfPath(module, holder.initializer, seen);
    if (origin.package !== undefined) return { package: origin.package, chain: [name] };
  }
  const field = checker.getPropertyOfType(checker.getTypeAtLocation(declaration.parent), name)?.declarations?.[0];
  return field === undefined || field === declaration ? { chain: [] } : originOfField(module, field, seen);
}

/** `const log = require('./log')` is an import; what it names may be the project's. */
function requireOrigin(module: ModuleContext, declaration: ts.Declaration): Origin | undefined {
  const { ts } = module.facts;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  const required = requiredModule(module, declaration.initializer);
  if (required === undefined) return undefined;
  const name = packageOfRequired(module, required);
  return name === undefined ? { chain: [] } : { package: name, chain: [] };
}

/** `require('pino')`, `await import('pino')`. */
function requiredPackage(module: ModuleContext, node: ts.Expression): string | undefined {
  const required = requiredModule(module, node);
  return required === undefined ? undefined : packageOfRequired(module, required);
}

function packageOfRequired(module: ModuleContext, specifier: ts.StringLiteralLike): string | undefined {
  return leadsToProject(module, specifier) ? undefined : packageOfSpecifier(module, specifier);
}

function requiredModule(module: ModuleContext, node: ts.Expression): ts.StringLiteralLike | undefined {
  const { ts } = module.facts;
  const call = ts.isAwaitExpression(node) ? node.expression : node;
  if (!ts.isCallExpression(call)) return undefined;
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require';
  if (!isRequire && call.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const argument = call.arguments[0];
  return argument !== undefined && ts.isStringLiteralLike(argument) ? argument : undefined;
}
