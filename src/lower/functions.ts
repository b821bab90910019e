import type ts from 'typescript';
import type { FunctionIR, ParameterIR } from '../ir/module-ir.js';
import { noteConsentDecorators } from './consent-decorators.js';
import { noteCapability } from './consent.js';
import { NOTHING, type Register, type SymbolId } from '../ir/ops.js';
import type { Tag } from '../model/tag.js';
import { shapeOfAnnotation } from './calls.js';
import { FunctionBuilder } from './function-builder.js';
import { withDefault } from './patterns.js';
import { noteResponse, responderOf } from './responses.js';
import type { Scope } from './scope.js';

/**
 * Lowers a function with its own scope, adds it to the module, and returns its value in the scope around it.
 *
 * @param inline it stands where it is handed over, so that it counts as part of the function around it
 */
export function lowerFunction(
  scope: Scope,
  node: ts.FunctionLikeDeclaration,
  inline: boolean,
  owner?: SymbolId,
): Register {
  const { module } = scope;
  const { ts } = module.facts;
  const id = module.facts.idOf(node);
  if (id === undefined || node.body === undefined) return NOTHING;
  const builder = new FunctionBuilder(id, node, scope.builder, ts.isArrowFunction(node));
  module.builders.set(node, builder);
  const inner: Scope = scope.within(builder);
  const fn = describe(inner, node, owner);
  if (inline) fn.inline = true;
  // Reserved now, so that functions stand in source order, the outer before the inner.
  module.functions.push(fn);
  noteLocal(scope, node, fn);
  builder.responds = responderOf(inner, node);
  lowerParameters(inner, node);
  noteConsentDecorators(inner, node);
  lowerBody(inner, node.body);
  finish(fn, builder);
  if (ts.isConstructorDeclaration(node) || ts.isClassLike(node.parent)) return NOTHING;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'function', out, fn: id, at: node.getStart(module.file) });
  return out;
}

function noteLocal({ module, builder }: Scope, node: ts.FunctionLikeDeclaration, fn: FunctionIR): void {
  const name = builder.parent === undefined ? undefined : module.uses.nameOf(node);
  const symbol = name === undefined ? undefined : module.facts.checker.getSymbolAtLocation(name);
  if (symbol !== undefined) module.uses.declareLocal(symbol, fn);
}

export function finish(fn: FunctionIR, builder: FunctionBuilder): void {
  fn.body = builder.body;
  fn.variables = builder.variables;
  fn.captures = [...builder.captures].sort();
  if (builder.readsArguments) fn.readsArguments = true;
}

function describe(scope: Scope, node: ts.FunctionLikeDeclaration, owner: SymbolId | undefined): FunctionIR {
  const { module, builder } = scope;
  const { ts } = module.facts;
  const fn: FunctionIR = {
    id: builder.id,
    name: displayName(scope, node),
    kind: kindOf(ts, node),
    named: module.facts.namedIdOf(node),
    params: builder.params,
    variables: builder.variables,
    captures: [],
    body: [],
    at: node.getStart(module.file),
    end: node.end,
  };
  if (builder.parent !== undefined) fn.parent = builder.parent.id;
  if (owner !== undefined) fn.owner = owner;
  if (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Async) fn.async = true;
  if (node.asteriskToken !== undefined) fn.generator = true;
  const tag = explicitResultTag(scope, node);
  const result = tag === undefined ? shapeOfAnnotation(scope, node.type) : module.tables.wholeShape(tag);
  if (result !== undefined) fn.result = result;
  return fn;
}

/** `@pii` on a function tags its result. */
function explicitResultTag(scope: Scope, node: ts.FunctionLikeDeclaration): Tag | undefined {
  const { module } = scope;
  const { ts, checker, tags } = module.facts;
  const name = node.name !== undefined && ts.isIdentifier(node.name) ? node.name : undefined;
  if (name === undefined || !tags.hasExplicitTag(name.text)) return undefined;
  const symbol = checker.getSymbolAtLocation(name);
  const tag = symbol === undefined ? undefined : tags.tagOfSymbol(symbol);
  return tag?.confidence === 'certain' ? tag : undefined;
}

function kindOf(ts: Scope['module']['facts']['ts'], node: ts.FunctionLikeDeclaration): FunctionIR['kind'] {
  if (ts.isArrowFunction(node)) return 'arrow';
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (ts.isGetAccessor(node)) return 'getter';
  if (ts.isSetAccessor(node)) return 'setter';
  return ts.isMethodDeclaration(node) ? 'method' : 'function';
}

/** `OrderService.place`, `place`, `callback in place`: the last part of the id, which is already made of names. */
function displayName(scope: Scope, node: ts.FunctionLikeDeclaration): string {
  const named = scope.module.facts.namedIdOf(node);
  const own = named.slice(named.lastIndexOf('#') + 1).replace(/^.*>/, '');
  return named === scope.builder.id ? own : `callback in ${own}`;
}

function lowerParameters(scope: Scope, node: ts.FunctionLikeDeclaration): void {
  const { builder, module } = scope;
  const { ts } = module.facts;
  const parameters = node.parameters.filter((p) => !(ts.isIdentifier(p.name) && p.name.text === 'this'));
  parameters.forEach((parameter, index) => {
    const described: ParameterIR = {
      name: ts.isIdentifier(parameter.name) ? parameter.name.text : `parameter ${index + 1}`,
    };
    if (parameter.dotDotDotToken !== undefined) described.rest = true;
    if (parameter.questionToken !== undefined || parameter.initializer !== undefined) described.optional = true;
    const shape = shapeOfAnnotation(scope, parameter.type);
    if (shape !== undefined) described.shape = shape;
    builder.params.push(described);
    const out = builder.register();
    builder.emit({ op: 'param', out, index });
    const value = withDefault(scope, out, parameter.initializer, { parameter: index });
    scope.bind(parameter.name, value, true);
    lowerParameterProperty(scope, parameter, value);
    noteCapability(scope, parameter);
  });
}

/** `constructor(private name: string)`. */
function lowerParameterProperty(scope: Scope, parameter: ts.ParameterDeclaration, value: Register): void {
  const { builder, module } = scope;
  const { ts } = module.facts;
  if (!ts.isParameterPropertyDeclaration(parameter, parameter.parent) || !ts.isIdentifier(parameter.name)) return;
  const object = builder.register();
  builder.emit({ op: 'this', out: object });
  const at = parameter.getStart(module.file);
  builder.emit({ op: 'write', object, key: parameter.name.text, from: value, at, end: parameter.end });
}

function lowerBody(scope: Scope, body: ts.Block | ts.Expression): void {
  const { ts } = scope.module.facts;
  if (ts.isBlock(body)) {
    body.statements.forEach((statement) => scope.statement(statement));
    return;
  }
  const from = scope.expression(body);
  noteResponse(scope, from, body);
  scope.builder.emit({ op: 'return', from, at: body.getStart(scope.module.file) });
}
