import type ts from 'typescript';
import type { Compiler } from './compiler.js';
import { emptyWhen, type Access } from './empty-members.js';
import { constantKey } from './members.js';
import { ownVariable } from './references.js';
import type { Scope } from './scope.js';

/**
 * Notes at the start of a branch what its condition says is not there: what was tested and is empty carries nothing on this way, as in
 * `if (user.password) user.password = hash(user.password)` where there is none.
 *
 * @param branch the statement that runs, if there is one: what leaves at once looks at nothing
 */
export function noteAbsent(scope: Scope, condition: ts.Expression, truth: boolean, branch?: ts.Statement): void {
  const { ts } = scope.module.facts;
  if (branch !== undefined && leavesAtOnce(ts, branch)) return;
  for (const node of emptyWhen(ts, condition, truth)) {
    if (ts.isIdentifier(node)) {
      const variable = ownVariable(scope, node);
      if (variable !== undefined) scope.builder.emit({ op: 'absent', variable });
    } else noteAbsentMember(scope, node as Access);
  }
}

function noteAbsentMember(scope: Scope, node: Access): void {
  const { ts, tags } = scope.module.facts;
  const key = constantKey(scope, node);
  if (key === undefined || !tags.mayBeTagged(key) || !isPath(ts, node.expression)) return;
  scope.builder.emit({ op: 'absent', object: scope.expression(node.expression), key });
}

/** Names behind each other: reading them again has no effect. */
function isPath(ts: Compiler, node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isPath(ts, node.expression);
  return ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword;
}

function leavesAtOnce(ts: Compiler, branch: ts.Statement): boolean {
  if (ts.isBlock(branch)) return branch.statements.length > 0 && leavesAtOnce(ts, branch.statements[0]!);
  if (ts.isReturnStatement(branch)) return branch.expression === undefined || ts.isLiteralExpression(branch.expression);
  return ts.isThrowStatement(branch) || ts.isContinueStatement(branch) || ts.isBreakStatement(branch);
}
