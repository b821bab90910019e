import type { SymbolId } from '../../ir/ops.js';
import type { Atom, Treatment } from './atom.js';
import { intersect } from './purposes.js';
import type { SinkHit } from './sink-hit.js';
import type { Bound, Environment } from './state.js';
import type { Trace } from './trace.js';
import { EMPTY_TREE, sameTree, type Tree } from './tree.js';
import type { Value } from './value.js';

/** Where an event shows in a function: the sink call, or the call through which it is reached. */
export interface Hop {
  fn: SymbolId;
  at: number;
  end: number;
}

/** A member of a parameter's declared type, on the way to a sink: what its type tags is concrete there already. */
export interface Cover {
  /** Index into the program's shapes. */
  shape: number;
  path: readonly string[];
}

/** Something symbolic reaches a sink: a finding wherever it is filled in with something concrete. */
export interface SinkEvent {
  sink: SinkHit;
  atom: Atom;
  path: string;
  /** What the atom is in a function that it has been passed to. */
  cover?: Cover;
  consents: ReadonlySet<string>;
  /** The way from the function's entry to the sink. */
  trace: Trace | undefined;
  hop: Hop;
}

/** A concrete source that reached a sink, found in the function that contains the meet. */
export interface ConcreteFlow {
  sink: SinkHit;
  tag: number;
  treatment: Treatment;
  path: string;
  /** Other paths by which the same data reaches the sink in the same call. */
  also?: readonly string[];
  consents: ReadonlySet<string>;
  trace: Trace | undefined;
  hop: Hop;
  /** What its type claims of things that were handed in: it is there if one of these holds. Absent where it is there anyway. */
  claims?: readonly Atom[];
}

/** What a call says of what a type claims of something that is handed in. */
export interface Answer {
  /** It is personal as far as the caller knows, or nobody knows. */
  isOpen: boolean;
  /** Something is given: that nothing is may as well mean that the call is of another function. */
  isKnown: boolean;
  /** It depends on what the caller is handed in itself. */
  asks: ReadonlySet<Atom>;
  /** What was done to what is personal in it. */
  treatments: ReadonlySet<Treatment>;
  /** Stores that gave what is personal in it. */
  stores: ReadonlySet<string>;
}

/** What two calls say. */
export function bothAnswers(a: Answer, b: Answer): Answer {
  return {
    isOpen: a.isOpen || b.isOpen,
    isKnown: a.isKnown || b.isKnown,
    asks: new Set([...a.asks, ...b.asks]),
    treatments: new Set([...a.treatments, ...b.treatments]),
    stores: new Set([...a.stores, ...b.stores]),
  };
}

/** Two findings of the same flow: the shorter way counts, the consents that hold on both, and all paths. */
export function sameFlow(a: ConcreteFlow, b: ConcreteFlow): ConcreteFlow {
  const shown = (b.trace?.length ?? 0) < (a.trace?.length ?? 0) ? b : a;
  const paths = new Set([a.path, ...(a.also ?? []), b.path, ...(b.also ?? [])]);
  paths.delete(shown.path);
  const also = [...paths].sort();
  const { also: _also, claims: _claims, ...flow } = shown;
  const consents = intersect(a.consents, b.consents);
  const claims = a.claims && b.claims && [...new Set([...a.claims, ...b.claims])];
  return { ...flow, consents, ...(also.length === 0 ? {} : { also }), ...(claims === undefined ? {} : { claims }) };
}

/** A write through something symbolic, visible to the caller. `path` is empty where the variable itself is written. */
export interface Write {
  base: Atom;
  key: string | undefined;
  tree: Tree;
  /** Written on every way through the function. */
  certain: boolean;
}

/** A call of something symbolic: a callback that was handed in. */
export interface Invocation {
  callee: Atom;
  self: Tree;
  args: Tree[];
  consents: ReadonlySet<string>;
  hop: Hop;
}

/** What a function that was handed in is given. It may be put together only when it is asked for. */
export interface Handed {
  readonly args: readonly Value[];
  readonly self: Value;
}

/** Everything callers need to know of a function; depends only on its body and its callees' summaries. */
export interface Summary {
  result: Tree;
  thrown: Tree;
  events: SinkEvent[];
  writes: Write[];
  invocations: Invocation[];
  /** Purposes for which consent is certain after a normal return. */
  establishes: ReadonlySet<string>;
  /** It never returns normally. */
  diverges: boolean;
  /** What is claimed of what it is handed in, on which its flows, or those of its callees, depend. Callers answer. */
  claims: readonly Atom[];
}

export const BOTTOM: Summary = {
  result: EMPTY_TREE,
  thrown: EMPTY_TREE,
  events: [],
  writes: [],
  invocations: [],
  establishes: new Set(),
  diverges: false,
  claims: [],
};

/** Whether callers would see a difference; ways are evidence and do not count. */
export function sameSummary(a: Summary, b: Summary): boolean {
  return (
    a.diverges === b.diverges &&
    a.events.length === b.events.length &&
    a.writes.length === b.writes.length &&
    a.invocations.length === b.invocations.length &&
    sameTree(a.result, b.result) &&
    sameTree(a.thrown, b.thrown) &&
    a.events.every(
      (event, i) =>
        event.atom === b.events[i]!.atom &&
        event.sink.key === b.events[i]!.sink.key &&
        sameSet(event.consents, b.events[i]!.consents),
    ) &&
    a.writes.every(
      (write, i) =>
        write.base === b.writes[i]!.base && write.key === b.writes[i]!.key && sameTree(write.tree, b.writes[i]!.tree),
    ) &&
    a.invocations.every((call, i) => {
      const other = b.invocations[i]!;
      return (
        call.callee === other.callee &&
        call.args.length === other.args.length &&
        call.args.every((arg, j) => sameTree(arg, other.args[j]))
      );
    }) &&
    sameSet(a.establishes, b.establishes) &&
    a.claims.length === b.claims.length &&
    a.claims.every((claim, i) => claim === b.claims[i])
  );
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((item) => b.has(item));
}

/** A function value with what it captured, as calls find it. */
export interface Callable {
  fn: SymbolId;
  env: Environment | undefined;
  self: Value | undefined;
  bound?: Bound | undefined;
  /** What it stands in for: it is run only where nobody says what that is. */
  unless?: Atom;
  /** The condition under which it is the method that is meant, of several that override each other. */
  where?: Atom | undefined;
}
