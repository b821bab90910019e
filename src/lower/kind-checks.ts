import type ts from 'typescript';
import { NOTHING, type Register } from '../ir/ops.js';
import { conditionsAt, type Outcome } from './conditions-at.js';
import { bare, symbolOf } from './key-names.js';
import type { Scope } from './scope.js';
import { isUsedWhole } from './whole-use.js';

/**
 * Leaves objects out of a variable where a check says that it is none, and all but arrays where one says that it is one. The checker does so for unions; of `unknown` and `any` it keeps nothing of
 * a check that failed: `if (value && typeof value === 'object') return copied(value); return value`.
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
  const isNoObject = ({ condition, isTrue }: Outcome): boolean =>
    ofObject(scope, condition, symbol) === (isTrue ? 'others' : 'objects');
  if (!isArray && !(isUsedWhole(ts, node) && outcomes.some(isNoObject))) return from;
  if (!(checker.getTypeOfSymbol(symbol).flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.TypeParameter)))
    return from;
  const out = scope.builder.register();
  if (isArray) scope.builder.emit({ op: 'as-array', out, from });
  else {
    const areArraysTold = outcomes.some(({ condition, isTrue }) => !isTrue && isArrayCheck(scope, condition, symbol));
    if (!areArraysTold && outcomes.some(({ condition }) => /!\s*Array\.isArray\b/.test(condition.getText())))
      return from;
    scope.builder.emit({ op: 'narrow', out, from, drops: ['object'], without: [], required: [] });
  }
  return out;
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
