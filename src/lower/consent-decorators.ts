import type ts from 'typescript';
import { NOTHING } from '../ir/ops.js';
import { packageOf } from '../ir/package-of.js';
import { decoratorCalls } from './decorator-calls.js';
import { resolvedSymbol } from './aliases.js';
import { setForAll } from './nest-globals.js';
import type { Scope } from './scope.js';

/** A quick gate on the text of a guard: almost none asks for consent. */
const SPEAKS_OF_CONSENT = /consent|opt(ed)?_?-?in|gdpr|tracking/i;

/**
 * What decorators of a method, or of its class, prove before it runs: `@UseGuards(AnalyticsConsentGuard)`, whose `canActivate` is run where it is the
 * project's, and `@RequireConsent('analytics')`, which is taken at its word. So do guards that are set for all controllers.
 */
export function noteConsentDecorators(scope: Scope, node: ts.FunctionLikeDeclaration): void {
  const { ts } = scope.module.facts;
  if (!ts.isMethodDeclaration(node) || !ts.isClassLike(node.parent)) return;
  // What no decorator stands at is no handler of a framework.
  const own = decoratorCalls(ts, node);
  if ((ts.getDecorators(node) ?? []).length === 0) return;
  for (const { expression, arguments: args } of [...decoratorCalls(ts, node.parent), ...own]) {
    const name = ts.isIdentifier(expression) ? expression.text : '';
    if (name === 'UseGuards') for (const guard of args) noteGuard(scope, guard);
    else if (SPEAKS_OF_CONSENT.test(name)) assumeByName(scope, name, args);
  }
  if (own.some(({ expression }) => ROUTES.test(expression.getText())))
    for (const guard of guardsOfAll(scope)) noteGuard(scope, guard);
}

/** Guards that are set for all controllers of the package. */
function guardsOfAll({ module: { facts, file } }: Scope): ts.Expression[] {
  const own = packageOf(facts.names.moduleId(file.fileName));
  return setForAll(facts, 'Guards')
    .filter((use) => packageOf(facts.names.moduleId(use.file.fileName)) === own)
    .map(({ named }) => named);
}

/** Decorators of methods that Nest runs guards before; not of what a clock or an event of the application itself runs. */
const ROUTES =
  /^(?:Get|Post|Put|Patch|Delete|Head|Options|All|Search|Sse|Query|Mutation|Subscription|SubscribeMessage|MessagePattern|EventPattern)$/;

function noteGuard(scope: Scope, guard: ts.Expression): void {
  const { ts } = scope.module.facts;
  const called = ts.isCallExpression(guard) || ts.isNewExpression(guard) ? guard : undefined;
  const made = called === undefined ? guard : called.expression;
  // `app.get(ConsentGuard)` gives the instance of a class.
  const named = ts.isPropertyAccessExpression(made) && made.name.text === 'get' ? called?.arguments?.[0] : made;
  if (named === undefined || !ts.isIdentifier(named)) return;
  const asks = activationOf(scope, named);
  if (asks !== undefined && SPEAKS_OF_CONSENT.test(asks.getText())) runGuard(scope, asks, guard);
  else if (asks === undefined) assumeByName(scope, named.text, called?.arguments ?? []);
}

/** The method by which a guard of the project decides. */
function activationOf(scope: Scope, name: ts.Identifier): ts.MethodDeclaration | undefined {
  const { ts } = scope.module.facts;
  const guard = resolvedSymbol(scope, name)?.declarations?.find(ts.isClassDeclaration);
  return guard?.members.filter(ts.isMethodDeclaration).find((member) => member.name.getText() === 'canActivate');
}

/** `if (!(await guard.canActivate())) return`. */
function runGuard(scope: Scope, asks: ts.MethodDeclaration, guard: ts.Expression): void {
  const { builder, module } = scope;
  const target = module.facts.idOf(asks);
  if (target === undefined) return;
  const name = 'canActivate';
  const at = guard.getStart(module.file);
  const out = builder.register();
  const ref = { text: name, name, chain: [name], resolved: true };
  const call = { callee: NOTHING, receiver: NOTHING, method: name, args: [], targets: [target], ref };
  builder.emit({ op: 'call', out, ...call, at, end: guard.end });
  const cond = builder.register();
  builder.emit({ op: 'await', out: cond, from: out });
  const refused = builder.block(() => builder.emit({ op: 'return', from: NOTHING, at }));
  builder.emit({ op: 'if', cond, then: [], else: refused });
}

/** Consent for the purposes that a name, or a text beside it, says. */
function assumeByName(scope: Scope, name: string, args: readonly ts.Expression[]): void {
  const { ts, catalogue } = scope.module.facts;
  const consent = catalogue.consentOfMember(name);
  if (consent === undefined || consent.negated) return;
  const named = args.flatMap((arg) => (ts.isStringLiteralLike(arg) ? catalogue.purposesOfText(arg.text) : []));
  const purposes = consent.purposes === 'any' ? named : [...consent.purposes];
  const saysNone = purposes.length === 0 && (args.length > 0 || !/guard$/i.test(name));
  if (!saysNone) scope.builder.emit({ op: 'assume', purposes: purposes.length === 0 ? 'any' : purposes });
}
