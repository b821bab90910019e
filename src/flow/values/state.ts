import type { SymbolId, VariableId } from '../../ir/ops.js';
import type { Atom } from './atom.js';
import { EMPTY, join, joinEither, sameValue, type Value } from './value.js';

/**
 * What is known of an object: one that is allocated here, or the part of a symbolic one that this function has written.
 * Immutable; a write makes a new one.
 */
export interface ObjectState {
  readonly kind:
    | 'object'
    | 'array'
    | 'map'
    | 'set'
    | 'iterator'
    | 'params'
    | 'json'
    | 'promise'
    | 'function'
    | 'instance'
    | 'wrapper'
    | 'cell'
    | 'symbolic';
  readonly fields: ReadonlyMap<string, Value>;
  /** What is under keys that are not known: pushed items, dynamic keys. */
  readonly elements: Value;
  /** Where keys that are not in `fields` are looked up: what was spread into it. */
  readonly rest: Value;
  /** Of an array or iterator: it holds exactly so many items, each under its index. Absent where that is not known. */
  readonly length?: number | undefined;
  /** Class of an instance. */
  readonly cls?: SymbolId;
  /** The function, for a closure, and the cells of the captured variables that it brought along from where it was made. */
  readonly fn?: SymbolId;
  readonly env?: Environment;
  /** What `bind` gave the function: its first arguments, and `this`. */
  readonly bound?: Bound;
  /** Where a promise was made that came from another function: who can settle it knows it by that. */
  readonly origin?: string;
  /** What a proxy stands for, and who is asked about its members. */
  readonly proxy?: { readonly target: Value; readonly handler: Value };
  /** Getters of a literal. */
  readonly getters?: ReadonlyMap<string, SymbolId>;
  /** Members that are not enumerable: there when they are read, left out when the whole object is shown. */
  readonly concealed?: ReadonlySet<string>;
  /** Members of a symbolic object that were written for certain: what its type says of them no longer counts. */
  readonly settled?: ReadonlySet<string>;
}

/** Variables of a function that has returned, kept alive by the functions made in it: each is an object that they share. */
export type Environment = ReadonlyMap<VariableId, Atom>;

/** Under which the cell of a variable keeps its value. */
export const CELL_VALUE = 'value';

export interface Bound {
  readonly args: readonly Value[];
  readonly self: Value;
}

/** Whether what a library or a conversion has made of something is, as far as is known, all of it: in each of its members, and as text. */
export function isMadeOfAll(kind: ObjectState['kind'] | undefined): boolean {
  return kind === 'json' || kind === 'wrapper' || kind === 'params';
}

const NO_FIELDS: ReadonlyMap<string, Value> = new Map();

export function newObject(kind: ObjectState['kind'], change: Partial<ObjectState> = {}): ObjectState {
  return { kind, fields: NO_FIELDS, elements: EMPTY, rest: EMPTY, ...change };
}

/** What holds at a point of a function. Copied where control splits. */
export interface State {
  /** Values of the function's variables, by index. */
  variables: Value[];
  /** Outer variables that this function has written. */
  outer: Map<VariableId, Value>;
  heap: Map<Atom, ObjectState>;
  /** Purposes for which consent is certain here. */
  consents: ReadonlySet<string>;
}

export function newState(variables: number): State {
  return { variables: new Array<Value>(variables).fill(EMPTY), outer: new Map(), heap: new Map(), consents: new Set() };
}

export function copyState(state: State): State {
  return {
    variables: state.variables.slice(),
    outer: new Map(state.outer),
    heap: new Map(state.heap),
    consents: state.consents,
  };
}

/**
 * What may hold when either does.
 *
 * @param fallback what a symbolic object or outer variable holds where it was not written
 */
export function joinStates(a: State | undefined, b: State | undefined, fallback: Fallback): State | undefined {
  if (a === undefined) return b;
  if (b === undefined) return a;
  const variables = a.variables.map((value, i) => joinEither(value, b.variables[i]!, fallback.plain));
  const outer = new Map<VariableId, Value>();
  for (const key of new Set([...a.outer.keys(), ...b.outer.keys()])) {
    outer.set(key, join(a.outer.get(key) ?? fallback.outer(key), b.outer.get(key) ?? fallback.outer(key)));
  }
  const heap = new Map(a.heap);
  for (const [atom, right] of b.heap) {
    const left = a.heap.get(atom);
    heap.set(
      atom,
      left === undefined
        ? loosen(atom, right, fallback)
        : left === right
          ? left
          : joinObjects(atom, left, right, fallback),
    );
  }
  for (const [atom, left] of a.heap) if (!b.heap.has(atom)) heap.set(atom, loosen(atom, left, fallback));
  const consents = new Set([...a.consents].filter((fact) => b.consents.has(fact)));
  return { variables, outer, heap, consents };
}

export interface Fallback {
  /** Nothing of interest. */
  plain: Atom;
  outer(variable: VariableId): Value;
  field(atom: Atom, key: string): Value;
  /** What a key holds in what was spread into an object. */
  inherited(rest: Value, key: string): Value;
}

/** An object written on one side only: a symbolic one may also hold what it held before. */
function loosen(atom: Atom, state: ObjectState, fallback: Fallback): ObjectState {
  return state.kind === 'symbolic' ? joinObjects(atom, state, newObject('symbolic'), fallback) : state;
}

function joinObjects(atom: Atom, a: ObjectState, b: ObjectState, fallback: Fallback): ObjectState {
  const fields = new Map<string, Value>();
  for (const key of new Set([...a.fields.keys(), ...b.fields.keys()])) {
    const left = a.fields.get(key) ?? missing(atom, a, key, fallback);
    const right = b.fields.get(key) ?? missing(atom, b, key, fallback);
    fields.set(key, joinEither(left, right, fallback.plain));
  }
  const joined = {
    ...a,
    ...b,
    kind: a.kind,
    fields,
    elements: join(a.elements, b.elements),
    rest: join(a.rest, b.rest),
    length: a.length === b.length ? a.length : undefined,
  };
  if (a.settled === undefined && b.settled === undefined && a.concealed === undefined && b.concealed === undefined)
    return joined;
  return { ...joined, settled: inBoth(a.settled, b.settled), concealed: inBoth(a.concealed, b.concealed) };
}

function inBoth(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return new Set([...(a ?? [])].filter((key) => b?.has(key) === true));
}

function missing(atom: Atom, state: ObjectState, key: string, fallback: Fallback): Value {
  if (state.kind === 'symbolic') return fallback.field(atom, key);
  return state.rest.atoms.length === 0 ? EMPTY : fallback.inherited(state.rest, key);
}

/** Whether nothing changed: the test that ends a loop's iteration. */
export function sameState(a: State, b: State): boolean {
  if (a.heap.size !== b.heap.size || a.outer.size !== b.outer.size || a.consents.size !== b.consents.size) return false;
  for (let i = 0; i < a.variables.length; i++) if (!sameValue(a.variables[i]!, b.variables[i]!)) return false;
  for (const [key, value] of a.outer) if (!sameValue(value, b.outer.get(key) ?? EMPTY)) return false;
  for (const [atom, left] of a.heap) {
    const right = b.heap.get(atom);
    if (right === undefined || (left !== right && !sameObject(left, right))) return false;
  }
  return true;
}

function sameObject(a: ObjectState, b: ObjectState): boolean {
  if ((a.settled?.size ?? 0) !== (b.settled?.size ?? 0)) return false;
  if (a.fields.size !== b.fields.size || a.length !== b.length) return false;
  if (!sameValue(a.elements, b.elements) || !sameValue(a.rest, b.rest)) return false;
  for (const [key, value] of a.fields) {
    const other = b.fields.get(key);
    if (other === undefined || !sameValue(value, other)) return false;
  }
  return true;
}
