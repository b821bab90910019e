import type ts from 'typescript';
import type { KeyTest } from '../ir/key-test.js';
import { NOTHING, type Register } from '../ir/ops.js';
import { conditionsAt } from './conditions-at.js';
import { isFunctionLiteral } from './function-literals.js';
import { checkOfKey } from './key-checks.js';
import type { Compiler } from './compiler.js';
import { bare, listedNames, symbolOf } from './key-names.js';
import type { Scope } from './scope.js';

/*
 * Redaction by the names of keys: `SENSITIVE.has(key) ? '***' : value`. Behind such a check it is certain which keys the value does not
 * stand under, or which alone it does.
 */

/** Leaves out of a variable what the checks of its key around this place rule out. */
export function withoutRuledOut(scope: Scope, node: ts.Identifier, symbol: ts.Symbol, from: Register): Register {
  const key = from === NOTHING ? undefined : keyBeside(scope, symbol);
  return key === undefined ? from : emitChecked(scope, testsAt(scope, node, key), from);
}

/** The same of `object[key]`. */
export function memberUnderCheckedKey(scope: Scope, node: ts.ElementAccessExpression, from: Register): Register {
  const key = from === NOTHING ? undefined : keyVariable(scope, node.argumentExpression);
  return key === undefined ? from : emitChecked(scope, testsAt(scope, node, key), from);
}

/**
 * `for (const key in object) if (SENSITIVE.has(key)) object[key] = '***'`, `NAMES.forEach((name) => delete object[name])`: when all keys have had
 * their turn, what was there under these is not there any more.
 */
export function noteOverwritten(scope: Scope, turn: ts.ForOfStatement | ts.ForInStatement | ts.CallExpression): void {
  const { ts, checker } = scope.module.facts;
  const isCall = ts.isCallExpression(turn);
  const callback = isCall ? callbackOf(scope, turn, 'forEach') : undefined;
  const binding = isCall
    ? callback?.parameters[0]?.name
    : ts.isVariableDeclarationList(turn.initializer)
      ? turn.initializer.declarations[0]?.name
      : undefined;
  const body = isCall ? callback?.body : turn.statement;
  const [first] = binding !== undefined && ts.isArrayBindingPattern(binding) ? binding.elements : [];
  const name = first !== undefined && ts.isBindingElement(first) ? first.name : binding;
  if (body === undefined || name === undefined || !ts.isIdentifier(name)) return;
  const targets = writtenUnder(ts, body, name.text);
  const key = targets.length === 0 ? undefined : checker.getSymbolAtLocation(name);
  if (key === undefined) return;
  const list = isCall ? (turn.expression as ts.PropertyAccessExpression).expression : turn.expression;
  const listed = ts.isForInStatement(turn) ? undefined : listedNames(scope, list);
  for (const target of targets) {
    const tests = testsAt(scope, target, key).filter(({ among }) => among);
    if (listed !== undefined && tests.length === 0) tests.push({ among: true, patterns: [...listed] });
    if (tests.length > 0) scope.builder.emit({ op: 'overwritten', object: scope.expression(target.expression), tests });
  }
}

/** `object[key]` where it is assigned or deleted. */
function writtenUnder(ts: Compiler, body: ts.Node, key: string): ts.ElementAccessExpression[] {
  const found: ts.ElementAccessExpression[] = [];
  const visit = (node: ts.Node): void => {
    const isAssigned = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
    const target = isAssigned ? node.left : ts.isDeleteExpression(node) ? node.expression : undefined;
    if (target !== undefined && ts.isElementAccessExpression(target) && ts.isIdentifier(target.expression)) {
      const { argumentExpression: index } = target;
      if (ts.isIdentifier(index) && index.text === key) found.push(target);
    }
    if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  if (!ts.isBlock(body)) visit(body);
  return found;
}

/** `entries.filter(([key]) => !SENSITIVE.has(key))`: of the pairs those that the check lets through. */
export function checkedPairs(scope: Scope, node: ts.CallExpression, from: Register): Register {
  const { ts } = scope.module.facts;
  const filter = from === NOTHING ? undefined : callbackOf(scope, node, 'filter');
  const [parameter] = filter?.parameters ?? [];
  if (filter === undefined || parameter === undefined || !ts.isArrayBindingPattern(parameter.name)) return from;
  const tests = testsOfFilter(scope, filter);
  if (tests.length === 0) return from;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'checked-key', out, from, tests, pairs: true });
  return out;
}

function emitChecked(scope: Scope, tests: readonly KeyTest[], from: Register): Register {
  if (tests.length === 0) return from;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'checked-key', out, from, tests: [...tests] });
  return out;
}

/** The variable that holds the key under which another one's value stands: beside it in a pair or in the parameters of a callback. */
function keyBeside(scope: Scope, { valueDeclaration: node }: ts.Symbol): ts.Symbol | undefined {
  const { ts, checker } = scope.module.facts;
  if (node === undefined) return undefined;
  const symbolAt = (name: ts.Node | undefined): ts.Symbol | undefined =>
    name !== undefined && ts.isIdentifier(name) ? checker.getSymbolAtLocation(name) : undefined;
  if (ts.isBindingElement(node)) {
    if (!ts.isArrayBindingPattern(node.parent)) return undefined;
    const [first, second] = node.parent.elements;
    return second === node && first !== undefined && ts.isBindingElement(first) ? symbolAt(first.name) : undefined;
  }
  if (ts.isParameter(node)) {
    const { parameters } = node.parent;
    if (parameters.length < 2 || parameters.length > 4) return undefined;
    const others = parameters.filter((other) => other !== node && ts.isIdentifier(other.name));
    const named = others.find(({ name }) => KEY_NAME.test((name as ts.Identifier).text));
    // Of a function that stands for itself any other parameter may be a mode or a flag.
    const isCallback = isFunctionLiteral(ts, node.parent) && ts.isCallExpression(node.parent.parent);
    return symbolAt((named ?? (isCallback && others.length === 1 ? others[0] : undefined))?.name);
  }
  if (!ts.isVariableDeclaration(node) || node.initializer === undefined) return undefined;
  const read = bare(scope.module.facts, node.initializer);
  return ts.isElementAccessExpression(read) ? keyVariable(scope, read.argumentExpression) : undefined;
}

const KEY_NAME = /^(?:k|key|name|prop|property|field|attr|attribute|header)$|(?:Key|Name)$/;

/** A variable that may hold any of an object's keys: of a loop, a parameter, a pattern. */
function keyVariable(scope: Scope, node: ts.Expression): ts.Symbol | undefined {
  const { facts } = scope.module;
  const { ts } = facts;
  const name = bare(facts, node);
  const symbol = ts.isIdentifier(name) ? symbolOf(scope, name) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isParameter(declaration) || ts.isBindingElement(declaration)) return symbol;
  if (!ts.isVariableDeclaration(declaration)) return undefined;
  const { parent } = declaration.parent;
  return ts.isForOfStatement(parent) || ts.isForInStatement(parent) ? symbol : undefined;
}

/** What is certain of a key at a place: by the conditions around it, those before it that leave, and the filters that its list went through. */
function testsAt(scope: Scope, node: ts.Node, key: ts.Symbol): KeyTest[] {
  const { ts } = scope.module.facts;
  const owner = ownerOf(scope, key);
  if (owner === undefined) return [];
  const tests: KeyTest[] = [...testsOfOrigin(scope, key, owner)];
  for (const { condition, isTrue } of conditionsAt(ts, node, owner)) {
    const { whenTrue, whenFalse } = checkOfKey(scope, condition, key);
    tests.push(...(isTrue ? whenTrue : whenFalse));
  }
  return tests;
}

/** The function or loop that gives a key. */
function ownerOf(scope: Scope, { valueDeclaration }: ts.Symbol): ts.Node | undefined {
  const { ts } = scope.module.facts;
  return ts.findAncestor(
    valueDeclaration,
    (at) => ts.isFunctionLike(at) || ts.isForOfStatement(at) || ts.isForInStatement(at),
  );
}

/** `Object.keys(value).filter((key) => …).map((key) => …)`: what the filters before let through. */
function testsOfOrigin(scope: Scope, key: ts.Symbol, owner: ts.Node): KeyTest[] {
  const { ts } = scope.module.facts;
  const isLoop = ts.isForOfStatement(owner);
  const call = isLoop ? undefined : (owner.parent as ts.Node | undefined);
  let list: ts.Expression | undefined;
  if (isLoop) list = owner.expression;
  else if (call !== undefined && ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression))
    list = call.expression.expression;
  const isPair = key.valueDeclaration !== undefined && ts.isBindingElement(key.valueDeclaration);
  return list === undefined ? [] : testsOfList(scope, list, isPair, 0);
}

/** Calls and variables that a list is followed back through. */
const MAX_FILTERS = 6;

function testsOfList(scope: Scope, given: ts.Expression, isPair: boolean, depth: number): KeyTest[] {
  const { facts } = scope.module;
  const { ts } = facts;
  if (depth > MAX_FILTERS) return [];
  const node = bare(facts, given);
  if (ts.isIdentifier(node)) {
    const declaration = symbolOf(scope, node)?.valueDeclaration;
    const isConst =
      declaration !== undefined &&
      ts.isVariableDeclaration(declaration) &&
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
    const initializer = isConst ? declaration.initializer : undefined;
    return initializer === undefined ? [] : testsOfList(scope, initializer, isPair, depth + 1);
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const filter = callbackOf(scope, node, 'filter');
  const [parameter] = filter?.parameters ?? [];
  const isOfPairs = parameter !== undefined && ts.isArrayBindingPattern(parameter.name);
  const own = filter !== undefined && isOfPairs === isPair ? testsOfFilter(scope, filter) : [];
  const { text: method } = node.expression.name;
  const isKept = method === 'filter' || method === 'sort' || method === 'slice' || method === 'reverse';
  return isKept ? [...own, ...testsOfList(scope, node.expression.expression, isPair, depth + 1)] : own;
}

function callbackOf(
  scope: Scope,
  node: ts.CallExpression,
  method: string,
): ts.ArrowFunction | ts.FunctionExpression | undefined {
  const { ts } = scope.module.facts;
  const callee = node.expression;
  const [callback] = node.arguments;
  if (callback === undefined || !ts.isPropertyAccessExpression(callee) || callee.name.text !== method) return undefined;
  return isFunctionLiteral(ts, callback) ? callback : undefined;
}

function testsOfFilter(scope: Scope, { parameters, body }: ts.ArrowFunction | ts.FunctionExpression): KeyTest[] {
  const { ts, checker } = scope.module.facts;
  const [parameter] = parameters;
  if (parameter === undefined || ts.isBlock(body)) return [];
  const [first] = ts.isArrayBindingPattern(parameter.name) ? parameter.name.elements : [parameter];
  const key =
    first === undefined || ts.isOmittedExpression(first) ? undefined : checker.getSymbolAtLocation(first.name);
  return key === undefined ? [] : [...checkOfKey(scope, body, key).whenTrue];
}
