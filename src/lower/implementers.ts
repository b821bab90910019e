import type ts from 'typescript';
import type { SymbolId } from '../ir/ops.js';
import { targetsOf } from './calls.js';
import { resolvedSymbol } from './aliases.js';
import type { Scope } from './scope.js';
import { isFunctionLiteral } from './function-literals.js';

/** Records an object literal with functions that stands where an interface or object type of the project is expected. */
export function noteImplementer(scope: Scope, node: ts.ObjectLiteralExpression): void {
  const { module } = scope;
  const members: Record<string, SymbolId> = {};
  for (const property of node.properties) {
    if (property.name === undefined || !module.facts.ts.isIdentifier(property.name)) continue;
    if (!module.facts.contractNames.has(property.name.text)) continue;
    const id = functionOf(scope, property);
    if (id !== undefined) members[property.name.text] = id;
  }
  if (Object.keys(members).length === 0) return;
  for (const contract of contractsOf(scope, node)) module.implementers.push({ contract, members });
}

/** The function that a member of a literal is: written there, or named. */
function functionOf(scope: Scope, property: ts.ObjectLiteralElementLike): SymbolId | undefined {
  const { ts, idOf, checker } = scope.module.facts;
  if (ts.isMethodDeclaration(property)) return idOf(property);
  if (ts.isShorthandPropertyAssignment(property)) {
    const value = checker.getShorthandAssignmentValueSymbol(property);
    const symbol = value !== undefined && value.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(value) : value;
    return symbol === undefined ? undefined : targetsOf(scope, symbol)[0];
  }
  if (!ts.isPropertyAssignment(property)) return undefined;
  const { initializer } = property;
  if (isFunctionLiteral(ts, initializer)) return idOf(initializer);
  const symbol = ts.isIdentifier(initializer) ? resolvedSymbol(scope, initializer) : undefined;
  return symbol === undefined ? undefined : targetsOf(scope, symbol)[0];
}

/** The project's contracts that the literal stands for; each member of a union is one. */
function contractsOf(scope: Scope, node: ts.ObjectLiteralExpression): SymbolId[] {
  const { ts, checker, idOf } = scope.module.facts;
  const expected = checker.getContextualType(node);
  if (expected === undefined) return [];
  const types = expected.isUnionOrIntersection() ? expected.types : [expected];
  return types.flatMap((type) => {
    const symbol = type.symbol as ts.Symbol | undefined;
    const declarations = symbol?.declarations?.filter((d) => ts.isInterfaceDeclaration(d) || ts.isTypeLiteralNode(d));
    return declarations?.flatMap((d) => idOf(d) ?? []) ?? [];
  });
}
