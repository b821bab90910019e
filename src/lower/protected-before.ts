import type ts from 'typescript';
import { NOTHING, type Register } from '../ir/ops.js';
import type { Protection } from '../model/tag.js';
import { conditionsAt } from './conditions-at.js';
import { bare, initializerOf, symbolOf } from './key-names.js';
import type { Scope } from './scope.js';
import { isUsedWhole } from './whole-use.js';

/*
 * Helpers that protect once: `value.startsWith('enc:') ? value : 'enc:' + encrypt(value)`. Behind a check that says that it has been protected
 * already, a value is protected.
 */

/** A variable or member as it is where a check has found it to be protected. */
export function protectedBefore(
  scope: Scope,
  node: ts.Identifier | ts.PropertyAccessExpression,
  from: Register,
): Register {
  const { ts } = scope.module.facts;
  if (from === NOTHING || !isUsedWhole(ts, node)) return from;
  const owner = ts.findAncestor(node, (at) => ts.isFunctionLike(at));
  if (owner === undefined) return from;
  for (const { condition, isTrue } of conditionsAt(ts, node, owner)) {
    const protection = protectionIf(scope, condition, node, isTrue, owner);
    if (protection === undefined) continue;
    const out = scope.builder.register();
    scope.builder.emit({ op: 'protected', out, from, protection });
    return out;
  }
  return from;
}

/** The protection that a value has where a condition comes out as said. */
function protectionIf(
  scope: Scope,
  given: ts.Expression,
  node: ts.Expression,
  isTrue: boolean,
  owner: ts.Node,
): Protection | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  const { SyntaxKind } = ts;
  const condition = bare(facts, given);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === SyntaxKind.ExclamationToken)
    return protectionIf(scope, condition.operand, node, !isTrue, owner);
  if (ts.isBinaryExpression(condition)) {
    const { kind } = condition.operatorToken;
    const { left, right } = condition;
    const ofSide = (side: ts.Expression): Protection | undefined => protectionIf(scope, side, node, isTrue, owner);
    const isAll = isTrue ? kind === SyntaxKind.AmpersandAmpersandToken : kind === SyntaxKind.BarBarToken;
    if (isAll) return ofSide(left) ?? ofSide(right);
    // `!value || isEncrypted(value)`: where it is empty, nothing is there to protect.
    const isAny = isTrue ? kind === SyntaxKind.BarBarToken : kind === SyntaxKind.AmpersandAmpersandToken;
    if (!isAny) return undefined;
    if (isEmptiness(scope, left, node)) return ofSide(right);
    return isEmptiness(scope, right, node) ? ofSide(left) : undefined;
  }
  return isTrue && ts.isCallExpression(condition) ? protectionOfCheck(scope, condition, node, owner) : undefined;
}

/** `!value`, `value == null`, `value === ''`, `typeof value !== 'string'`, and what denies them. */
function isEmptiness(scope: Scope, given: ts.Expression, value: ts.Expression): boolean {
  const { facts } = scope.module;
  const { ts } = facts;
  const node = bare(facts, given);
  if (isSame(scope, node, value)) return true;
  if (ts.isPrefixUnaryExpression(node)) return isEmptiness(scope, node.operand, value);
  if (ts.isTypeOfExpression(node)) return isSame(scope, bare(facts, node.expression), value);
  if (!ts.isBinaryExpression(node)) return false;
  return [node.left, node.right].some((side) => isEmptiness(scope, side, value));
}

/** What a call that asks about the value has found. */
function protectionOfCheck(
  scope: Scope,
  { expression: callee, arguments: args }: ts.CallExpression,
  value: ts.Expression,
  owner: ts.Node,
): Protection | undefined {
  const { ts } = scope.module.facts;
  const name = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
  const [first] = args;
  if (first === undefined) return undefined;
  const isAsked = isSame(scope, first, value);
  if (isAsked && CHECK.test(name)) return protectionOfWord(name);
  if (!ts.isPropertyAccessExpression(callee)) return undefined;
  if (name === 'test' && isAsked) return protectionOfExpression(scope, callee.expression);
  if (!isSame(scope, callee.expression, value)) return undefined;
  if (name === 'match') return protectionOfExpression(scope, first);
  return name === 'startsWith' ? protectionOfStart(scope, first, owner) : undefined;
}

const CHECK =
  /^(?:is|has|was|looks?|already)(?=[A-Z]).*(?:Encrypted|Hash|Hashed|Masked|Redacted|Cipher|Ciphertext|Sealed)$/;

function protectionOfWord(word: string): Protection | undefined {
  if (/hash|digest|bcrypt|argon/i.test(word)) return 'hashed';
  if (/mask|redact/i.test(word)) return 'masked';
  return /encr|cipher|seal|^enc\b/i.test(word) ? 'encrypted' : undefined;
}

/** `'enc:'`, `'$2b$'`, or that with which the function itself begins what it protects. */
function protectionOfStart(scope: Scope, start: ts.Expression, owner: ts.Node): Protection | undefined {
  const { facts } = scope.module;
  const text = textOf(scope, start);
  const named = facts.ts.isStringLiteralLike(start) ? undefined : protectionOfWord(start.getText());
  const ofText = text === undefined ? undefined : protectionOfText(text);
  return named ?? ofText ?? (text !== undefined && isStartOfOther(scope, owner, start, text) ? 'encrypted' : undefined);
}

function protectionOfText(text: string): Protection | undefined {
  if (
    /^\$(?:2[abxy]?\$?$|2[abxy]?\$|argon2|scrypt|pbkdf2|5\$|6\$)|^(?:pbkdf2|bcrypt|scrypt|sha\d+|hash(?:ed)?)\b/i.test(
      text,
    )
  )
    return 'hashed';
  return /^\W?(?:enc|encrypted|cipher|ciphertext|vault|kms|aes|gcm|sealed)\b/i.test(text) ? 'encrypted' : undefined;
}

/** `/^\$2[aby]\$/`, `/^[0-9a-f]{64}$/`, `ENCRYPTED_PATTERN`. */
function protectionOfExpression(scope: Scope, given: ts.Expression): Protection | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  const node = bare(facts, given);
  const initializer = ts.isRegularExpressionLiteral(node) ? node : initializerOf(scope, symbolOf(scope, node));
  if (initializer === undefined || !ts.isRegularExpressionLiteral(initializer)) return undefined;
  const source = initializer.text.slice(1, initializer.text.lastIndexOf('/'));
  if (!source.startsWith('^')) return undefined;
  if (/^\^\(?\[(?:0-9|a-f|A-F|\\d)+\]\{(?:32|40|56|64|96|128)\}\)?\$/.test(source)) return 'hashed';
  return protectionOfText(
    source
      .slice(1)
      .replace(/^\(\??:?/, '')
      .replace(/\\/g, '')
      .replace(/^\$2\[.*$/, '$2'),
  );
}

/** Whether another result of a function is a text that begins so: it is the form that the function itself makes. */
function isStartOfOther(scope: Scope, owner: ts.Node, start: ts.Expression, text: string): boolean {
  const { ts } = scope.module.facts;
  let isMade = false;
  const visit = (node: ts.Node): void => {
    if (isMade || (ts.isFunctionLike(node) && node !== owner)) return;
    if (ts.isTemplateExpression(node)) {
      const [span] = node.templateSpans;
      isMade = node.head.text === '' ? span?.expression.getText() === start.getText() : node.head.text.startsWith(text);
    } else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
      isMade = textOf(scope, node.left)?.startsWith(text) === true;
    ts.forEachChild(node, visit);
  };
  visit(owner);
  return isMade;
}

function textOf(scope: Scope, given: ts.Expression): string | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  const node = bare(facts, given);
  if (ts.isStringLiteralLike(node)) return node.text === '' ? undefined : node.text;
  const initializer = initializerOf(scope, symbolOf(scope, node));
  return initializer !== undefined && ts.isStringLiteralLike(initializer) ? initializer.text : undefined;
}

/** Whether two expressions are the same variable, or the same member of it. */
function isSame(scope: Scope, given: ts.Expression, other: ts.Expression): boolean {
  const { facts } = scope.module;
  const { ts } = facts;
  const a = bare(facts, given);
  if (a.kind === ts.SyntaxKind.ThisKeyword) return other.kind === a.kind;
  if (ts.isIdentifier(a) && ts.isIdentifier(other))
    return a.text === other.text && symbolOf(scope, a) === symbolOf(scope, other);
  return (
    ts.isPropertyAccessExpression(a) &&
    ts.isPropertyAccessExpression(other) &&
    a.name.text === other.name.text &&
    isSame(scope, a.expression, bare(facts, other.expression))
  );
}
