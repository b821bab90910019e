import type ts from 'typescript';
import { NOTHING, type Argument, type CallOp, type Register, type SymbolId } from '../ir/ops.js';
import { loadedBy } from './associations.js';
import { calleeRefOf } from './callee.js';
import { withoutExcluded } from './class-serialization.js';
import { tagOfKey } from './keyed-source.js';
import { isCommonJsExport } from './commonjs.js';
import { consentOf } from './consent.js';
import { literalKey, literalKeys, lowerComputed } from './members.js';
import { loadedModule } from './namespaces.js';
import { checkedPairs, noteOverwritten } from './checked-keys.js';
import { narrowedElements } from './narrowing.js';
import { notePrototypeCall } from './prototypes.js';
import { resolvedSymbol } from './aliases.js';
import { namespaceValue } from './references.js';
import type { TypeShape } from './shape-reader.js';
import { withoutUnnamed } from './schema-results.js';
import { shapeIndexOf, type Scope } from './scope.js';
import { sealedBy } from './sealed-columns.js';
import { boundFromEnd } from './text-bounds.js';
import { thisValue } from './this-value.js';
import { wellKnownSymbol } from './well-known-symbols.js';
import { isUsedWhole } from './whole-use.js';
import { isFunctionLiteral } from './function-literals.js';

/** Methods of the language whose meaning the solver models: the checker is asked only if the project declares such a name too. */
const LANGUAGE_METHODS = new Set(
  (
    'map filter forEach find findLast findIndex some every reduce reduceRight flatMap flat sort slice concat push unshift pop shift join at ' +
    'includes indexOf entries values keys splice reverse fill trim toLowerCase toUpperCase split replace replaceAll padStart padEnd ' +
    'substring substr startsWith endsWith charAt match matchAll toString toFixed toISOString then catch finally has'
  ).split(' '),
);

/** `f(x)`, `a.b(x)`, `new C(x)`, `await import(x)`. */
export function lowerCall(scope: Scope, node: ts.CallExpression | ts.NewExpression): Register {
  const { ts } = scope.module.facts;
  if (ts.isCallExpression(node)) {
    if (node.expression.kind === ts.SyntaxKind.SuperKeyword) return lowerSuperCall(scope, node);
    if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return lowerDynamicImport(scope, node);
    const required = isRequire(ts, node) ? loadedNamespace(scope, node) : undefined;
    if (required !== undefined) return required;
  }
  const { receiver, callee, method } = lowerCallee(scope, node.expression);
  const given = lowerArguments(scope, node.arguments ?? [], node.expression);
  const args = ts.isCallExpression(node) ? withoutUnnamed(scope, node, withoutExcluded(scope, node, given)) : given;
  const out = emitCall(scope, node, { receiver, callee, method, args });
  if (ts.isCallExpression(node)) notePrototypeCall(scope, node);
  if (ts.isCallExpression(node) && method === 'forEach') noteOverwritten(scope, node);
  return consentOf(scope, node, ts.isCallExpression(node) ? filtered(scope, node, out) : out, args);
}

function filtered(scope: Scope, node: ts.CallExpression, from: Register): Register {
  return checkedPairs(scope, node, narrowedElements(scope, node, from));
}

interface CallParts {
  receiver: Register;
  callee: Register;
  method: string | undefined;
  args: Argument[];
}

function emitCall(scope: Scope, node: ts.CallExpression | ts.NewExpression, parts: CallParts): Register {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const isNew = ts.isNewExpression(node);
  const symbol = calleeSymbol(scope, node.expression, parts.method, isNew);
  const out = builder.register();
  const op: CallOp = {
    op: 'call',
    out,
    callee: parts.callee,
    receiver: parts.receiver,
    args: parts.args,
    ref: calleeRefOf(
      module,
      node.expression,
      symbol,
      isNew ? 'new' : 'call',
      isNew ? undefined : computedName(scope, node.expression),
    ),
    at: node.getStart(module.file),
    end: node.end,
  };
  if (parts.method !== undefined) {
    op.method = parts.method;
    const isDeclared = op.ref.resolved && op.ref.package !== undefined;
    if (isDeclared || !module.facts.callableNames.has(parts.method)) op.library = true;
  }
  if (isSuperMember(ts, node.expression)) op.super = true;
  const targets = symbol === undefined ? [] : targetsOf(scope, symbol);
  if (isNew) {
    op.construct = targets[0] ?? true;
  } else if (targets.length > 0) {
    op.targets = targets;
  }
  const isOpen = targets.length === 0 || isAbstract(scope, symbol);
  if (!isOpen && op.method !== undefined) op.hasBody = true;
  if (isOpen) {
    const isPlain = symbol !== undefined && returnsPlain(scope, symbol);
    if (isPlain) op.plain = true;
    else if (isAnswer(scope, node, symbol)) op.opaque = true;
    if (isStatement(ts, node)) op.unused = true;
    const loaded = ts.isCallExpression(node) ? loadedBy(ts, node, module.facts.catalogue.associations) : undefined;
    if (!isPlain && (loaded !== undefined || isUsedWhole(ts, node))) {
      const type = module.facts.checker.getTypeAtLocation(node);
      const isAwaited = isPromise(module, type);
      const shape = shapeIndexOf(scope, isAwaited ? (module.facts.checker.getAwaitedType(type) ?? type) : type, loaded);
      if (shape !== undefined) op.shape = shape;
      if (isAwaited) op.opaque = true;
    }
  }
  const sealed = targets.length === 0 ? sealedBy(scope, node) : [];
  if (sealed.length > 0) op.sealed = sealed;
  const tag = tagOfKey(scope, node, op.ref);
  if (tag !== undefined) op.shape = module.tables.wholeShape(tag);
  builder.emit(op);
  return out;
}

/** Of a logger any level is as good as another. */
const ANY_LEVEL = 'info';

/** What stands for a method whose name is computed: one that the key may be, or what would be one of a logger. */
function computedName(scope: Scope, callee: ts.Expression): string | undefined {
  const node = skipOuter(scope.module.facts.ts, callee);
  if (!scope.module.facts.ts.isElementAccessExpression(node)) return undefined;
  if (literalKey(scope, node.argumentExpression) !== undefined) return undefined;
  return literalKeys(scope, node.argumentExpression)[0] ?? ANY_LEVEL;
}

function isSuperMember(ts: Scope['module']['facts']['ts'], callee: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(callee) && callee.expression.kind === ts.SyntaxKind.SuperKeyword;
}

/** The callee of a call: a method on a receiver, or a function value. */
function lowerCallee(
  scope: Scope,
  node: ts.Expression,
): { receiver: Register; callee: Register; method: string | undefined } {
  const { ts } = scope.module.facts;
  const callee = skipOuter(ts, node);
  if (ts.isPropertyAccessExpression(callee)) {
    if (isSuperMember(ts, callee)) {
      return { receiver: thisValue(scope), callee: NOTHING, method: callee.name.text };
    }
    return { receiver: scope.expression(callee.expression), callee: NOTHING, method: callee.name.text };
  }
  if (ts.isElementAccessExpression(callee)) {
    const receiver = scope.expression(callee.expression);
    const key = literalKey(scope, callee.argumentExpression) ?? wellKnownSymbol(ts, callee.argumentExpression);
    if (key !== undefined) return { receiver, callee: NOTHING, method: key };
    return { receiver, callee: lowerComputed(scope, callee, receiver), method: undefined };
  }
  return { receiver: NOTHING, callee: scope.expression(callee), method: undefined };
}

function skipOuter(ts: Scope['module']['facts']['ts'], node: ts.Expression): ts.Expression {
  let at = node;
  while (
    ts.isParenthesizedExpression(at) ||
    ts.isNonNullExpression(at) ||
    ts.isAsExpression(at) ||
    ts.isSatisfiesExpression(at) ||
    isDetached(ts, at)
  )
    at = ts.isBinaryExpression(at) ? at.right : at.expression;
  return at;
}

/** `(0, f)`: the function without its receiver. */
function isDetached(ts: Scope['module']['facts']['ts'], node: ts.Expression): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.CommaToken &&
    ts.isNumericLiteral(node.left)
  );
}

export function lowerArguments(scope: Scope, nodes: readonly ts.Expression[], callee?: ts.Expression): Argument[] {
  const { ts } = scope.module.facts;
  return nodes.map((argument) => {
    const bound = callee === undefined ? undefined : boundFromEnd(scope, callee, argument);
    if (bound !== undefined) return { value: scope.builder.constant(bound) };
    if (ts.isSpreadElement(argument)) return { value: scope.expression(argument.expression), spread: true };
    const literal = skipOuter(ts, argument);
    if (isFunctionLiteral(ts, literal)) return { value: scope.closure(literal, true) };
    return { value: scope.expression(argument) };
  });
}

/** Asks the checker what a callee is, unless its name cannot mean anything of interest. */
function calleeSymbol(
  scope: Scope,
  callee: ts.Expression,
  method: string | undefined,
  isNew = false,
): ts.Symbol | undefined {
  const { ts, callableNames, catalogue } = scope.module.facts;
  const node = skipOuter(ts, callee);
  if (ts.isIdentifier(node)) return resolvedSymbol(scope, node);
  if (method === undefined) return undefined;
  const isOfLibrary = catalogue.memberNames.has(method) && (!LANGUAGE_METHODS.has(method) || isOnResult(scope, node));
  if (!isNew && !callableNames.has(method) && !isOfLibrary) return undefined;
  const name = ts.isPropertyAccessExpression(node)
    ? node.name
    : ts.isElementAccessExpression(node)
      ? node.argumentExpression
      : undefined;
  return name === undefined ? undefined : resolvedSymbol(scope, name);
}

/** `db.insert(buyers).values(buyer)`: called on what another method gives that is not of the language. */
function isOnResult(scope: Scope, callee: ts.Expression): boolean {
  const { ts } = scope.module.facts;
  if (!ts.isPropertyAccessExpression(callee) || !ts.isCallExpression(callee.expression)) return false;
  const { expression: before } = callee.expression;
  return ts.isPropertyAccessExpression(before) && !LANGUAGE_METHODS.has(before.name.text);
}

/** Ids of the project's functions and members that a symbol declares. */
export function targetsOf(scope: Scope, symbol: ts.Symbol): SymbolId[] {
  const { ts, checker, idOf } = scope.module.facts;
  const found = new Set<SymbolId>();
  for (const declaration of symbol.declarations ?? []) {
    const id = idOf(declaration);
    if (id !== undefined && !isOverload(ts, declaration)) {
      found.add(id);
      continue;
    }
    if (ts.isShorthandPropertyAssignment(declaration)) {
      const value = checker.getShorthandAssignmentValueSymbol(declaration);
      for (const target of value === undefined || value === symbol ? [] : targetsOf(scope, value)) found.add(target);
      continue;
    }
    const initializer = assignedValue(ts, declaration);
    const literal = initializer === undefined ? undefined : skipOuter(ts, initializer);
    if (literal === undefined) continue;
    if (ts.isArrowFunction(literal) || ts.isFunctionExpression(literal) || ts.isClassExpression(literal)) {
      const literalId = idOf(literal);
      if (literalId !== undefined) found.add(literalId);
    } else if (ts.isIdentifier(literal) && isCommonJsExport(ts, declaration)) {
      const value = resolvedSymbol(scope, literal);
      for (const target of value === undefined || value === symbol ? [] : targetsOf(scope, value)) found.add(target);
    }
  }
  return [...found];
}

/** What a declaration is given: its initializer, or the right side of `exports.name = …` and `module.exports = …`. */
function assignedValue(ts: Scope['module']['facts']['ts'], declaration: ts.Declaration): ts.Expression | undefined {
  if (ts.isBinaryExpression(declaration)) return declaration.right;
  if (isCommonJsExport(ts, declaration)) return (declaration.parent as ts.BinaryExpression).right;
  return (declaration as { initializer?: ts.Expression }).initializer;
}

/** An overload signature beside its implementation. */
function isOverload(ts: Scope['module']['facts']['ts'], declaration: ts.Declaration): boolean {
  const isMember =
    ts.isMethodDeclaration(declaration) ||
    ts.isFunctionDeclaration(declaration) ||
    ts.isConstructorDeclaration(declaration);
  if (!isMember || declaration.body !== undefined) return false;
  return !(ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract);
}

/** A member without a body: nobody in the program may implement it, and its type is all there is. */
function isAbstract(scope: Scope, symbol: ts.Symbol | undefined): boolean {
  const { ts } = scope.module.facts;
  return (symbol?.declarations ?? []).every(
    (d) => ts.isMethodSignature(d) || ts.isPropertySignature(d) || (ts.isMethodDeclaration(d) && d.body === undefined),
  );
}

/** A promise that a library returns: awaited here, or declared so. */
function isAnswer(scope: Scope, node: ts.Node, symbol: ts.Symbol | undefined): boolean {
  const { ts } = scope.module.facts;
  if (ts.isAwaitExpression(node.parent) || isResultOfAsync(ts, node) || isWaitedFor(ts, node)) return true;
  return (symbol?.declarations ?? []).some((declaration) => {
    const type = (declaration as ts.SignatureDeclaration).type;
    return (
      type !== undefined &&
      ts.isTypeReferenceNode(type) &&
      ts.isIdentifier(type.typeName) &&
      /Promise/.test(type.typeName.text)
    );
  });
}

/** `async (id) => pool.one(find(id))`: what a method answers to an async function is awaited by whoever calls that. */
function isResultOfAsync(ts: Scope['module']['facts']['ts'], node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const isBody = ts.isArrowFunction(parent) && parent.body === node;
  const fn = ts.isReturnStatement(parent) ? ts.findAncestor(parent, ts.isFunctionLike) : isBody ? parent : undefined;
  return fn !== undefined && (ts.getCombinedModifierFlags(fn) & ts.ModifierFlags.Async) !== 0;
}

/** `query.limit(1).then((rows) => …)`: by what is asked of it, a promise. */
function isWaitedFor(ts: Scope['module']['facts']['ts'], { parent }: ts.Node): boolean {
  return (
    ts.isPropertyAccessExpression(parent) &&
    /^(?:then|catch|finally)$/.test(parent.name.text) &&
    ts.isCallExpression(parent.parent) &&
    parent.parent.expression === parent
  );
}

/** Whether a library answers a call with a promise, or with what is waited for like one: `PrismaPromise`, a query of Mongoose. */
function isPromise({ facts: { checker, names } }: Scope['module'], type: ts.Type): boolean {
  const { symbol } = type;
  const declaration = (symbol as ts.Symbol | undefined)?.declarations?.[0];
  const from = declaration === undefined ? undefined : names.packageOfDeclaration(declaration);
  return (
    from !== undefined &&
    (from === 'global' ? symbol.name === 'Promise' : checker.getPropertyOfType(type, 'then') !== undefined)
  );
}

/** A call whose result nobody looks at: `f(x);`, `await f(x);`, `void f(x)`. */
function isStatement(ts: Scope['module']['facts']['ts'], node: ts.Node): boolean {
  let at = node.parent;
  while (ts.isAwaitExpression(at) || ts.isVoidExpression(at) || ts.isParenthesizedExpression(at)) at = at.parent;
  return ts.isExpressionStatement(at);
}

/** The declared result is a boolean, number or nothing, as far as its type node says. */
function returnsPlain(scope: Scope, symbol: ts.Symbol): boolean {
  const { ts } = scope.module.facts;
  const { SyntaxKind } = ts;
  const declarations = (symbol.declarations ?? []).filter((d): d is ts.SignatureDeclaration => ts.isFunctionLike(d));
  if (declarations.length === 0) return false;
  return declarations.every((declaration) => {
    let type = declaration.type;
    if (
      type !== undefined &&
      ts.isTypeReferenceNode(type) &&
      ts.isIdentifier(type.typeName) &&
      type.typeName.text === 'Promise'
    ) {
      type = type.typeArguments?.[0];
    }
    const kind = type?.kind;
    return (
      kind === SyntaxKind.BooleanKeyword ||
      kind === SyntaxKind.NumberKeyword ||
      kind === SyntaxKind.VoidKeyword ||
      kind === SyntaxKind.TypePredicate
    );
  });
}

/** `super(…)`: the base constructor, on this object. */
function lowerSuperCall(scope: Scope, node: ts.CallExpression): Register {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const receiver = thisValue(scope);
  const args = lowerArguments(scope, node.arguments);
  const owner = ts.findAncestor(node, ts.isClassLike);
  const heritage = owner?.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]
    ?.expression;
  const symbol = heritage === undefined ? undefined : resolvedSymbol(scope, heritage);
  const base = symbol?.declarations?.map((d) => module.facts.idOf(d)).find((id) => id !== undefined);
  const out = builder.register();
  const ref = calleeRefOf(module, heritage ?? node.expression, symbol, 'new');
  const op: CallOp = {
    op: 'call',
    out,
    callee: NOTHING,
    receiver,
    args,
    ref,
    at: node.getStart(module.file),
    end: node.end,
  };
  if (base !== undefined) op.targets = [`${base}.constructor`];
  builder.emit(op);
  return NOTHING;
}

/** `import('./x')`: the promise of a namespace, which is its own content as far as the flow is concerned. */
function lowerDynamicImport(scope: Scope, node: ts.CallExpression): Register {
  lowerArguments(scope, node.arguments);
  const loaded = loadedNamespace(scope, node);
  if (loaded !== undefined) return loaded;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'unknown', out, at: node.getStart(scope.module.file) });
  return out;
}

/** The namespace that `import()` or `require()` gives, if it is one of the project. */
function loadedNamespace(scope: Scope, node: ts.CallExpression): Register | undefined {
  const symbol = loadedModule(scope, node);
  const variable = symbol === undefined ? undefined : namespaceValue(scope, symbol);
  if (variable === undefined) return undefined;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'outer', out, variable });
  return out;
}

/** `require('…')` of a JavaScript file. */
function isRequire(ts: Scope['module']['facts']['ts'], node: ts.CallExpression): boolean {
  return ts.isIdentifier(node.expression) && node.expression.text === 'require' && node.arguments.length === 1;
}

/** `tag\`…\``: a call with the text parts and the values. */
export function lowerTaggedTemplate(scope: Scope, node: ts.TaggedTemplateExpression): Register {
  const { ts } = scope.module.facts;
  const { receiver, callee, method } = lowerCallee(scope, node.tag);
  const spans = ts.isTemplateExpression(node.template)
    ? node.template.templateSpans.map((span) => span.expression)
    : [];
  const args: Argument[] = [{ value: NOTHING }, ...lowerArguments(scope, spans)];
  const symbol = calleeSymbol(scope, node.tag, method);
  const out = scope.builder.register();
  const at = node.getStart(scope.module.file);
  const op: CallOp = {
    op: 'call',
    out,
    callee,
    receiver,
    args,
    ref: calleeRefOf(scope.module, node.tag, symbol),
    syntax: 'tag',
    at,
    end: node.end,
  };
  if (method !== undefined) op.method = method;
  const targets = symbol === undefined ? [] : targetsOf(scope, symbol);
  if (targets.length > 0) op.targets = targets;
  scope.builder.emit(op);
  return out;
}

/** Shape of a type node, for annotations and assertions; plain keyword types are not looked at. */
export function shapeOfAnnotation(scope: Scope, type: ts.TypeNode | undefined): number | undefined {
  const shape = type === undefined ? undefined : annotatedShape(scope, type);
  return shape === undefined ? undefined : scope.module.tables.shape(shape);
}

export function annotatedShape(scope: Scope, type: ts.TypeNode): TypeShape | undefined {
  const { ts, shapes } = scope.module.facts;
  return isKeywordType(ts, type) ? undefined : shapes.shapeOfNode(type);
}

function isKeywordType(ts: Scope['module']['facts']['ts'], type: ts.TypeNode): boolean {
  return (
    (type.kind >= ts.SyntaxKind.FirstKeyword && type.kind <= ts.SyntaxKind.LastKeyword) ||
    ts.isLiteralTypeNode(type) ||
    ts.isFunctionTypeNode(type)
  );
}
