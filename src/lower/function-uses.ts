import type ts from 'typescript';
import type { FunctionIR } from '../ir/module-ir.js';
import type { SymbolId } from '../ir/ops.js';
import { isExportsObject } from './commonjs.js';
import type { Compiler } from './compiler.js';
import { isFunctionLiteral } from './function-literals.js';

/** Whether the functions that a file names are only called, or also handed on as values: then they may run anywhere. */
export class FunctionUses {
  readonly #declared = new Map<ts.Symbol, FunctionIR>();
  readonly #usedAsValue = new Set<ts.Symbol>();
  readonly #handedOn = new Set<ts.Symbol>();

  constructor(private readonly ts: Compiler) {}

  /** The name under which a function can be called, if that is the only way to it: `function f() {}`, `const f = () => {}`. */
  nameOf(node: ts.FunctionLikeDeclaration): ts.Identifier | undefined {
    const { ts } = this;
    if (ts.isFunctionDeclaration(node)) return node.name;
    const declaration = node.parent;
    if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
    return ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const ? declaration.name : undefined;
  }

  /** A function that is declared inside another one. */
  declareLocal(symbol: ts.Symbol, fn: FunctionIR): void {
    this.#declared.set(symbol, fn);
  }

  /** Notes the use of a name as a value. */
  note(symbol: ts.Symbol, node: ts.Node): void {
    const { ts } = this;
    const { parent } = node;
    const isCall =
      (ts.isCallExpression(parent) && parent.expression === node) ||
      (ts.isJsxOpeningLikeElement(parent) && parent.tagName === node);
    if (isCall) return;
    this.#usedAsValue.add(symbol);
    if (!this.#isKeptUnderName(node)) this.#handedOn.add(symbol);
  }

  /** `module.exports = { save }`, `const users = { save: save }`, `return { save }`: it is called by that name, as if it were written there. */
  #isKeptUnderName(node: ts.Node): boolean {
    const { ts } = this;
    let at = node;
    while (ts.isShorthandPropertyAssignment(at.parent) || ts.isPropertyAssignment(at.parent)) at = at.parent.parent;
    while (ts.isAsExpression(at.parent) || ts.isSatisfiesExpression(at.parent)) at = at.parent;
    const { parent } = at;
    if (ts.isBinaryExpression(parent)) return parent.right === at && isExported(ts, parent.left);
    if (ts.isExportAssignment(parent)) return true;
    return at !== node && (ts.isVariableDeclaration(parent) || ts.isReturnStatement(parent));
  }

  /**
   * Marks the local functions that turned out to be called and nothing else. Asked for when the whole file is lowered.
   *
   * @returns the project's functions that the file hands on
   */
  settle(idOf: (node: ts.Node) => SymbolId | undefined): SymbolId[] {
    for (const [symbol, fn] of this.#declared) if (!this.#usedAsValue.has(symbol)) fn.direct = true;
    const ids = [...this.#handedOn].flatMap((symbol) => {
      const node = this.#functionOf(symbol);
      return (node === undefined ? undefined : idOf(node)) ?? [];
    });
    return [...new Set(ids)].sort();
  }

  #functionOf({ valueDeclaration: node }: ts.Symbol): ts.Node | undefined {
    const { ts } = this;
    if (node === undefined || ts.isFunctionDeclaration(node)) return node;
    const value = ts.isVariableDeclaration(node) ? node.initializer : undefined;
    return value !== undefined && isFunctionLiteral(ts, value) ? value : undefined;
  }
}

/** `module.exports`, `exports.name`. */
function isExported(ts: Compiler, target: ts.Expression): boolean {
  return (
    isExportsObject(ts, target) || (ts.isPropertyAccessExpression(target) && isExportsObject(ts, target.expression))
  );
}
