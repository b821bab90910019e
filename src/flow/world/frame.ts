import type { FunctionIR, ModuleIR } from '../../ir/module-ir.js';
import type { CallOp, Register, SymbolId, VariableId } from '../../ir/ops.js';
import type { CoverageGap } from '../../model/coverage.js';
import type { Atom } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { copyState, joinStates, newState, type Fallback, type State } from '../values/state.js';
import {
  type Answer,
  bothAnswers,
  type ConcreteFlow,
  type Invocation,
  type SinkEvent,
  type Summary,
  type Write,
} from '../values/summary.js';
import { extend, type Trace, type TraceStep } from '../values/trace.js';
import type { Tree } from '../values/tree.js';
import { EMPTY, join, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Setup } from './client-setup.js';
import type { Knowledge } from './knowledge.js';

/** What stands in variables, and whether there is more than was looked at. */
export interface Held {
  atoms: readonly Atom[];
  isCut: boolean;
}

/** What interpreting a function asks of the rest of the program. */
export interface World extends HeapContext {
  knowledge: Knowledge;
  /** Summary of a function as far as it is known; asking makes the asker depend on it. */
  summaryOf(fn: SymbolId, asker: SymbolId): Summary;
  /** What a module variable may hold, as far as it is known; asking makes the asker depend on it. */
  cell(variable: VariableId, asker: SymbolId): Tree;
  /** An atom, and all that stands at any time in the module variables that it means; asking makes the asker depend on them. */
  heldAtoms(atom: Atom, asker: SymbolId): Held;
  /** Adds to what a module variable, or every instance of a class, may hold. */
  contribute(variable: VariableId, path: readonly string[], tree: Tree): void;
  /** Text of the step at which a tagged declaration is read. */
  tagName(tag: number): string;
  /** A consent fact whose purpose is symbolic, and back. */
  factOf(atom: Atom): string;
  factAtom(fact: string): Atom | undefined;
  /** Personal data is handed to something of which it is not known what it does. */
  noteGap(gap: Pick<CoverageGap, 'kind' | 'message'>, fn: SymbolId, at: number, end: number): void;
  /** A vendor's client is set up, with options by which it leaves data out. */
  noteSetup(key: string, setup: Setup): void;
  /** A bound was reached while a function was interpreted. */
  noteBound(fn: SymbolId, what: string): void;
}

/** Where a thrown exception goes. */
export interface Handler {
  state: State | undefined;
  value: Value;
}

/** A statement that `break` and `continue` may leave. */
export interface JumpTarget {
  label: string | undefined;
  kind: 'loop' | 'switch' | 'block';
  broken: State | undefined;
  continued: State | undefined;
}

/** A function literal that was made in this frame, and where it was run. */
export interface ClosureUse {
  made: ReadonlySet<string>;
  runs: ReadonlySet<string>[];
  /** What captured variables of this frame have held since the literal was made, by index. */
  since: Map<number, Value>;
}

/** A function is tried out on something made up: all that it is given is there, and true. */
export interface Trial {
  given: readonly Value[];
  /** Where it returns this, nothing is sent: it does not count what it has left by then. */
  drops(returned: Value): boolean;
  /** What methods of what it is given do; `undefined` where a call is of none of them. */
  call(frame: Frame, op: CallOp, receiver: Value, args: readonly Value[]): Value | undefined;
}

/** The interpretation of one function. */
export class Frame {
  readonly registers: Value[] = [];
  /** `undefined` where control cannot reach. */
  state: State | undefined;
  exit: State | undefined;
  result: Value = EMPTY;
  thrown: Value = EMPTY;
  thrownState: State | undefined;
  yielded: Value = EMPTY;
  readonly handlers: Handler[] = [];
  readonly jumps: JumpTarget[] = [];
  readonly events = new Map<string, SinkEvent>();
  readonly flows = new Map<string, ConcreteFlow>();
  /** Events whose source is a module variable, resolved when all of them are known. */
  readonly globalEvents = new Map<string, SinkEvent>();
  readonly invocations: Invocation[] = [];
  readonly callEdges = new Map<SymbolId, ReadonlySet<string>>();
  /** What calls here answer to what types of their callees claim, by callee and claim. */
  readonly answers = new Map<SymbolId, Map<Atom, Answer>>();
  readonly closures = new Map<SymbolId, ClosureUse>();
  /** What a shared variable has held at any time. */
  readonly shared = new Map<number, Value>();
  /** What runs at any time has written, see `late-writes.ts`. */
  readonly late = new Map<string, Write>();
  /** Functions that are being run on behalf of others, innermost last: literals may call each other in circles. */
  readonly nested: SymbolId[] = [];
  /** What the function that is being put in stands in for, see `stand-ins.ts`. */
  unless: Atom | undefined;
  readonly fallback: Fallback;
  trial: Trial | undefined;
  #indexes: Map<VariableId, number> | undefined;

  constructor(
    readonly world: World,
    readonly fn: FunctionIR,
    readonly module: ModuleIR,
  ) {
    this.state = newState(fn.variables.length);
    this.fallback = {
      plain: world.atoms.plain,
      outer: (variable) => valueOf(world.atoms.outer(variable)),
      field: (atom, key) => valueOf(world.atoms.child(atom, key)),
      inherited: (rest, key) =>
        mapAtoms(rest, (atom, trace) =>
          atom.kind === 'object' || atom.kind === 'const' || atom.minus.includes(key)
            ? EMPTY
            : valueOf(world.atoms.child(atom, key), trace),
        ),
    };
  }

  /** The state where control can reach. Asked for only there. */
  get here(): State {
    if (this.state === undefined) throw new Error(`Interpreting unreachable code of ${this.fn.id}.`);
    return this.state;
  }

  get(register: Register): Value {
    return register === 0 ? EMPTY : (this.registers[register] ?? EMPTY);
  }

  set(register: Register, value: Value): void {
    this.registers[register] = value;
  }

  /** A shared variable takes on a value: literals that have been made will find it there. */
  share(index: number, value: Value): void {
    this.shared.set(index, join(this.shared.get(index) ?? EMPTY, value));
    for (const { since } of this.closures.values()) {
      const known = since.get(index);
      if (known !== undefined) since.set(index, join(known, value));
    }
  }

  /** A literal of this function is made: from here on it may run. */
  noteClosure(id: SymbolId): void {
    const captures = this.world.program.functions.get(id)?.captures ?? [];
    const known = this.closures.get(id);
    const since = known?.since ?? new Map<number, Value>();
    for (const variable of captures) {
      const index = this.variableIndex(variable);
      if (index !== undefined) since.set(index, join(since.get(index) ?? EMPTY, this.here.variables[index]!));
    }
    if (known === undefined) this.closures.set(id, { made: this.here.consents, runs: [], since });
  }

  /** Index of a variable id that is this function's own. */
  variableIndex(variable: VariableId): number | undefined {
    this.#indexes ??= new Map(this.fn.variables.map(({ name }, index) => [`${this.fn.id}:${name}`, index]));
    return this.#indexes.get(variable);
  }

  /** The current value of a variable that a literal of this function captured; `undefined` when it is not this function's. */
  capturedValue(variable: VariableId): Value | undefined {
    if (variable === `${this.fn.id}:this`) return valueOf(this.world.atoms.self);
    const own = this.variableIndex(variable);
    return own === undefined ? this.here.outer.get(variable) : this.here.variables[own];
  }

  /** A further call answers to a claim. */
  answer(callee: SymbolId, claim: Atom, answer: Answer): void {
    const known = this.answers.get(callee) ?? new Map<Atom, Answer>();
    this.answers.set(callee, known);
    const before = known.get(claim);
    known.set(claim, before === undefined ? answer : bothAnswers(before, answer));
  }

  joined(a: State | undefined, b: State | undefined): State | undefined {
    return joinStates(a, b, this.fallback);
  }

  /** Anything from here on may be interrupted by an exception. */
  noteThrowPoint(): void {
    const handler = this.handlers.at(-1);
    if (handler !== undefined && this.state !== undefined)
      handler.state = this.joined(handler.state, copyState(this.state));
  }

  /** An exception that leaves the current block, or the function. */
  raise(value: Value): void {
    const handler = this.handlers.at(-1);
    if (handler !== undefined) {
      // With the state as it is now: the exception may be an object that has just been made.
      this.noteThrowPoint();
      handler.value = join(handler.value, value);
      return;
    }
    this.thrown = join(this.thrown, value);
    if (this.state !== undefined) this.thrownState = this.joined(this.thrownState, copyState(this.state));
  }

  /** Runs something whose exceptions are kept instead of leaving the block. */
  catching(run: () => Value): { value: Value; thrown: Value } {
    const handler: Handler = { state: undefined, value: EMPTY };
    this.handlers.push(handler);
    const value = run();
    this.handlers.pop();
    return { value, thrown: handler.value };
  }

  /** Names what comes of a call here. Calls that are chained begin at one place, and end at others. */
  siteOf({ at, end }: { at: number; end: number }): string {
    return `${this.fn.id}@${at}-${end}`;
  }

  step(kind: TraceStep['kind'], text: string, at: number, end: number): TraceStep {
    return { kind, text, fn: this.fn.id, at, end };
  }

  /** Adds a step to the way of every atom that carries something. */
  traced(value: Value, step: TraceStep): Value {
    return mapTraces(value, (trace) => extend(trace, step));
  }
}

/** Rewrites the ways of the atoms that are personal or may become so. */
export function mapTraces(value: Value, map: (trace: Trace | undefined) => Trace | undefined): Value {
  if (value.atoms.length === 0) return value;
  const traces = value.atoms.map((atom, i) =>
    atom.kind === 'const' ||
    atom.kind === 'unknown' ||
    atom.kind === 'function' ||
    atom.kind === 'external' ||
    atom.kind === 'object'
      ? value.traces[i]
      : map(value.traces[i]),
  );
  return value.consent === undefined
    ? { atoms: value.atoms, traces }
    : { atoms: value.atoms, traces, consent: value.consent };
}
