import type ts from 'typescript';
import type { Register } from '../ir/ops.js';
import { askedIn, keptOf, type Serialization } from './class-serialization.js';
import { decoratorsOf, optionIn } from './decorator-options.js';
import { elementOf } from './narrowing.js';
import { setForAll } from './nest-globals.js';
import type { ProgramFacts } from './program-facts.js';
import type { Scope } from './scope.js';

const INTERCEPTOR = 'ClassSerializerInterceptor';

/**
 * What Nest's `ClassSerializerInterceptor` leaves of what a method of a controller returns: its class, as class-transformer has it, says what
 * is left out. The interceptor stands at the method, at the controller, or holds for all.
 *
 * @param returned the expression whose value is returned
 */
export function afterInterceptor(scope: Scope, value: Register, returned: ts.Node): Register {
  const { facts } = scope.module;
  const { ts, checker } = facts;
  const method = scope.builder.node;
  if (!ts.isMethodDeclaration(method) || !ts.isExpression(returned) || !isIntercepted(facts, scope, method))
    return value;
  const given = checker.getTypeAtLocation(returned);
  const type = checker.getAwaitedType(given) ?? given;
  const item = elementOf(scope, type);
  const asked = askedOf(scope, method);
  const { builder, module } = scope;
  const settled = builder.register();
  builder.emit({ op: 'await', out: settled, from: value });
  if (item === undefined) return keptOf(scope, returned, settled, checker.getNonNullableType(type), asked);
  const at = returned.getStart(module.file);
  const one = builder.register();
  builder.emit({ op: 'element', out: one, object: settled, at, end: returned.end });
  const out = builder.register();
  builder.emit({ op: 'array', out, items: [{ value: keptOf(scope, returned, one, item, asked) }], at });
  return out;
}

function isIntercepted(facts: ProgramFacts, scope: Scope, method: ts.MethodDeclaration): boolean {
  return (
    [method, method.parent].some((node) =>
      decoratorsOf(scope, node).some(
        ({ name, given }) =>
          name === 'UseInterceptors' && given.some((argument) => namesInterceptor(facts.ts, argument)),
      ),
    ) || setForAll(facts, 'Interceptors').some(({ named }) => namesInterceptor(facts.ts, named))
  );
}

/** `ClassSerializerInterceptor`, or `new ClassSerializerInterceptor(…)`. */
function namesInterceptor(ts: ProgramFacts['ts'], node: ts.Expression): boolean {
  const named = ts.isNewExpression(node) ? node.expression : node;
  return ts.isIdentifier(named) && named.text === INTERCEPTOR;
}

/** What `@SerializeOptions({ … })` at the method, or else at the controller, asks for. */
function askedOf(scope: Scope, method: ts.MethodDeclaration): Serialization {
  const { ts } = scope.module.facts;
  const decorator = [method, method.parent]
    .flatMap((node) => decoratorsOf(scope, node))
    .find(({ name }) => name === 'SerializeOptions');
  const options = decorator?.options;
  const strategy = optionIn(scope, options, 'strategy');
  return {
    notFor: 'toClassOnly',
    onlyExposed: strategy !== undefined && ts.isStringLiteralLike(strategy) && strategy.text === 'excludeAll',
    ...askedIn(scope, options),
    intoClass: false,
  };
}
