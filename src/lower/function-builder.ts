import type ts from 'typescript';
import type { ParameterIR, VariableIR } from '../ir/module-ir.js';
import { NOTHING, type Op, type Register, type SymbolId, type VariableId } from '../ir/ops.js';

/** Collects the operations of one function while it is lowered. */
export class FunctionBuilder {
  readonly params: ParameterIR[] = [];
  readonly variables: VariableIR[] = [];
  readonly captures = new Set<VariableId>();
  /** By declaration: a parameter that is a property too has two symbols. */
  readonly #indexes = new Map<ts.Symbol | ts.Declaration, number>();
  readonly #names = new Map<string, number>();
  /** Package of the framework that sends what the function returns. */
  responds: string | undefined;
  /** It mentions `arguments`. */
  readsArguments = false;
  #ops: Op[] = [];
  #registers = 0;

  constructor(
    readonly id: SymbolId,
    readonly node: ts.Node,
    readonly parent: FunctionBuilder | undefined,
    /** `this` of an arrow function is that of the function around it. */
    readonly sharesThis: boolean,
  ) {}

  register(): Register {
    return ++this.#registers;
  }

  emit(op: Op): void {
    this.#ops.push(op);
  }

  /** Collects what `lower` emits into a block of its own. */
  block(lower: () => void): Op[] {
    const outer = this.#ops;
    const own: Op[] = [];
    this.#ops = own;
    try {
      lower();
    } finally {
      this.#ops = outer;
    }
    return own;
  }

  get body(): Op[] {
    return this.#ops;
  }

  /** Index of a variable of this function, declared at its first mention. */
  variable(symbol: ts.Symbol): number {
    const key = symbol.valueDeclaration ?? symbol;
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.temporary(symbol.name);
    this.#indexes.set(key, index);
    return index;
  }

  /** A variable without a symbol. */
  temporary(name: string): number {
    const count = (this.#names.get(name) ?? 0) + 1;
    this.#names.set(name, count);
    return this.variables.push({ name: count === 1 ? name : `${name}~${count}` }) - 1;
  }

  variableId(symbol: ts.Symbol): VariableId {
    return `${this.id}:${this.variables[this.variable(symbol)]!.name}`;
  }

  constant(value: string | number | boolean | null): Register {
    const out = this.register();
    this.emit({ op: 'const', out, value });
    return out;
  }

  load(variable: number): Register {
    const out = this.register();
    this.emit({ op: 'load', out, variable });
    return out;
  }

  join(from: Register[]): Register {
    const distinct = [...new Set(from.filter((register) => register !== NOTHING))];
    if (distinct.length < 2) return distinct[0] ?? NOTHING;
    const out = this.register();
    this.emit({ op: 'join', out, from: distinct });
    return out;
  }

  text(parts: Register[], at: number): Register {
    const useful = parts.filter((register) => register !== NOTHING);
    if (useful.length === 0) return NOTHING;
    const out = this.register();
    this.emit({ op: 'text', out, parts: useful, at });
    return out;
  }
}
