import type ts from 'typescript';
import type { Compiler } from './compiler.js';

/** A condition, and how it came out where a place is reached. */
export interface Outcome {
  condition: ts.Expression;
  isTrue: boolean;
}

/** The conditions that are decided at a place: those around it, and those before it that leave otherwise. From the inside out. */
export function conditionsAt(ts: Compiler, node: ts.Node, owner: ts.Node): Outcome[] {
  const { SyntaxKind } = ts;
  const outcomes: Outcome[] = [];
  for (let at = node; at !== owner && !ts.isSourceFile(at); at = at.parent) {
    const { parent } = at;
    if (ts.isConditionalExpression(parent)) {
      if (at !== parent.condition) outcomes.push({ condition: parent.condition, isTrue: at === parent.whenTrue });
    } else if (ts.isIfStatement(parent)) {
      if (at !== parent.expression)
        outcomes.push({ condition: parent.expression, isTrue: at === parent.thenStatement });
    } else if (ts.isBinaryExpression(parent)) {
      if (at !== parent.right) continue;
      const { kind } = parent.operatorToken;
      if (kind === SyntaxKind.AmpersandAmpersandToken) outcomes.push({ condition: parent.left, isTrue: true });
      if (kind === SyntaxKind.BarBarToken) outcomes.push({ condition: parent.left, isTrue: false });
    } else if (ts.isBlock(parent) || ts.isCaseOrDefaultClause(parent)) {
      for (const before of parent.statements) {
        if (before === at) break;
        if (ts.isIfStatement(before) && leaves(ts, before.thenStatement))
          outcomes.push({ condition: before.expression, isTrue: false });
      }
    }
  }
  return outcomes;
}

/** Whether nothing after a statement is reached through it. */
export function leaves(ts: Compiler, statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements[statement.statements.length - 1] : statement;
  return (
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isBreakStatement(last))
  );
}
