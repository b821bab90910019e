import type ts from 'typescript';
import { NOTHING, type Narrowing, type Register } from '../ir/ops.js';
import { conditionsAt, type Outcome } from './conditions-at.js';
import { bare, symbolOf } from './key-names.js';
import type { Scope } from './scope.js';
import { isUsedWhole } from './whole-use.js';

/**
 * Leaves objects, or texts, out of a variable where a check says that it is none, and all but arrays where one says that it is one. The checker does so for unions; of `unknown` and `any` it keeps
 * nothing of a check that failed: `if (value && typeof value === 'object') return copied(value); return value`.
 */
export function narrowedByKind(scope: Scope, node: ts.Identifier, symbol: ts.Symbol, from: Register): Register {
  const { ts, checker } = scope.module.facts;
  const { valueDeclaration } = symbol;
  if (from === NOTHING || valueDeclaration === undefined) return from;
  const isLocal =
    ts.isParameter(valueDeclaration) ||
    ts.isBindingElement(valueDeclaration) ||
    ts.isVariableDeclaration(valueDeclaration);
  if (!isLocal || valueDeclaration.getSourceFile() !== scope.module.file) return from;
  const owner = ts.findAncestor(
    valueDeclaration,
    (at) => at !== valueDeclaration && (ts.isFunctionLike(at) || ts.isSourceFile(at)),
  );
  if (owner === undefined || ts.isSourceFile(owner)) return from;
  const outcomes = conditionsAt(ts, node, owner);
  if (outcomes.length === 0) return from;
  const isArray = outcomes.some(({ condition, isTrue }) => isTrue && isArrayCheck(scope, condition, symbol));
  const drops = isArray || !isUsedWhole(ts, node) ? [] : droppedKinds(scope, outcomes, symbol);
  if (!isArray && drops.length === 0) return from;
  const { Any, Unknown, TypeParameter, NonPrimitive } = ts.TypeFlags;
  if (!(checker.getTypeOfSymbol(symbol).flags & (Any | Unknown | TypeParameter | NonPrimitive))) return from;
  const out = scope.builder.register();
  if (isArray) scope.builder.emit({ op: 'as-array', out, from });
  else scope.builder.emit({ op: 'narrow', out, from, drops, without: [], required: [] });
  return out;
}

/** The kinds of values that a variable is known not to hold where conditions came out like this. */
function droppedKinds(scope: Scope, outcomes: readonly Outcome[], symbol: ts.Symbol): Narrowing['drops'] {
  const parts = outcomes.flatMap((outcome) => partsOf(scope, outcome));
  const isSo = (test: (condition: ts.Expression) => boolean, wanted: boolean): boolean =>
    parts.some(({ condition, isTrue }) => isTrue === wanted && test(condition));
  // A text may be in a set for what it says: `seen.has(email)`.
  if (isSo((condition) => isSeenBefore(scope, condition, symbol), true)) return ['object'];
  const isError = isSo((condition) => isErrorCheck(scope, condition, symbol), true);
  const isNoText = isError || isSo((condition) => isTypeOf(scope, condition, symbol, 'string'), false);
  return [
    ...(isNoText ? (['text'] as const) : []),
    ...(isNoObject(scope, outcomes, symbol) ? (['object'] as const) : []),
    ...(isError ? (['plain-object'] as const) : []),
  ];
}

function isNoObject(scope: Scope, outcomes: readonly Outcome[], symbol: ts.Symbol): boolean {
  const isNone = outcomes.some(
    ({ condition, isTrue }) => ofObject(scope, condition, symbol) === (isTrue ? 'others' : 'objects'),
  );
  if (!isNone) return false;
  const areArraysTold = outcomes.some(({ condition, isTrue }) => !isTrue && isArrayCheck(scope, condition, symbol));
  return areArraysTold || !outcomes.some(({ condition }) => /!\s*Array\.isArray\b/.test(condition.getText()));
}

/** What each part of a condition came to, where that is certain: both of `a && b` that held, neither of `a || b` that did not. */
function partsOf(scope: Scope, { condition, isTrue }: Outcome): Outcome[] {
  const { facts } = scope.module;
  const { ts } = facts;
  const { SyntaxKind } = ts;
  const node = bare(facts, condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return partsOf(scope, { condition: node.operand, isTrue: !isTrue });
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const joins = isTrue ? SyntaxKind.AmpersandAmpersandToken : SyntaxKind.BarBarToken;
    if (kind === joins) return [node.left, node.right].flatMap((side) => partsOf(scope, { condition: side, isTrue }));
    const isUnequal = kind === SyntaxKind.ExclamationEqualsEqualsToken || kind === SyntaxKind.ExclamationEqualsToken;
    if (isUnequal) return [{ condition: node, isTrue: !isTrue }];
  }
  return [{ condition: node, isTrue }];
}

/** `typeof value === 'string'`, whichever way it is compared. */
function isTypeOf(scope: Scope, node: ts.Expression, symbol: ts.Symbol, kind: string): boolean {
  const { facts } = scope.module;
  const { ts } = facts;
  if (!ts.isBinaryExpression(node)) return false;
  const { EqualsEqualsToken, EqualsEqualsEqualsToken, ExclamationEqualsToken, ExclamationEqualsEqualsToken } =
    ts.SyntaxKind;
  const comparisons: ts.SyntaxKind[] = [
    EqualsEqualsToken,
    EqualsEqualsEqualsToken,
    ExclamationEqualsToken,
    ExclamationEqualsEqualsToken,
  ];
  if (!comparisons.includes(node.operatorToken.kind)) return false;
  const sides = [node.left, node.right].map((side) => bare(facts, side));
  const typeOf = sides.find((side) => ts.isTypeOfExpression(side));
  return (
    typeOf !== undefined &&
    isThis(scope, typeOf.expression, symbol) &&
    sides.some((side) => ts.isStringLiteralLike(side) && side.text === kind)
  );
}

/** `value instanceof Error`, or one of a kind of errors. */
function isErrorCheck(scope: Scope, node: ts.Expression, symbol: ts.Symbol): boolean {
  const { ts } = scope.module.facts;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.InstanceOfKeyword) return false;
  return (
    ts.isIdentifier(node.right) && /(?:Error|Exception)$/.test(node.right.text) && isThis(scope, node.left, symbol)
  );
}

/** `seen.has(value)` of the objects that a walk has been at: what is in them is handled there. */
function isSeenBefore(scope: Scope, given: ts.Expression, symbol: ts.Symbol): boolean {
  const { facts } = scope.module;
  const { ts, checker } = facts;
  const node = bare(facts, given);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { expression: set, name } = node.expression;
  const [only, ...others] = node.arguments;
  if (name.text !== 'has' || only === undefined || others.length > 0 || !isThis(scope, only, symbol)) return false;
  return checker.getTypeAtLocation(set).symbol?.name === 'WeakSet' || /seen|visited/i.test(set.getText());
}

/** Whether a condition holds for all objects, but for such as show nothing, or for all others. */
function ofObject(scope: Scope, given: ts.Expression, symbol: ts.Symbol): 'objects' | 'others' | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  const { SyntaxKind } = ts;
  const node = bare(facts, given);
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken) {
    const inner = ofObject(scope, node.operand, symbol);
    return inner === undefined ? undefined : inner === 'objects' ? 'others' : 'objects';
  }
  if (ts.isCallExpression(node)) {
    const [only] = node.arguments;
    const { expression: callee } = node;
    const name = ts.isIdentifier(callee) ? callee.text : ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
    return only !== undefined && OBJECT_CHECK.test(name) && isThis(scope, only, symbol) ? 'objects' : undefined;
  }
  if (!ts.isBinaryExpression(node)) return undefined;
  const { kind } = node.operatorToken;
  if (kind === SyntaxKind.AmpersandAmpersandToken || kind === SyntaxKind.BarBarToken) {
    const wanted = kind === SyntaxKind.AmpersandAmpersandToken ? 'objects' : 'others';
    const [left, right] = [node.left, node.right].map((side) => ofObject(scope, side, symbol));
    const isAbout = (side: ts.Expression): boolean => isAboutIt(scope, side, symbol);
    const isWanted =
      (left === wanted && (right === wanted || isAbout(node.right))) || (right === wanted && isAbout(node.left));
    return isWanted ? wanted : undefined;
  }
  const typeOf = [node.left, node.right].find((side) => ts.isTypeOfExpression(bare(facts, side)));
  const text = [node.left, node.right].find((side) => ts.isStringLiteralLike(side));
  if (typeOf === undefined || text === undefined || (text as ts.StringLiteral).text !== 'object') return undefined;
  if (!isThis(scope, (bare(facts, typeOf) as ts.TypeOfExpression).expression, symbol)) return undefined;
  const isEqual = kind === SyntaxKind.EqualsEqualsEqualsToken || kind === SyntaxKind.EqualsEqualsToken;
  return isEqual ? 'objects' : 'others';
}

const OBJECT_CHECK = /^is(?:Plain)?(?:Object|Record)(?:Like)?$/;

/** Asks nothing but whether it is there, or of a kind: `value`, `value !== null`, `!Array.isArray(value)`, `value instanceof Date`. */
function isAboutIt(scope: Scope, given: ts.Expression, symbol: ts.Symbol): boolean {
  const { facts } = scope.module;
  const { ts } = facts;
  const node = bare(facts, given);
  if (isThis(scope, node, symbol)) return true;
  if (ts.isPrefixUnaryExpression(node)) return isAboutIt(scope, node.operand, symbol);
  if (ts.isBinaryExpression(node)) return [node.left, node.right].some((side) => isAboutIt(scope, side, symbol));
  return ts.isCallExpression(node) && node.arguments.length === 1 && isThis(scope, node.arguments[0]!, symbol);
}

function isThis(scope: Scope, node: ts.Expression, symbol: ts.Symbol): boolean {
  const name = bare(scope.module.facts, node);
  return scope.module.facts.ts.isIdentifier(name) && symbolOf(scope, name) === symbol;
}

function isArrayCheck(scope: Scope, given: ts.Expression, symbol: ts.Symbol): boolean {
  const { facts } = scope.module;
  const { ts } = facts;
  const node = bare(facts, given);
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'isArray' &&
    node.arguments.length === 1 &&
    isThis(scope, node.arguments[0]!, symbol)
  );
}
