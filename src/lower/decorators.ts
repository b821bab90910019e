import type ts from 'typescript';
import type { FunctionIR } from '../ir/module-ir.js';
import { NOTHING, type Argument, type Register, type SymbolId } from '../ir/ops.js';
import type { CalleeRef } from '../model/callee-ref.js';
import { FunctionBuilder } from './function-builder.js';
import { finish } from './functions.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';

/**
 * A method whose decorators are functions of the project is what they make of it: a function of its own, which has the decorators run with
 * the method and calls what they return.
 *
 * @returns id of that function; `undefined` where no decorator of the project stands at the method
 */
export function lowerDecorated(
  scope: Scope,
  member: ts.MethodDeclaration,
  id: SymbolId,
  owner: SymbolId | undefined,
): SymbolId | undefined {
  const { module } = scope;
  const { ts } = module.facts;
  const applied = (ts.getDecorators(member) ?? []).filter((decorator) => isOwn(scope, decorator.expression));
  if (applied.length === 0 || member.body === undefined) return undefined;
  const wrapper = `${id}.[decorated]`;
  const builder = new FunctionBuilder(wrapper, member, scope.builder, false);
  const inner = scope.within(builder);
  const at = member.getStart(module.file);
  const name = ts.isIdentifier(member.name) ? member.name.text : 'method';
  builder.params.push({ name: 'args', rest: true });
  const args = emitted(builder, (out) => builder.emit({ op: 'param', out, index: 0 }));
  const self = emitted(builder, (out) => builder.emit({ op: 'this', out }));
  let method = emitted(builder, (out) => builder.emit({ op: 'function', out, fn: id, at }));
  for (const decorator of [...applied].reverse()) method = apply(inner, decorator, method, name);
  const result = call(builder, method, self, [{ value: args, spread: true }], name, member, at);
  builder.emit({ op: 'return', from: result, at });
  const fn: FunctionIR = {
    id: wrapper,
    name: `decorated ${name}`,
    kind: 'method',
    parent: scope.builder.id,
    named: module.facts.namedIdOf(member),
    params: builder.params,
    variables: [],
    captures: [],
    body: [],
    at,
    end: member.end,
  };
  if (owner !== undefined) fn.owner = owner;
  finish(fn, builder);
  module.functions.push(fn);
  return wrapper;
}

/** What a decorator makes of a method. */
function apply(scope: Scope, decorator: ts.Decorator, method: Register, name: string): Register {
  const { builder, module } = scope;
  const { program } = module.facts;
  const at = decorator.getStart(module.file);
  const callee = scope.expression(decorator.expression);
  const label = builder.constant(name);
  const replaces = replacement(scope, decorator);
  if (program.getCompilerOptions().experimentalDecorators === true) {
    const descriptor = emitted(builder, (out) =>
      builder.emit({ op: 'object', out, entries: [{ kind: 'set', key: 'value', value: method }], at }),
    );
    const args = [{ value: NOTHING }, { value: label }, { value: descriptor }];
    const returned = call(builder, callee, NOTHING, args, 'decorator', decorator, at);
    const object = replaces === 'always' ? returned : builder.join([returned, descriptor]);
    return emitted(builder, (out) => builder.emit({ op: 'read', out, object, key: 'value', at, end: decorator.end }));
  }
  const context = emitted(builder, (out) =>
    builder.emit({ op: 'object', out, entries: [{ kind: 'set', key: 'name', value: label }], at }),
  );
  const returned = call(builder, callee, NOTHING, [{ value: method }, { value: context }], 'decorator', decorator, at);
  return replaces === 'always' ? returned : replaces === 'never' ? method : builder.join([returned, method]);
}

/** Whether what a decorator returns stands in the method's place, by its type. */
function replacement(scope: Scope, decorator: ts.Decorator): 'always' | 'never' | 'maybe' {
  const { ts, checker } = scope.module.facts;
  const type = checker.getResolvedSignature(decorator)?.getReturnType();
  if (type === undefined || type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return 'maybe';
  const isNothing = ({ flags }: ts.Type): boolean => (flags & (ts.TypeFlags.Void | ts.TypeFlags.Undefined)) !== 0;
  if (isNothing(type)) return 'never';
  return type.isUnion() && type.types.some(isNothing) ? 'maybe' : 'always';
}

/** Whether a decorator, or the function that makes it, is the project's. */
function isOwn(scope: Scope, node: ts.Expression): boolean {
  const { ts, idOf } = scope.module.facts;
  const callee = ts.isCallExpression(node) ? node.expression : node;
  const declarations = resolvedSymbol(scope, callee)?.declarations ?? [];
  return declarations.some((declaration) => {
    const held = ts.isVariableDeclaration(declaration) ? (declaration.initializer ?? declaration) : declaration;
    return ts.isFunctionLike(held) && idOf(held) !== undefined;
  });
}

function emitted(builder: FunctionBuilder, emit: (out: Register) => void): Register {
  const out = builder.register();
  emit(out);
  return out;
}

function call(
  builder: FunctionBuilder,
  callee: Register,
  receiver: Register,
  args: Argument[],
  name: string,
  node: ts.Node,
  at: number,
): Register {
  const ref: CalleeRef = { text: name, name, chain: [name], resolved: true };
  return emitted(builder, (out) => builder.emit({ op: 'call', out, callee, receiver, args, ref, at, end: node.end }));
}
