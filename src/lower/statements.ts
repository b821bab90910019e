import { iteratedClass } from './iterables.js';
import type ts from 'typescript';
import { NOTHING, type Op, type OpOf, type Register } from '../ir/ops.js';
import { noteAbsent } from './absence.js';
import { isReassignable, resolvedSymbol } from './aliases.js';
import { annotatedShape, shapeOfAnnotation } from './calls.js';
import { lowerCondition } from './constants.js';
import { noteDeclaredContent, noteReturnedContent } from './read-shapes.js';
import { storeSymbol } from './references.js';
import { noteResponse } from './responses.js';
import { noteOverwritten } from './checked-keys.js';
import type { Scope } from './scope.js';

/** Lowers a statement, or any other node for its effects. */
export function lowerStatement(scope: Scope, node: ts.Node, label?: string): void {
  const { ts } = scope.module.facts;
  const { builder } = scope;
  if (ts.isExpressionStatement(node)) scope.expression(node.expression);
  else if (ts.isVariableStatement(node)) lowerDeclarations(scope, node.declarationList);
  else if (ts.isVariableDeclarationList(node)) lowerDeclarations(scope, node);
  else if (ts.isReturnStatement(node)) {
    const from = node.expression === undefined ? NOTHING : scope.expression(node.expression);
    noteResponse(scope, from, node.expression ?? node);
    if (node.expression !== undefined) noteReturnedContent(scope, node.expression);
    builder.emit({ op: 'return', from, at: node.getStart(scope.module.file) });
  } else if (ts.isIfStatement(node)) lowerIf(scope, node);
  else if (ts.isBlock(node) || ts.isModuleBlock(node))
    node.statements.forEach((statement) => scope.statement(statement));
  else if (ts.isForOfStatement(node) || ts.isForInStatement(node)) lowerForEach(scope, node, label);
  else if (ts.isForStatement(node)) lowerFor(scope, node, label);
  else if (ts.isWhileStatement(node) || ts.isDoStatement(node)) lowerWhile(scope, node, label);
  else if (ts.isSwitchStatement(node)) lowerSwitch(scope, node, label);
  else if (ts.isTryStatement(node)) lowerTry(scope, node);
  else if (ts.isThrowStatement(node)) {
    builder.emit({ op: 'throw', from: scope.expression(node.expression), at: node.getStart(scope.module.file) });
  } else if (ts.isBreakOrContinueStatement(node)) lowerJump(scope, node);
  else if (ts.isLabeledStatement(node)) lowerLabeled(scope, node);
  else if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) scope.closure(node, false);
  else if (ts.isExportAssignment(node)) lowerDefaultExport(scope, node);
  else if (ts.isModuleDeclaration(node)) {
    if (node.body !== undefined && !(ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Ambient))
      scope.statement(node.body);
  } else if (isTypeOnly(ts, node)) return;
  else if (ts.isExpression(node)) scope.expression(node);
  else ts.forEachChild(node, (child) => scope.statement(child));
}

function isTypeOnly(ts: Scope['module']['facts']['ts'], node: ts.Node): boolean {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    ts.isImportEqualsDeclaration(node) ||
    ts.isExportDeclaration(node) ||
    ts.isEnumDeclaration(node) ||
    ts.isTypeNode(node) ||
    ts.isEmptyStatement(node)
  );
}

function lowerDeclarations(scope: Scope, list: ts.VariableDeclarationList): void {
  for (const declaration of list.declarations) {
    if (declaration.initializer === undefined) {
      scope.bind(declaration.name, NOTHING, true);
      continue;
    }
    const value = retyped(scope, scope.expression(declaration.initializer), declaration.type, declaration);
    if (declaration.type !== undefined)
      noteDeclaredContent(scope, declaration.initializer, annotatedShape(scope, declaration.type));
    scope.bind(declaration.name, value, true);
    scope.module.constants.declare(scope, declaration);
  }
}

/** An annotation says what a value of unknown content holds. */
export function retyped(scope: Scope, value: Register, type: ts.TypeNode | undefined, node: ts.Node): Register {
  const shape = value === NOTHING ? undefined : shapeOfAnnotation(scope, type);
  if (shape === undefined) return value;
  const out = scope.builder.register();
  scope.builder.emit({ op: 'retype', out, from: value, shape, at: node.getStart(scope.module.file) });
  return out;
}

function lowerIf(scope: Scope, node: ts.IfStatement): void {
  const { builder } = scope;
  const cond = lowerCondition(scope, node.expression);
  const then = builder.block(() => {
    noteAbsent(scope, node.expression, true, node.thenStatement);
    scope.statement(node.thenStatement);
  });
  const otherwise = builder.block(() => {
    noteAbsent(scope, node.expression, false, node.elseStatement);
    if (node.elseStatement !== undefined) scope.statement(node.elseStatement);
  });
  builder.emit({ op: 'if', cond, then, else: otherwise });
}

function emitLoop(
  scope: Scope,
  loop: Omit<Extract<Op, { op: 'loop' }>, 'op' | 'label'>,
  label: string | undefined,
): void {
  scope.builder.emit(label === undefined ? { op: 'loop', ...loop } : { op: 'loop', ...loop, label });
}

function lowerForEach(scope: Scope, node: ts.ForOfStatement | ts.ForInStatement, label: string | undefined): void {
  const { builder, module } = scope;
  const { ts } = module.facts;
  const object = scope.expression(node.expression);
  const emptied = ts.isForOfStatement(node) ? emptiedByKeys(ts, node) : undefined;
  if (emptied !== undefined) builder.emit({ op: 'delete-each', object: scope.expression(emptied), keys: object });
  const head = builder.block(() => {
    const item = builder.register();
    if (ts.isForInStatement(node)) builder.emit({ op: 'key', out: item, object });
    else {
      const of = iteratedClass(scope, node.expression);
      const op: OpOf<'element'> = {
        op: 'element',
        out: item,
        object,
        at: node.getStart(module.file),
        end: node.expression.end,
      };
      if (of !== undefined) op.of = of;
      builder.emit(op);
    }
    const isAwaited = ts.isForOfStatement(node) && node.awaitModifier !== undefined;
    const value = isAwaited ? builder.register() : item;
    if (isAwaited) builder.emit({ op: 'await', out: value, from: item });
    if (ts.isVariableDeclarationList(node.initializer)) scope.bind(node.initializer.declarations[0]!.name, value, true);
    else scope.assign(node.initializer, value, node);
  });
  const body = builder.block(() => {
    if (ts.isForOfStatement(node)) builder.emit({ op: 'assume-each', list: object });
    scope.statement(node.statement);
  });
  emitLoop(scope, { head, cond: NOTHING, body, update: [] }, label);
  noteOverwritten(scope, node);
}

/** The object of `for (const key of keys) delete object[key]`. */
function emptiedByKeys(ts: Scope['module']['facts']['ts'], node: ts.ForOfStatement): ts.Expression | undefined {
  const only =
    ts.isBlock(node.statement) && node.statement.statements.length === 1
      ? node.statement.statements[0]!
      : node.statement;
  if (!ts.isExpressionStatement(only) || !ts.isDeleteExpression(only.expression)) return undefined;
  const target = only.expression.expression;
  if (!ts.isElementAccessExpression(target) || !ts.isIdentifier(target.argumentExpression)) return undefined;
  if (!ts.isVariableDeclarationList(node.initializer)) return undefined;
  const { name } = node.initializer.declarations[0]!;
  return ts.isIdentifier(name) && name.text === target.argumentExpression.text ? target.expression : undefined;
}

function lowerFor(scope: Scope, node: ts.ForStatement, label: string | undefined): void {
  const { builder } = scope;
  if (node.initializer !== undefined) scope.statement(node.initializer);
  let cond: Register = NOTHING;
  const head = builder.block(() => {
    if (node.condition !== undefined) cond = lowerCondition(scope, node.condition);
  });
  const body = builder.block(() => scope.statement(node.statement));
  const update = builder.block(() => {
    if (node.incrementor !== undefined) scope.expression(node.incrementor);
  });
  emitLoop(scope, { head, cond, body, update }, label);
}

function lowerWhile(scope: Scope, node: ts.WhileStatement | ts.DoStatement, label: string | undefined): void {
  const { builder, module } = scope;
  let cond: Register = NOTHING;
  const condition = builder.block(() => (cond = lowerCondition(scope, node.expression)));
  const body = builder.block(() => scope.statement(node.statement));
  if (module.facts.ts.isDoStatement(node))
    emitLoop(scope, { head: [], cond: NOTHING, body, update: condition, once: true }, label);
  else emitLoop(scope, { head: condition, cond, body, update: [] }, label);
}

function lowerSwitch(scope: Scope, node: ts.SwitchStatement, label: string | undefined): void {
  const { builder, module } = scope;
  const { ts } = module.facts;
  const on = scope.expression(node.expression);
  const cases = node.caseBlock.clauses.map((clause) => {
    let test: Register | undefined;
    const head = builder.block(() => {
      if (ts.isCaseClause(clause)) test = scope.expression(clause.expression);
    });
    const body = builder.block(() => clause.statements.forEach((statement) => scope.statement(statement)));
    return test === undefined ? { head, body } : { test, head, body };
  });
  builder.emit(label === undefined ? { op: 'switch', on, cases } : { op: 'switch', on, cases, label });
}

function lowerTry(scope: Scope, node: ts.TryStatement): void {
  const { builder } = scope;
  const op: Extract<Op, { op: 'try' }> = { op: 'try', body: builder.block(() => scope.statement(node.tryBlock)) };
  const { catchClause, finallyBlock } = node;
  if (catchClause !== undefined) {
    op.handler = builder.block(() => {
      if (catchClause.variableDeclaration !== undefined) {
        const out = builder.register();
        builder.emit({ op: 'caught', out });
        scope.bind(catchClause.variableDeclaration.name, out, true);
      }
      scope.statement(catchClause.block);
    });
  }
  if (finallyBlock !== undefined) op.finalizer = builder.block(() => scope.statement(finallyBlock));
  builder.emit(op);
}

function lowerJump(scope: Scope, node: ts.BreakOrContinueStatement): void {
  const op = scope.module.facts.ts.isBreakStatement(node) ? 'break' : 'continue';
  scope.builder.emit(node.label === undefined ? { op } : { op, label: node.label.text });
}

function lowerLabeled(scope: Scope, node: ts.LabeledStatement): void {
  const { ts } = scope.module.facts;
  const { statement, label } = node;
  const isLoop = ts.isIterationStatement(statement, false) || ts.isSwitchStatement(statement);
  if (isLoop) lowerStatement(scope, statement, label.text);
  else
    scope.builder.emit({
      op: 'labeled',
      label: label.text,
      body: scope.builder.block(() => scope.statement(statement)),
    });
}

/** `export default expression`: a variable of the module that importers read. */
function lowerDefaultExport(scope: Scope, node: ts.ExportAssignment): void {
  const { ts, checker } = scope.module.facts;
  const value = scope.expression(node.expression);
  const named = ts.isIdentifier(node.expression) ? resolvedSymbol(scope, node.expression) : undefined;
  // Importers are led to what a name means, unless that may change after it has been exported.
  if (named !== undefined && (node.isExportEquals || !isReassignable(ts, named))) return;
  const symbol = checker.getSymbolAtLocation(node) ?? (node as unknown as { symbol?: ts.Symbol }).symbol;
  if (symbol !== undefined) storeSymbol(scope, symbol, value, node.getStart(scope.module.file));
}
