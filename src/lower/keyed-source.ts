import type ts from 'typescript';
import type { CalleeRef } from '../model/callee-ref.js';
import type { Tag } from '../model/tag.js';
import { literalKey, receiverText } from './members.js';
import type { Scope } from './scope.js';

/**
 * The tag of what a call gives by the key that it asks for: `form.get('email')` is an e-mail address, since nothing but the key says what
 * somebody has typed in.
 */
export function tagOfKey(
  scope: Scope,
  node: ts.CallExpression | ts.NewExpression,
  { package: from, container, name }: CalleeRef,
): Tag | undefined {
  const { ts, catalogue, tags } = scope.module.facts;
  const [argument] = node.arguments ?? [];
  if (from === undefined || container === undefined || argument === undefined) return undefined;
  if (!catalogue.isKeyedSource(from, container, name)) return undefined;
  const key = literalKey(scope, argument);
  if (key === undefined || !tags.mayBeTagged(key) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  return tags.tagOfUntyped(key, receiverText(scope, node.expression.expression), 'key', node);
}
