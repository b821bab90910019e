import type ts from 'typescript';
import type { CalleeRef } from '../model/callee-ref.js';
import { noteBound } from './note-bound.js';
import { memberPath, originOf, originOfMember, originOfPath } from './origins.js';
import type { ModuleContext } from './scope.js';
import type { Origin } from './type-origin.js';

const MAX_TEXT = 60;

/**
 * Names a callee for the catalogue.
 *
 * @param callee the expression that is called, constructed or assigned to
 * @param symbol what the checker resolved it to, if it was asked
 * @param form `new` and assignments are marked in the name
 * @param computed what a member is called whose name is computed: `logger[level](…)`
 */
export function calleeRefOf(
  module: ModuleContext,
  callee: ts.Expression,
  symbol: ts.Symbol | undefined,
  form: 'call' | 'new' | 'assign' = 'call',
  computed?: string,
): CalleeRef {
  const { ts } = module.facts;
  const { root, members, isCalled } = memberPath(module, callee);
  if (computed !== undefined) members.push(computed);
  const declared = declaredIn(module, symbol);
  const origin = originOfCallee(module, callee, originOf(module, root, new Set(), isCalled), declared, form);
  const chain = [...origin.chain, ...members];
  const isNamed = ts.isIdentifier(root);
  // What a package exports as its default, or what that has made, is called: whatever the code calls it.
  const isDefault =
    chain.length === 0 && form === 'call' && origin.package !== undefined && origin.package !== 'global';
  const last = chain.at(-1) ?? (isNamed ? root.text : '(default)');
  if (chain.length === 0) chain.push(isDefault ? '(default)' : last);
  const name = form === 'new' ? `new ${last}` : form === 'assign' ? `=${last}` : last;
  if (form !== 'call') chain[chain.length - 1] = name;
  const ref: CalleeRef = { text: textOf(module, callee, computed), name, chain, resolved: false };
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
  const origin = originOf(module, node, new Set(), false);
  if (origin.package === undefined) return undefined;
  const chain = origin.chain.length > 0 ? origin.chain : ['(default)'];
  return { text: node.text, name: chain[chain.length - 1]!, package: origin.package, chain, resolved: false };
}

/**
 * The origin of a callee whose root says nothing: the field or property that it is called on may (`this.pool.query` with
 * `private readonly pool: Pool`).
 */
function originOfCallee(
  module: ModuleContext,
  callee: ts.Expression,
  origin: Origin,
  declared: { package?: string } | undefined,
  form: 'call' | 'new' | 'assign',
): Origin {
  if (origin.package !== undefined || declared !== undefined || form === 'assign') return origin;
  const { ts, catalogue } = module.facts;
  if (!ts.isPropertyAccessExpression(callee)) return origin;
  // What is made may be a model that is kept in a field: `new this.users({ email })`.
  const isNew = form === 'new';
  if (!isNew && !catalogue.memberNames.has(callee.name.text)) return origin;
  const found = originOfMember(module, isNew ? callee : callee.expression, new Set());
  if (found !== undefined) return { ...found, chain: origin.chain };
  const { root, members } = memberPath(module, callee);
  const handed = isNew ? undefined : packageOfHanded(module, root, 0);
  return handed !== undefined && catalogue.hasCall(handed, members) ? { package: handed, chain: [] } : origin;
}

/** Callbacks inside one another that a value is handed on through. */
const MAX_CALLBACKS = 4;

/** `withScope((scope) => scope.setUser(user))`: what a library that is not installed hands its callbacks is its own. */
function packageOfHanded(module: ModuleContext, name: ts.Expression, depth: number): string | undefined {
  const { ts, checker } = module.facts;
  if (!ts.isIdentifier(name)) return undefined;
  if (depth >= MAX_CALLBACKS) {
    noteBound(module, name, `What a library hands on through more than ${MAX_CALLBACKS} callbacks inside one another`);
    return undefined;
  }
  const parameter = checker.getSymbolAtLocation(name)?.declarations?.[0];
  if (parameter === undefined || !ts.isParameter(parameter) || parameter.type !== undefined) return undefined;
  const { parent: fn } = parameter;
  if (!ts.isArrowFunction(fn) && !ts.isFunctionExpression(fn)) return undefined;
  const { parent: call } = fn;
  if (!ts.isCallExpression(call) || !call.arguments.includes(fn)) return undefined;
  const from = originOfPath(module, call.expression, new Set()).package;
  return from === undefined || from === 'global'
    ? packageOfHanded(module, memberPath(module, call.expression).root, depth + 1)
    : from;
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
function textOf(module: ModuleContext, node: ts.Expression, computed?: string): string {
  const { ts } = module.facts;
  const { root, members } = memberPath(module, node);
  const head = ts.isIdentifier(root)
    ? root.text
    : root.kind === ts.SyntaxKind.ThisKeyword
      ? 'this'
      : ts.isNewExpression(root)
        ? 'new …'
        : '…';
  const text = [head, ...members, ...(computed === undefined ? [] : [computed])].join('.');
  return text.length <= MAX_TEXT ? text : `…${text.slice(text.length - MAX_TEXT + 1)}`;
}

/** The last name of what is called: `f` of `f()` and of `a.f()`. */
export function calleeName(
  ts: ModuleContext['facts']['ts'],
  { expression }: ts.CallExpression | ts.NewExpression,
): string | undefined {
  if (ts.isIdentifier(expression)) return expression.text;
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : undefined;
}
