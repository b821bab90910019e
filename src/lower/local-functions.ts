import type ts from 'typescript';
import type { FunctionIR } from '../ir/module-ir.js';
import type { Compiler } from './compiler.js';

/** Functions of a file that are declared inside others, and whether their names are used for anything but calls. */
export class LocalFunctions {
  readonly #declared = new Map<ts.Symbol, FunctionIR>();
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

  declare(symbol: ts.Symbol, fn: FunctionIR): void {
    this.#declared.set(symbol, fn);
  }

  noteUse(symbol: ts.Symbol, node: ts.Node): void {
    const { parent } = node;
    if (!this.ts.isCallExpression(parent) || parent.expression !== node) this.#handedOn.add(symbol);
  }

  /** Marks what turned out to be called and nothing else; asked for when the whole file is lowered. */
  settle(): void {
    for (const [symbol, fn] of this.#declared) if (!this.#handedOn.has(symbol)) fn.direct = true;
  }
}
