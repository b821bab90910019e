import type ts from 'typescript';
import type { CalleeRef } from '../model/callee-ref.js';
import type { Tag } from '../model/tag.js';
import { literalKey, receiverText } from './members.js';
import type { Scope } from './scope.js';

/**
 * The tag of what a call gives by the key that it asks for: `form.get('email')` is an e-mail address, since nothing but the key says what
 * somebody has typed in.
 */
export function tagOfKey(scope: Scope, node: ts.CallExpression | ts.NewExpression, ref: CalleeRef): Tag | undefined {
  const { ts, tags } = scope.module.facts;
  const keyed = ts.isNewExpression(node)
    ? undefined
    : ts.isPropertyAccessExpression(node.expression)
      ? byMethod(scope, node, node.expression, ref)
      : byFunction(scope, node, ref);
  if (keyed === undefined || !tags.mayBeTagged(keyed.key)) return undefined;
  return tags.tagOfUntyped(keyed.key, keyed.of, 'key', node);
}

interface Keyed {
  key: string;
  /** What it is one of. */
  of: string;
}

function byMethod(
  scope: Scope,
  node: ts.CallExpression,
  callee: ts.PropertyAccessExpression,
  { package: from, container, name, resolved }: CalleeRef,
): Keyed | undefined {
  const { catalogue } = scope.module.facts;
  const [argument] = node.arguments;
  if (argument === undefined) return undefined;
  const receiver = receiverText(scope, callee.expression);
  const isDeclared = from !== undefined && container !== undefined && catalogue.isKeyedSource(from, container, name);
  const isKeyed =
    isDeclared ||
    (!resolved &&
      (isReadByKey(name, receiver) || (from !== undefined && catalogue.isKeyedSource(from, undefined, name))));
  const key = isKeyed ? literalKey(scope, argument) : undefined;
  return key === undefined ? undefined : { key, of: receiver };
}

/** What a request brings, by the name of what holds it. */
const BROUGHT =
  /(?:headers?|search_?params|query|form|form_?data|params|cookies?|body)(?:_?(?:list|store|map))?(?:\(\))?[!?]?$/i;
const REQUEST = /(?:^|[._])(?:req|request|ctx|context)$|^c\.req$/i;

/** Where types do not resolve, the receiver's name says that somebody has put in what is asked for: `request.headers.get('user-agent')`. */
function isReadByKey(method: string, receiver: string): boolean {
  if (method === 'get' || method === 'getAll') return BROUGHT.test(receiver) || REQUEST.test(receiver);
  return /^(?:header|query|param|cookie)$/.test(method) && REQUEST.test(receiver);
}

function byFunction(scope: Scope, node: ts.CallExpression, { package: from, name }: CalleeRef): Keyed | undefined {
  const { ts, catalogue } = scope.module.facts;
  const [first] = node.arguments;
  if (!ts.isIdentifier(node.expression)) return undefined;
  // Nuxt and Nitro import the functions of h3 by themselves.
  const isEvent = first !== undefined && ts.isIdentifier(first) && first.text === 'event';
  const library = from ?? (isEvent ? 'h3' : undefined);
  const keyed = library === undefined ? undefined : catalogue.keyedFunction(library, name);
  if (keyed === undefined) return undefined;
  const argument = typeof keyed.key === 'number' ? node.arguments[keyed.key] : undefined;
  const key = typeof keyed.key === 'string' ? keyed.key : argument && literalKey(scope, argument);
  return key === undefined ? undefined : { key, of: keyed.of };
}
