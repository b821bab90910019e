import type { CalleeRef } from '../model/callee-ref.js';
import type { Protection } from '../model/tag.js';
import type { KeyTest } from './key-test.js';

/**
 * A register: the value of one expression of a function. Registers are assigned once. Register 0 is a value that is known and
 * holds nothing of interest (a comparison, an arithmetic result).
 */
export type Register = number;
export const NOTHING: Register = 0;

/** Stable id of a function, class, member or module: `package/path.ts#Class.method`; never a position. */
export type SymbolId = string;

/** A variable that closures share: `<function id>:<name>`; of a module, `<module id>:<name>`. */
export type VariableId = string;

/** The variable that stands for the namespace object of a module, or of a `namespace` block. */
export function namespaceVariable(id: SymbolId): VariableId {
  return `${id}:[namespace]`;
}

/** Index into the module's `shapes`. */
export type ShapeIndex = number;

/** Offset into the source text. */
export type Offset = number;

/** A literal that matters to the flow: a key, a URL, an event name, a flag. */
export type Literal = string | number | boolean | null;

/** A positional argument, array item or child; `spread` stands for the elements of the value. */
export interface Argument {
  value: Register;
  spread?: true;
}

/** An entry of an object literal, in source order; a later one overrides an earlier one. `shape`: the expected type tags the key. */
export type Entry =
  | { kind: 'set'; key: string; value: Register; shape?: ShapeIndex }
  | { kind: 'computed'; key: Register; value: Register }
  | { kind: 'spread'; value: Register }
  | { kind: 'getter'; key: string; fn: SymbolId };

/** How a declared type and what the checker has narrowed it to differ. */
export interface Narrowing {
  /** Kinds of values that it can no longer be; `plain-object`: a literal, an array or collection, or what has their type. */
  drops: ('text' | 'object' | 'plain-object')[];
  /** Keys that only dropped members of the union have. */
  without: string[];
  /** Keys that all members have that are left, and some that are dropped do not. */
  required: string[];
  /** Constants that the members have that are left, where all members have one. */
  only?: { key: string; values: (string | number | boolean)[] }[];
  /** What the declared type tags, and what the narrowed one does. */
  declared?: ShapeIndex;
  shape?: ShapeIndex;
}

/** A column that is encrypted when it is written: by what a function of the project makes of it, if that encrypts, else by a package. */
export interface SealedColumn {
  column: string;
  by?: SymbolId;
}

export interface CallOp {
  op: 'call';
  out: Register;
  /** The function value, for calls that are not resolved by name: `handlers[x]()`, `props.onSave()`. */
  callee: Register;
  /** What `this` is in the callee; NOTHING for plain calls. */
  receiver: Register;
  /** Name of the method called on the receiver: `map` of `users.map()`. */
  method?: string;
  args: Argument[];
  /** Functions and members of the project that the checker resolves the callee to. */
  targets?: SymbolId[];
  /** A target is a method with a body: whoever hands in an object of its class hands in that. */
  hasBody?: true;
  /** `new`: the class of the project, or `true` for one that is not the project's. */
  construct?: SymbolId | true;
  /** How the callee is named: what the catalogue is asked about. */
  ref: CalleeRef;
  /** Tags of the result's declared type. */
  shape?: ShapeIndex;
  /** The result's type cannot hold personal data: boolean, number, void. */
  plain?: true;
  /** The result is an answer from elsewhere (a promise of a library), not made of the arguments. */
  opaque?: true;
  /** Columns of the tables that the call writes to which may be encrypted on the way. */
  sealed?: SealedColumn[];
  /** Nobody looks at the result: the call is made for what it does. */
  unused?: true;
  /** `super.method()`: the base's own method, whatever overrides it. */
  super?: true;
  /** A method that the project does not declare: no function of its own can be meant. */
  library?: true;
  /** `a?.b()`, template tags and JSX elements are calls too. */
  syntax?: 'tag' | 'jsx';
  at: Offset;
  end: Offset;
}

/** Straight-line operations. */
export type StraightOp =
  | { op: 'const'; out: Register; value: Literal }
  | { op: 'param'; out: Register; index: number }
  | { op: 'arguments'; out: Register }
  | { op: 'this'; out: Register }
  /** The exception that the enclosing handler caught. */
  | { op: 'caught'; out: Register }
  /** A variable of this function. */
  | { op: 'load'; out: Register; variable: number }
  | { op: 'store'; variable: number; from: Register; at: Offset }
  /** A variable of an enclosing function or of a module. */
  | { op: 'outer'; out: Register; variable: VariableId }
  | { op: 'store-outer'; variable: VariableId; from: Register; at: Offset }
  /** Something of a package or the platform. */
  | { op: 'external'; out: Register; ref: CalleeRef }
  | { op: 'function'; out: Register; fn: SymbolId; at: Offset }
  | { op: 'class'; out: Register; id: SymbolId }
  | { op: 'object'; out: Register; entries: Entry[]; at: Offset }
  | { op: 'array'; out: Register; items: Argument[]; at: Offset }
  /** `tag`: what the type of the receiver says of this property; index into the module's `tags`. */
  | {
      op: 'read';
      out: Register;
      object: Register;
      key: string;
      tag?: number;
      getter?: SymbolId;
      at: Offset;
      end: Offset;
    }
  /** `each`: the value goes under the same key elsewhere, so that in the end all members do: `copy[key] = data[key]`. */
  | { op: 'read-computed'; out: Register; object: Register; key: Register; each?: true; at: Offset }
  | {
      op: 'write';
      object: Register;
      key: string;
      from: Register;
      ref?: CalleeRef;
      setter?: SymbolId;
      at: Offset;
      end: Offset;
    }
  /** `copies`: the object of which all members are put under their own keys, one after the other. */
  | {
      op: 'write-computed';
      object: Register;
      key: Register;
      from: Register;
      copies?: Register;
      ref?: CalleeRef;
      at: Offset;
      end: Offset;
    }
  | { op: 'delete'; object: Register; key: string }
  /** Deletes all members that a list names. */
  | { op: 'delete-each'; object: Register; keys: Register }
  /** A member behind a check of its key, which rules keys out; `pairs`: the items of a list are pairs of a key and a value. */
  | { op: 'checked-key'; out: Register; from: Register; tests: KeyTest[]; pairs?: true }
  /** A value that a check has found to be protected already. */
  | { op: 'protected'; out: Register; from: Register; protection: Protection }
  /** A value that is certainly an array. */
  | { op: 'as-array'; out: Register; from: Register }
  /** Whatever an object has under keys that these tests let through has been overwritten or deleted. */
  | { op: 'overwritten'; object: Register; tests: KeyTest[] }
  /** One of several members, by a key whose type lists them. */
  | { op: 'under-key'; out: Register; key: Register; options: { name: string; value: Register }[] }
  /** Object rest: all but the named keys; `same`: of the same object, which has nothing under them here. */
  | { op: 'omit'; out: Register; object: Register; keys: string[]; same?: true }
  /** A variable or member that was tested and is empty on this way. */
  | { op: 'absent'; variable: number }
  | { op: 'absent'; object: Register; key: string }
  /** What is left of a value behind a check; `elements`: of what is in an array. */
  | ({ op: 'narrow'; out: Register; from: Register; typesOnly?: true; elements?: true } & Narrowing)
  /** Array rest: the elements from an index on. */
  | { op: 'slice'; out: Register; object: Register; from: number }
  /** One element of an iterable. `of`: its class by its type, which may say how it is iterated. */
  | { op: 'element'; out: Register; object: Register; of?: SymbolId; at: Offset; end: Offset }
  /** What an array pattern takes apart: the object with its items in positions. */
  | { op: 'iterable'; out: Register; object: Register; at: Offset; end: Offset }
  /** Whether an array has an item at an index: decides about the default in a pattern. */
  | { op: 'has'; out: Register; object: Register; index: number }
  /** One of the keys of an object. */
  | { op: 'key'; out: Register; object: Register }
  /** Text made of its parts: a template, a concatenation. */
  | { op: 'text'; out: Register; parts: Register[]; at: Offset }
  /** Any of several values. */
  | { op: 'join'; out: Register; from: Register[] }
  | { op: 'not'; out: Register; from: Register }
  | { op: 'equals'; out: Register; left: Register; right: Register; negated: boolean }
  /** `await`: the value of a promise. */
  | { op: 'await'; out: Register; from: Register }
  | { op: 'yield'; out: Register; from: Register; delegate: boolean; of?: SymbolId; at: Offset; end: Offset }
  /** A declared type that says more than the flow may know: annotation, assertion, `satisfies`. */
  | { op: 'retype'; out: Register; from: Register; shape: ShapeIndex; at: Offset }
  /**
   * The truth of `from` says that the person consented (or, `negated`, refused). The purposes are named by the code that asks; where they
   * are not, one of the values in `named` may be the purpose; where there is none, the consent is for an unspecified purpose (`any`).
   */
  | { op: 'consent'; out: Register; from: Register; purposes: string[] | 'any'; named: Register[]; negated: boolean }
  /** The person has consented to these purposes from here on: who calls this could not do so otherwise. */
  | { op: 'assume'; purposes: string[] | 'any' }
  /** Here there is an item of a list: consents that are certain of each hold. */
  | { op: 'assume-each'; list: Register }
  /** Nothing is known of this value but, at most, its type. */
  | { op: 'unknown'; out: Register; shape?: ShapeIndex; at: Offset }
  | CallOp;

/** Structured control flow: blocks nest as in the source, so that no graph has to be rebuilt. */
export type ControlOp =
  /** `out` joins `thenOut` and `elseOut`; `short` refines what a short-circuit operator leaves on its shorter side. */
  | {
      op: 'if';
      cond: Register;
      then: Op[];
      else: Op[];
      out?: Register;
      thenOut?: Register;
      elseOut?: Register;
      short?: 'and' | 'or' | 'nullish';
      /** The default of a parameter, by its index: a call that gives the parameter does not run it. */
      unlessGiven?: number;
      /** The default of a member that by its type is never missing: not run where the flow knows the member too. */
      unlessKnown?: true;
    }
  /** `head` runs before each turn, then `cond` decides; NOTHING as `cond` is an unknown condition. `once`: the body runs at least once. */
  | { op: 'loop'; head: Op[]; cond: Register; body: Op[]; update: Op[]; once?: true; label?: string }
  | { op: 'switch'; on: Register; cases: { test?: Register; head: Op[]; body: Op[] }[]; label?: string }
  | { op: 'try'; body: Op[]; handler?: Op[]; finalizer?: Op[] }
  | { op: 'labeled'; label: string; body: Op[] }
  | { op: 'break'; label?: string }
  | { op: 'continue'; label?: string }
  | { op: 'return'; from: Register; at: Offset }
  | { op: 'throw'; from: Register; at: Offset };

export type Op = StraightOp | ControlOp;

/** One kind of operation: `OpOf<'read'>`. */
export type OpOf<Kind extends Op['op']> = Extract<Op, { op: Kind }>;
