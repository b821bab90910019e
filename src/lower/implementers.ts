import type ts from 'typescript';
import type { SymbolId } from '../ir/ops.js';
import type { Scope } from './scope.js';

/** Records an object literal with functions that stands where an interface of the project is expected. */
export function noteImplementer(scope: Scope, node: ts.ObjectLiteralExpression): void {
  const { module } = scope;
  const { ts, checker, idOf } = module.facts;
  const members: Record<string, SymbolId> = {};
  for (const property of node.properties) {
    const literal = ts.isMethodDeclaration(property)
      ? property
      : ts.isPropertyAssignment(property) &&
          (ts.isArrowFunction(property.initializer) || ts.isFunctionExpression(property.initializer))
        ? property.initializer
        : undefined;
    if (literal === undefined || property.name === undefined || !ts.isIdentifier(property.name)) continue;
    if (!module.facts.contractNames.has(property.name.text)) continue;
    const id = idOf(literal);
    if (id !== undefined) members[property.name.text] = id;
  }
  if (Object.keys(members).length === 0) return;
  const contract = checker.getContextualType(node)?.symbol?.declarations?.find((d) => ts.isInterfaceDeclaration(d));
  const id = contract === undefined ? undefined : idOf(contract);
  if (id !== undefined) module.implementers.push({ contract: id, members });
}
