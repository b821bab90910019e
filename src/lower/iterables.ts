import type ts from 'typescript';
import type { SymbolId } from '../ir/ops.js';
import { COMPUTED_NAME } from './symbol-index.js';
import type { Scope } from './scope.js';

/** The class of the project that something which is iterated is of, by its type: it may say itself how it is iterated. */
export function iteratedClass(scope: Scope, node: ts.Expression): SymbolId | undefined {
  const { ts, checker, callableNames, idOf } = scope.module.facts;
  if (!callableNames.has(COMPUTED_NAME)) return undefined;
  const { symbol } = checker.getTypeAtLocation(node) as { symbol?: ts.Symbol };
  const declaration = symbol?.declarations?.find(ts.isClassLike);
  return declaration === undefined ? undefined : idOf(declaration);
}
