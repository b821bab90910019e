import type ts from 'typescript';
import { followAlias } from './aliases.js';
import type { Compiler } from './compiler.js';
import type { GuardedChecker } from './guarded-checker.js';

/** Variables and functions that a value is followed back through, see docs/known-limits.md. */
const MAX_ORIGINS = 3;

/** What gives the addresses of the machine that the code runs on, and how functions that find one are called. */
const MACHINE = /\bnetworkInterfaces\b/;
const OWN =
  /(?:^|[a-z_])(?:local|own|my|host|server|machine|internal|lan|network|interface|listen|bind)_?(?:ip|address)/i;

/** Whether a variable is given an address of the machine itself: `const ip = Object.values(networkInterfaces())…`. It is nobody's. */
export function isOwnAddress(
  facts: { ts: Compiler; checker: GuardedChecker },
  declaration: ts.Declaration,
  depth = 0,
): boolean {
  const { ts, checker } = facts;
  const holder = ts.findAncestor(declaration, (at) => !ts.isBindingElement(at) && !ts.isObjectBindingPattern(at));
  const initializer = holder !== undefined && ts.isVariableDeclaration(holder) ? holder.initializer : undefined;
  const loop = holder?.parent.parent;
  const from = initializer ?? (loop !== undefined && ts.isForOfStatement(loop) ? loop.expression : undefined);
  if (from === undefined || depth > MAX_ORIGINS) return false;
  if (MACHINE.test(from.getText())) return true;
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.push(node);
    else if (!ts.isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(from);
  if (ts.isCallExpression(from) && OWN.test(names.length === 1 ? names[0]!.text : '')) return true;
  return names.slice(0, 8).some((name) => {
    const symbol = checker.getSymbolAtLocation(name);
    const origin = symbol === undefined ? undefined : followAlias(facts, symbol).valueDeclaration;
    if (origin === undefined || origin.getSourceFile().isDeclarationFile) return false;
    if (ts.isFunctionDeclaration(origin)) return MACHINE.test(origin.body?.getText() ?? '');
    return ts.isVariableDeclaration(origin) && origin !== holder && isOwnAddress(facts, origin, depth + 1);
  });
}
