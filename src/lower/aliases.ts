import type ts from 'typescript';
import { isCommonJsExport } from './commonjs.js';
import type { Compiler } from './compiler.js';
import type { GuardedChecker } from './guarded-checker.js';
import type { Scope } from './scope.js';

/** What following an import asks. */
interface AliasFacts {
  ts: Compiler;
  checker: GuardedChecker;
}

/** Aliases on the way to a default export. */
const MAX_REEXPORTS = 8;

/** Symbol of an identifier, imports followed to what they name. */
export function resolvedSymbol({ module: { facts } }: Scope, node: ts.Node): ts.Symbol | undefined {
  const symbol = facts.checker.getSymbolAtLocation(node);
  return symbol === undefined ? undefined : followAlias(facts, symbol);
}

/** What an import or re-export names in the end; the import itself where that does not resolve. */
export function followAlias(facts: AliasFacts, symbol: ts.Symbol): ts.Symbol {
  const { ts, checker } = facts;
  // `exports.last = buyer.email`, assigned again elsewhere, is a variable; the compiler takes the first for another name of the value.
  if (!(symbol.flags & ts.SymbolFlags.Alias) || isAssignedAgain(ts, symbol)) return symbol;
  const target = checker.getAliasedSymbol(symbol);
  // An import that does not resolve aliases an empty symbol; the import itself says more.
  if (target.declarations === undefined) return symbol;
  return isReassignable(ts, target) ? (copiedDefault(facts, symbol) ?? target) : target;
}

function isAssignedAgain(ts: Compiler, { declarations = [] }: ts.Symbol): boolean {
  return declarations.filter((d) => isCommonJsExport(ts, d)).length > 1;
}

/** The declaration that gives a symbol its value; an export of an expression is one too. */
export function valueDeclarationOf(ts: Compiler, symbol: ts.Symbol): ts.Declaration | undefined {
  return (
    symbol.valueDeclaration ?? symbol.declarations?.find((d) => ts.isExportAssignment(d) || isCommonJsExport(ts, d))
  );
}

/** A variable that may change after its module has run. */
export function isReassignable(ts: Compiler, { valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined &&
    ts.isVariableDeclaration(valueDeclaration) &&
    !(ts.getCombinedNodeFlags(valueDeclaration) & ts.NodeFlags.Const)
  );
}

/** `export default latest` exports the value of that moment, where `export { latest as default }` exports the variable. */
function copiedDefault({ ts, checker }: AliasFacts, symbol: ts.Symbol): ts.Symbol | undefined {
  let at: ts.Symbol | undefined = symbol;
  for (let hops = 0; at !== undefined && hops < MAX_REEXPORTS; hops++) {
    if (at.declarations?.some((d) => ts.isExportAssignment(d) && !d.isExportEquals)) return at;
    at = at.flags & ts.SymbolFlags.Alias ? checker.getImmediateAliasedSymbol(at) : undefined;
  }
  return undefined;
}
