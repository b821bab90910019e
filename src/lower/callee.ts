import type ts from 'typescript';
import type { CalleeRef } from '../model/callee-ref.js';
import { normalizePackage } from './module-names.js';
import type { ModuleContext } from './scope.js';

const MAX_TEXT = 60;
const MAX_HOPS = 8;

/** Where the root of a member path comes from. */
interface Origin {
  package?: string;
  /** Members below the package's export that the root itself already stands for: `['captureException']` of a named import. */
  chain: string[];
  container?: string;
}

/**
 * Names a callee for the catalogue.
 *
 * @param callee the expression that is called, constructed or assigned to
 * @param symbol what the checker resolved it to, if it was asked
 * @param form `new` and assignments are marked in the name
 */
export function calleeRefOf(
  module: ModuleContext,
  callee: ts.Expression,
  symbol: ts.Symbol | undefined,
  form: 'call' | 'new' | 'assign' = 'call',
): CalleeRef {
  const { ts } = module.facts;
  const { root, members } = memberPath(module, callee);
  const origin = originOf(module, root, 0);
  const chain = [...origin.chain, ...members];
  if (chain.length === 0) chain.push(ts.isIdentifier(root) ? root.text : '(default)');
  const last = chain[chain.length - 1]!;
  const name = form === 'new' ? `new ${last}` : form === 'assign' ? `=${last}` : last;
  if (form !== 'call') chain[chain.length - 1] = name;
  const ref: CalleeRef = { text: textOf(module, callee), name, chain, resolved: false };
  const declared = declaredIn(module, symbol);
  if (declared?.container !== undefined) ref.container = declared.container;
  else if (origin.container !== undefined) ref.container = origin.container;
  const known = declared?.package !== undefined && module.facts.catalogue.isKnownPackage(declared.package);
  const packageName = known || origin.package === undefined ? (declared?.package ?? origin.package) : origin.package;
  if (packageName !== undefined) ref.package = packageName;
  ref.resolved = declared !== undefined;
  const receiver = receiverOf(module, callee, declared);
  if (receiver !== undefined) ref.receiver = receiver;
  return ref;
}

/** Ref of a value that is not the project's: an imported or global name. */
export function externalRef(module: ModuleContext, node: ts.Node): CalleeRef | undefined {
  const { ts } = module.facts;
  if (!ts.isIdentifier(node)) return undefined;
  const origin = originOf(module, node, 0);
  if (origin.package === undefined) return undefined;
  const chain = origin.chain.length > 0 ? origin.chain : ['(default)'];
  return { text: node.text, name: chain[chain.length - 1]!, package: origin.package, chain, resolved: false };
}

/** `a.b['c'].d` as root `a` and members `b`, `c`, `d`; calls, awaits and assertions on the way are looked through. */
function memberPath(module: ModuleContext, node: ts.Expression): { root: ts.Expression; members: string[] } {
  const { ts } = module.facts;
  const members: string[] = [];
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
    } else {
      return { root: at, members };
    }
  }
}

/** What a root expression stands for, by its declaration alone: works without types. */
function originOf(module: ModuleContext, root: ts.Expression, hops: number): Origin {
  const { ts, checker } = module.facts;
  if (hops > MAX_HOPS) return { chain: [] };
  if (ts.isNewExpression(root)) return { ...originOfPath(module, root.expression, hops), chain: [] };
  if (root.kind === ts.SyntaxKind.ThisKeyword || !ts.isIdentifier(root)) return { chain: [] };
  const symbol = checker.getSymbolAtLocation(root);
  const declaration = symbol?.declarations?.[0];
  if (symbol === undefined || declaration === undefined) return { package: 'global', chain: [root.text] };
  return originOfDeclaration(module, declaration, root, hops);
}

function originOfDeclaration(
  module: ModuleContext,
  declaration: ts.Declaration,
  root: ts.Identifier,
  hops: number,
): Origin {
  const { ts, names } = module.facts;
  const imported = importOrigin(module, declaration);
  if (imported !== undefined) {
    return imported.package === undefined ? projectOrigin(module, root, hops) : imported;
  }
  const library = names.packageOfDeclaration(declaration);
  if (library !== undefined) return { package: library, chain: [root.text] };
  if (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined) {
    const required = requiredPackage(module, declaration.initializer);
    if (required !== undefined) return { package: required, chain: [] };
    const bound = boundFunction(module, declaration.initializer);
    if (bound !== undefined) return originOfPath(module, bound, hops + 1);
    const origin = originOfPath(module, declaration.initializer, hops + 1);
    // The variable holds an instance: what is written after it counts from there.
    return {
      ...origin,
      chain: ts.isIdentifier(declaration.name) && isAlias(module, declaration.initializer) ? origin.chain : [],
    };
  }
  if (ts.isBindingElement(declaration)) return bindingOrigin(module, declaration, root, hops);
  if (ts.isParameter(declaration) || ts.isPropertyDeclaration(declaration))
    return annotationOrigin(module, declaration.type);
  return { chain: [] };
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

function originOfPath(module: ModuleContext, node: ts.Expression, hops: number): Origin {
  const { root, members } = memberPath(module, node);
  const origin = originOf(module, root, hops + 1);
  return { ...origin, chain: [...origin.chain, ...members] };
}

function importOrigin(module: ModuleContext, declaration: ts.Declaration): Origin | undefined {
  const { ts } = module.facts;
  const found = ts.findAncestor(
    declaration,
    (node) => ts.isImportDeclaration(node) || ts.isImportEqualsDeclaration(node),
  );
  if (found === undefined) return undefined;
  const specifier = ts.isImportDeclaration(found)
    ? found.moduleSpecifier
    : ts.isImportEqualsDeclaration(found) && ts.isExternalModuleReference(found.moduleReference)
      ? found.moduleReference.expression
      : undefined;
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  const packageName = normalizePackage(specifier.text);
  const chain = ts.isImportSpecifier(declaration) ? [(declaration.propertyName ?? declaration.name).text] : [];
  return packageName === undefined ? { chain } : { package: packageName, chain: chain[0] === 'default' ? [] : chain };
}

/** An import of the project's own file: whatever that file's declaration stands for. */
function projectOrigin(module: ModuleContext, root: ts.Identifier, hops: number): Origin {
  const { ts, checker } = module.facts;
  const symbol = checker.getSymbolAtLocation(root);
  if (symbol === undefined || !(symbol.flags & ts.SymbolFlags.Alias)) return { chain: [] };
  const declaration = checker.getAliasedSymbol(symbol).declarations?.[0];
  if (declaration === undefined || importOrigin(module, declaration) !== undefined) return { chain: [] };
  const library = module.facts.names.packageOfDeclaration(declaration);
  if (library !== undefined) return { package: library, chain: [] };
  return originOfDeclaration(module, declaration, root, hops + 1);
}

/** `const { track } = analytics`, `const { json } = require('x')`. */
function bindingOrigin(
  module: ModuleContext,
  declaration: ts.BindingElement,
  root: ts.Identifier,
  hops: number,
): Origin {
  const { ts } = module.facts;
  const holder = declaration.parent.parent;
  const name =
    declaration.propertyName !== undefined && ts.isIdentifier(declaration.propertyName)
      ? declaration.propertyName.text
      : root.text;
  if (!ts.isVariableDeclaration(holder) || holder.initializer === undefined) return { chain: [] };
  const required = requiredPackage(module, holder.initializer);
  if (required !== undefined) return { package: required, chain: [name] };
  const origin = originOfPath(module, holder.initializer, hops + 1);
  return origin.package === undefined ? { chain: [] } : { package: origin.package, chain: [name] };
}

/** `logger: Logger` with `Logger` imported from a package. */
function annotationOrigin(module: ModuleContext, type: ts.TypeNode | undefined): Origin {
  const { ts, checker } = module.facts;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return { chain: [] };
  const left = ts.isIdentifier(type.typeName) ? type.typeName : leftmost(ts, type.typeName);
  const container = ts.isIdentifier(type.typeName) ? type.typeName.text : type.typeName.right.text;
  const declaration = checker.getSymbolAtLocation(left)?.declarations?.[0];
  if (declaration === undefined) return { chain: [], container };
  const packageName =
    importOrigin(module, declaration)?.package ?? module.facts.names.packageOfDeclaration(declaration);
  return packageName === undefined ? { chain: [] } : { package: packageName, chain: [], container };
}

function leftmost(ts: ModuleContext['facts']['ts'], name: ts.EntityName): ts.Identifier {
  return ts.isIdentifier(name) ? name : leftmost(ts, name.left);
}

/** `require('pino')`, `await import('pino')`. */
function requiredPackage(module: ModuleContext, node: ts.Expression): string | undefined {
  const { ts } = module.facts;
  const call = ts.isAwaitExpression(node) ? node.expression : node;
  if (!ts.isCallExpression(call)) return undefined;
  const isRequire = ts.isIdentifier(call.expression) && call.expression.text === 'require';
  if (!isRequire && call.expression.kind !== ts.SyntaxKind.ImportKeyword) return undefined;
  const argument = call.arguments[0];
  return argument !== undefined && ts.isStringLiteralLike(argument) ? normalizePackage(argument.text) : undefined;
}

function declaredIn(
  module: ModuleContext,
  symbol: ts.Symbol | undefined,
): { package?: string; container?: string } | undefined {
  const { ts, names } = module.facts;
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined) return undefined;
  const packageName = names.packageOfDeclaration(declaration);
  if (packageName === undefined) return undefined;
  const parent = declaration.parent as ts.Node | undefined;
  const container =
    parent !== undefined && (ts.isInterfaceDeclaration(parent) || ts.isClassLike(parent))
      ? parent.name?.text
      : undefined;
  return container === undefined ? { package: packageName } : { package: packageName, container };
}

/** The receiver's own type, where a base class of another package declares the member. */
function receiverOf(
  module: ModuleContext,
  callee: ts.Expression,
  declared: { container?: string } | undefined,
): CalleeRef['receiver'] {
  const { ts, checker, names } = module.facts;
  if (declared?.container === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  const { symbol } = checker.getNonNullableType(checker.getTypeAtLocation(callee.expression));
  const declaration = symbol?.declarations?.[0];
  if (declaration === undefined || symbol.name === declared.container) return undefined;
  const packageName = names.packageOfDeclaration(declaration);
  return packageName === undefined ? undefined : { package: packageName, type: symbol.name };
}

/** The callee as written, on one line. */
function textOf(module: ModuleContext, node: ts.Expression): string {
  const { ts } = module.facts;
  const { root, members } = memberPath(module, node);
  const head = ts.isIdentifier(root)
    ? root.text
    : root.kind === ts.SyntaxKind.ThisKeyword
      ? 'this'
      : ts.isNewExpression(root)
        ? 'new …'
        : '…';
  const text = [head, ...members].join('.');
  return text.length <= MAX_TEXT ? text : `…${text.slice(text.length - MAX_TEXT + 1)}`;
}
