import type ts from 'typescript';
import type { KeyPattern, KeyTest } from '../ir/key-test.js';
import { isFunctionLiteral } from './function-literals.js';
import { asLike, bare, initializerOf, type ListItems, listedNames, symbolOf } from './key-names.js';
import type { Scope } from './scope.js';

/** What a condition says of a key, by how it comes out. `neutral`: it is about other things that change nothing about that. */
export interface KeyCheck {
  whenTrue: readonly KeyTest[];
  whenFalse: readonly KeyTest[];
  neutral?: true;
}

const SILENT: KeyCheck = { whenTrue: [], whenFalse: [] };
const NEUTRAL: KeyCheck = { ...SILENT, neutral: true };

/** Helpers that a check is followed through, see docs/known-limits.md. */
const MAX_HELPERS = 4;

/** The key that is asked about, and what stands for names of lists. */
interface Asked {
  key: ts.Symbol;
  items: ListItems;
  /** The key was changed before it was handed in. */
  isFolded: boolean;
  depth: number;
}

/** What a condition says of the key that a variable holds. */
export function checkOfKey(scope: Scope, condition: ts.Expression, key: ts.Symbol): KeyCheck {
  return check(scope, condition, { key, items: new Map(), isFolded: false, depth: 0 });
}

function check(scope: Scope, given: ts.Expression, asked: Asked): KeyCheck {
  const { facts } = scope.module;
  const { ts } = facts;
  const { SyntaxKind } = ts;
  const node = bare(facts, given);
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return negated(check(scope, node.operand, asked));
  if (ts.isBinaryExpression(node)) return checkOfBinary(scope, node, asked);
  if (ts.isCallExpression(node)) return checkOfCall(scope, node, asked);
  const index = ts.isElementAccessExpression(node) ? isKey(scope, node.argumentExpression, asked) : undefined;
  if (ts.isElementAccessExpression(node) && index !== undefined)
    return among(listedNames(scope, node.expression, asked.items), index);
  return isAboutValue(scope, node) ? NEUTRAL : SILENT;
}

function checkOfBinary(scope: Scope, node: ts.BinaryExpression, asked: Asked): KeyCheck {
  const { SyntaxKind } = scope.module.facts.ts;
  const { left, right } = node;
  switch (node.operatorToken.kind) {
    case SyntaxKind.BarBarToken:
    case SyntaxKind.QuestionQuestionToken:
      return either(check(scope, left, asked), check(scope, right, asked));
    case SyntaxKind.AmpersandAmpersandToken:
      return negated(either(negated(check(scope, left, asked)), negated(check(scope, right, asked))));
    case SyntaxKind.EqualsEqualsEqualsToken:
    case SyntaxKind.EqualsEqualsToken:
      return checkOfEquality(scope, left, right, asked);
    case SyntaxKind.ExclamationEqualsEqualsToken:
    case SyntaxKind.ExclamationEqualsToken:
      return isIndex(scope, left) ? check(scope, left, asked) : negated(checkOfEquality(scope, left, right, asked));
    case SyntaxKind.GreaterThanEqualsToken:
    case SyntaxKind.GreaterThanToken:
      return isIndex(scope, left) ? check(scope, left, asked) : SILENT;
    case SyntaxKind.InKeyword:
      return among(listedNames(scope, right, asked.items), isKey(scope, left, asked));
    default:
      return SILENT;
  }
}

function checkOfEquality(scope: Scope, left: ts.Expression, right: ts.Expression, asked: Asked): KeyCheck {
  const ofLeft = isKey(scope, left, asked);
  if (ofLeft !== undefined) return among(listedNames(scope, right, asked.items), ofLeft);
  const ofRight = isKey(scope, right, asked);
  if (ofRight !== undefined) return among(listedNames(scope, left, asked.items), ofRight);
  if (isIndex(scope, left)) return negated(check(scope, left, asked));
  const { ts } = scope.module.facts;
  return [left, right].some((side) => ts.isTypeOfExpression(side) || isAboutValue(scope, side)) ? NEUTRAL : SILENT;
}

/** `LIST.indexOf(key)`, compared with a number. */
function isIndex({ module: { facts } }: Scope, given: ts.Expression): boolean {
  const { ts } = facts;
  const node = bare(facts, given);
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'indexOf'
  );
}

/** Methods that ask whether a list, set, table or text has something. */
const HOLDERS = new Set(['has', 'includes', 'indexOf', 'hasOwnProperty', 'hasOwn']);

function checkOfCall(scope: Scope, node: ts.CallExpression, asked: Asked): KeyCheck {
  const { ts } = scope.module.facts;
  const { expression: callee, arguments: args } = node;
  const [first] = args;
  if (first === undefined) return SILENT;
  if (ts.isIdentifier(callee) && callee.text === 'Boolean') return check(scope, first, asked);
  if (ts.isPropertyAccessExpression(callee)) {
    const { text: method } = callee.name;
    const receiver = callee.expression;
    const ofReceiver = isKey(scope, receiver, asked);
    if (ofReceiver !== undefined) return checkOfText(method, listedNames(scope, first, asked.items));
    const given = isKey(scope, first, asked);
    if (given !== undefined) {
      if (HOLDERS.has(method)) {
        const names = among(listedNames(scope, receiver, asked.items), given);
        if (names !== SILENT) return names;
      }
      if (method === 'test' || method === 'exec') return among(listedNames(scope, receiver, asked.items), given);
    }
    if ((method === 'some' || method === 'find' || method === 'every') && isFunctionLiteral(ts, first))
      return method === 'every' ? SILENT : checkOfEach(scope, receiver, first, asked);
  }
  return checkOfHelper(scope, node, asked);
}

/** `key.includes('mail')`, `key.endsWith('Email')`, `key.match(/mail/)`. */
function checkOfText(method: string, names: readonly KeyPattern[] | undefined): KeyCheck {
  if (names === undefined) return SILENT;
  const escaped = (text: string): string => text.replace(/[^\w\s]/g, '\\$&');
  const told = names.map((name): KeyPattern | undefined => {
    if (name.how === 'match') return method === 'match' ? name : undefined;
    if (method === 'includes' || method === 'indexOf') return { how: 'has', text: name.text };
    if (method === 'startsWith') return { how: 'match', text: `^${escaped(name.text)}`, flags: 'i' };
    if (method === 'endsWith') return { how: 'match', text: `${escaped(name.text)}$`, flags: 'i' };
    return undefined;
  });
  return told.includes(undefined) ? SILENT : among(told as KeyPattern[], 'exact');
}

/** `LIST.some((part) => key.includes(part))`. */
function checkOfEach(
  scope: Scope,
  list: ts.Expression,
  callback: ts.ArrowFunction | ts.FunctionExpression,
  asked: Asked,
): KeyCheck {
  const names = listedNames(scope, list, asked.items);
  const [parameter] = callback.parameters;
  const item = parameter === undefined ? undefined : scope.module.facts.checker.getSymbolAtLocation(parameter.name);
  if (names === undefined || item === undefined) return SILENT;
  return checkOfBody(scope, callback.body, { ...asked, items: new Map([...asked.items, [item, names]]) });
}

/** `isSensitive(key)`: what the function's own conditions say. */
function checkOfHelper(scope: Scope, node: ts.CallExpression, asked: Asked): KeyCheck {
  const { facts } = scope.module;
  const { ts, checker } = facts;
  if (asked.depth >= MAX_HELPERS) return SILENT;
  const index = node.arguments.findIndex((argument) => isKey(scope, argument, asked) !== undefined);
  if (index < 0) return SILENT;
  const symbol = symbolOf(scope, node.expression);
  const initializer = initializerOf(scope, symbol);
  const declaration =
    initializer !== undefined && isFunctionLiteral(ts, initializer)
      ? initializer
      : symbol?.declarations?.find((at) => (ts.isFunctionDeclaration(at) || ts.isMethodDeclaration(at)) && at.body);
  if (declaration === undefined || !ts.isFunctionLike(declaration) || !('body' in declaration)) return SILENT;
  const name = declaration.parameters[index]?.name;
  const key = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  if (key === undefined || declaration.body === undefined) return SILENT;
  const isFolded = asked.isFolded || isKey(scope, node.arguments[index]!, asked) === 'folded';
  return checkOfBody(scope, declaration.body, { key, items: new Map(), isFolded, depth: asked.depth + 1 });
}

function checkOfBody(scope: Scope, body: ts.ConciseBody, asked: Asked): KeyCheck {
  return scope.module.facts.ts.isBlock(body)
    ? checkOfStatements(scope, body.statements, asked)
    : check(scope, body, asked);
}

/** What the result of statements says: `if (a) return true; return b` is `a || b`. */
function checkOfStatements(scope: Scope, statements: readonly ts.Statement[], asked: Asked): KeyCheck {
  const { ts, checker } = scope.module.facts;
  const [statement, ...others] = statements;
  const rest = (): KeyCheck => checkOfStatements(scope, others, asked);
  if (statement === undefined) return SILENT;
  if (ts.isReturnStatement(statement))
    return statement.expression === undefined ? SILENT : check(scope, statement.expression, asked);
  if (ts.isVariableStatement(statement)) return rest();
  if (ts.isIfStatement(statement) && statement.elseStatement === undefined) {
    const answer = returnedFlag(ts, statement.thenStatement);
    const asks = check(scope, statement.expression, asked);
    if (answer === true) return either(asks, rest());
    return answer === false ? negated(either(asks, negated(rest()))) : SILENT;
  }
  if (ts.isForOfStatement(statement) && ts.isVariableDeclarationList(statement.initializer)) {
    const names = listedNames(scope, statement.expression, asked.items);
    const item = checker.getSymbolAtLocation(statement.initializer.declarations[0]!.name);
    if (names === undefined || item === undefined) return SILENT;
    const body = ts.isBlock(statement.statement) ? statement.statement.statements : [statement.statement];
    const [only, ...more] = body;
    if (only === undefined || more.length > 0 || !ts.isIfStatement(only)) return SILENT;
    const asks = check(scope, only.expression, { ...asked, items: new Map([...asked.items, [item, names]]) });
    return returnedFlag(ts, only.thenStatement) === true ? either(asks, rest()) : SILENT;
  }
  return SILENT;
}

function returnedFlag(ts: Scope['module']['facts']['ts'], statement: ts.Statement): boolean | undefined {
  const only = ts.isBlock(statement) ? statement.statements[0] : statement;
  if (only === undefined || !ts.isReturnStatement(only) || only.expression === undefined) return undefined;
  if (only.expression.kind === ts.SyntaxKind.TrueKeyword) return true;
  return only.expression.kind === ts.SyntaxKind.FalseKeyword ? false : undefined;
}

/** Methods that leave a key the same but for its case and separators. */
const FOLDING = /^(?:to(?:Locale)?(?:Lower|Upper)Case|trim|replace(?:All)?|normalize|toString)$/;

/** Whether an expression is the key, as it is or in another writing. */
function isKey(scope: Scope, given: ts.Expression, asked: Asked, depth = 0): 'exact' | 'folded' | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  if (depth > MAX_HELPERS) return undefined;
  const node = bare(facts, given);
  if (ts.isIdentifier(node)) {
    const symbol = symbolOf(scope, node);
    if (symbol === asked.key) return asked.isFolded ? 'folded' : 'exact';
    const declaration = symbol?.valueDeclaration;
    const initializer =
      declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
    return initializer === undefined ? undefined : isKey(scope, initializer, asked, depth + 1);
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee) && FOLDING.test(callee.name.text))
    return isKey(scope, callee.expression, asked, depth + 1) === undefined ? undefined : 'folded';
  const [only, ...others] = node.arguments;
  if (only === undefined || others.length > 0) return undefined;
  const isText = (facts.checker.getTypeAtLocation(node).flags & ts.TypeFlags.StringLike) !== 0;
  return isText && isKey(scope, only, asked, depth + 1) !== undefined ? 'folded' : undefined;
}

/** What is read off a value or asked of its type: a member that fails it is none that could leak. */
function isAboutValue(scope: Scope, given: ts.Expression): boolean {
  const { facts } = scope.module;
  const { ts } = facts;
  const node = bare(facts, given);
  if (ts.isIdentifier(node) || ts.isElementAccessExpression(node)) return true;
  return ts.isTypeOfExpression(node) || node.kind === ts.SyntaxKind.NullKeyword;
}

function among(names: readonly KeyPattern[] | undefined, key: 'exact' | 'folded' | undefined): KeyCheck {
  if (names === undefined || key === undefined) return SILENT;
  const patterns = [...(key === 'folded' ? asLike(names)! : names)];
  return { whenTrue: [{ among: true, patterns }], whenFalse: [{ among: false, patterns }] };
}

function negated(check: KeyCheck): KeyCheck {
  return check.neutral ? check : { whenTrue: check.whenFalse, whenFalse: check.whenTrue };
}

function either(a: KeyCheck, b: KeyCheck): KeyCheck {
  if (a.neutral) return b;
  if (b.neutral) return a;
  const [left] = a.whenTrue;
  const [right] = b.whenTrue;
  const isUnion = a.whenTrue.length === 1 && b.whenTrue.length === 1;
  const union =
    isUnion && left?.among && right?.among ? [{ among: true, patterns: [...left.patterns, ...right.patterns] }] : [];
  return {
    whenTrue: union,
    whenFalse: [...a.whenFalse, ...b.whenFalse],
  };
}
