import type { CoverageGap } from '../model/coverage.js';
import type { Directive } from '../model/directive.js';
import type { Tag } from '../model/tag.js';
import type { Op, ShapeIndex, SymbolId, VariableId } from './ops.js';

/**
 * All that lowering says of one source file: plain data that survives `JSON.parse(JSON.stringify(module))` unchanged. Everything after
 * lowering works on this alone.
 */
export interface ModuleIR {
  /** Stable id: package name and path inside it. Also the id of the function that runs the module's top level. */
  id: SymbolId;
  /** Path relative to the scan's root, with forward slashes. */
  file: string;
  /** Offset of the start of each line, to turn offsets into places. */
  lineStarts: number[];
  /** The first is the module's top level. */
  functions: FunctionIR[];
  classes: ClassIR[];
  /** Namespaces of the project that the file uses as values, by the variables that stand for them. */
  namespaces: NamespaceIR[];
  /** What tagged declarations the file's reads refer to. */
  tags: Tag[];
  shapes: Shape[];
  /** Values seen where a type of the project is expected: dispatch for interfaces that nobody implements by name. */
  implementers: Implementer[];
  /** Functions of the project that the file uses as values: whoever gets them may run them. */
  handedOn: SymbolId[];
  /** Variables of the top level that are declared with what stands in the text, all of it, and those of any file whose content this one changes. */
  constants: VariableId[];
  changed: VariableId[];
  gaps: CoverageGap[];
  /** Comments by which people tell ESLint what not to report. */
  directives?: Directive[];
}

export interface FunctionIR {
  id: SymbolId;
  /** For people: `OrderService.place`. */
  name: string;
  kind: 'module' | 'function' | 'arrow' | 'method' | 'constructor' | 'getter' | 'setter' | 'initializer';
  /** The function around it; absent for a module's top level. */
  parent?: SymbolId;
  /** Id of the nearest function with a name of its own, this one included: what fingerprints are made of. */
  named: SymbolId;
  /** A function literal that stands where it is handed over: part of the function around it, as far as the meet is concerned. */
  inline?: true;
  /** A local function that is only ever called by its name: it runs where those calls stand, and nowhere else. */
  direct?: true;
  async?: true;
  generator?: true;
  /** It mentions `arguments`. */
  readsArguments?: true;
  /** The class whose instance `this` is. */
  owner?: SymbolId;
  params: ParameterIR[];
  variables: VariableIR[];
  /** Variables of enclosing functions that it reads or writes, itself or through functions inside it. */
  captures: VariableId[];
  body: Op[];
  /** Tags of the declared result type (of the promise's value for async functions). */
  result?: ShapeIndex;
  at: number;
  end: number;
}

export interface ParameterIR {
  name: string;
  rest?: true;
  /** It may be left out. */
  optional?: true;
  /** Tags of its declared type. */
  shape?: ShapeIndex;
}

export interface VariableIR {
  name: string;
  /** Shared with functions inside this one. */
  captured?: true;
  /** A function inside this one assigns it: what it holds here may change at any call. */
  rebound?: true;
  /** Tags of its declared or checked type; what is stored without being known takes them on. */
  shape?: ShapeIndex;
}

export interface ClassIR {
  id: SymbolId;
  name: string;
  /** Base class of the project. */
  extends?: SymbolId;
  /** Classes of the project that the base is made of, the nearest first, where a call makes it: `extends Showing(Note)`. */
  mixes?: SymbolId[];
  /** Interfaces and classes of the project that it names after `implements`. */
  implements: SymbolId[];
  constructorFn?: SymbolId;
  /** Runs the field initializers. */
  initializer?: SymbolId;
  /** Instance methods, by name. */
  methods: Record<string, SymbolId>;
  getters: Record<string, SymbolId>;
  setters: Record<string, SymbolId>;
  statics: Record<string, SymbolId>;
  /** An interface: members without bodies. */
  abstract?: true;
  /** How many arguments an interface's methods are called with at most, where that has an end. */
  arity?: Record<string, number>;
}

/** What is in a namespace: of a module its exports, wherever they come from. */
export interface NamespaceIR {
  id: VariableId;
  members: NamespaceMember[];
}

/** A name in a namespace, and what it stands for; an inner namespace is a variable like others (`outer`). */
export interface NamespaceMember {
  name: string;
  kind: 'function' | 'class' | 'outer';
  id: SymbolId;
}

/** The tagged paths of a type. */
export interface Shape {
  /** For people: `User`. */
  name: string;
  /** `[]` as path: the value itself is personal. `*` in a path: any element. `tag` indexes the module's `tags`. */
  paths: { path: string[]; tag: number }[];
  /** The walk stopped at a bound. */
  truncated?: true;
}

/** An object literal or class that stands where an interface of the project is expected. */
export interface Implementer {
  contract: SymbolId;
  /** Members by name, for a literal. */
  members?: Record<string, SymbolId>;
  /** The class, for an instance. */
  class?: SymbolId;
}
