import type { FunctionIR } from '../ir/module-ir.js';
import type { VariableId } from '../ir/ops.js';
import { isSymbolic, isTagged, SENT, type Atom } from './atom.js';
import { emit, pins, unite } from './emit.js';
import { mapTraces, type Frame } from './frame.js';
import { ANY_KEY, MERGED } from './hidden-keys.js';
import { deep, leavesOf, textOf, type Leaf } from './leaves.js';
import { treated } from './treatment.js';
import { load, loadPath } from './heap.js';
import { omit } from './omit.js';
import { store, storeAnywhere } from './store.js';
import { cellOfUse, isHookCell, setterOfUse } from './hook-cells.js';
import { withHeldConstants } from './keys.js';
import { merge } from './library.js';
import { writeLater } from './late-writes.js';
import { stillOpen } from './stand-ins.js';
import { originOfCall, promiseOf, resolverOfCall } from './promise.js';
import { shapeChild } from './program-index.js';
import { retypeResult } from './retype.js';
import { fillAddress } from './sinks.js';
import type { Hop, Invocation, SinkEvent, Summary } from './summary.js';
import { isSymbolicKey, namesAt, openKey, pathsAt } from './symbolic-keys.js';
import { append, type Trace, type TraceStep } from './trace.js';
import { CELL_VALUE } from './state.js';
import { exportTree, importTree, placeAt, someAtom, type Tree } from './tree.js';
import {
  constantsOf,
  EMPTY,
  join,
  joinAll,
  mapAtoms,
  valueOf,
  withConsent,
  type ConsentFacts,
  type Value,
} from './value.js';

/** What fills in the symbolic atoms of a summary. */
export interface Bindings {
  args: readonly Value[];
  self: Value;
  /** What `next(value)` hands to a generator. */
  sent?: Value;
  /** `undefined` keeps the variable symbolic. */
  outer(variable: VariableId): Value | undefined;
  /** Where a function value that was brought along keeps a variable. */
  cell?(variable: VariableId): Atom | undefined;
}

/** How a summary is put into a caller. */
export interface Site {
  /** Names the objects that come out of it. */
  key: string;
  /** Where the events of a named function show; a function literal keeps its own places. */
  hop: Hop;
  movesHop: boolean;
  /** For the steps `passed to x()` and `returned from x()`. */
  name: string;
  /** Only what comes from captured variables: for literals that may run at any time. */
  capturedOnly?: boolean;
  /** The captured variables were or will be looked at where the literal was made. */
  skipCaptured?: boolean;
  /** Purposes under which the function is run, beyond those that hold here. */
  consents?: ReadonlySet<string>;
  /** Runs a function value that was handed in. */
  invoke(frame: Frame, callee: Value, call: Invocation, args: Value[], self: Value, key: string): Value;
}

/** Puts a function's summary into the caller: its result, its effects, and what of it reaches sinks. */
export function instantiate(frame: Frame, fn: FunctionIR, summary: Summary, bindings: Bindings, site: Site): Value {
  const invoked: Invoked[] = [];
  const call: Call = { frame, fn, bindings, passed: new Map(), invoked, site };
  // Every atom means what it meant at entry, so each is filled in once.
  const filled = new Map<Atom, Value>();
  let invokedCount = 0;
  const isKnown = (atom: Atom): boolean => atom.kind !== 'invoke' || atom.index < invokedCount;
  const evaluate = (atom: Atom, trace?: Trace): Value => {
    frame.world.effort++;
    if (!isSymbolic(atom)) return settled(call, atom, trace);
    let value = filled.get(atom);
    if (value === undefined) {
      value = fill(call, atom);
      if (isKnown(atom)) filled.set(atom, value);
    }
    return trace === undefined ? value : mapTraces(value, (before) => append(before, trace));
  };
  // The same value stands in many places of a summary.
  const mapped = new Map<Value, Value>();
  const mapValue = (value: Value): Value => {
    if (value.atoms.length === 0 && value.consent === undefined) return value;
    const known = mapped.get(value);
    if (known !== undefined) return known;
    const made = substituteConsent(frame, mapAtoms(value, evaluate), value, evaluate);
    const isFinal = invokedCount === summary.invocations.length;
    if (isFinal || (value.consent === undefined && value.atoms.every(isKnown))) mapped.set(value, made);
    return made;
  };
  const importHere = (tree: Tree, key: string): Value =>
    importTree(frame.world, frame.here, tree, mapValue, `${site.key}${key}`, site.key, (origin) =>
      originOfCall(origin, fn.id, site.key),
    );

  summary.invocations.forEach((invocation, i) => {
    const callee = evaluate(invocation.callee);
    const args = invocation.args.map((arg, j) => importHere(arg, `!${i}.${j}`));
    const self = importHere(invocation.self, `!${i}.this`);
    const consents = substituteFacts(frame, invocation.consents, evaluate);
    // A function that was handed in is run by this call, as far as the chain of parameters goes.
    const isPinned =
      pins(invocation.callee) || (invocation.callee.path.length > 0 && invocation.callee.kind === 'param');
    const isMoved = site.movesHop && (!isPinned || isHandedOn(invocation.args));
    const hop = isMoved ? site.hop : invocation.hop;
    // What it throws goes where the summary says that it goes.
    invoked[i] = frame.catching(() =>
      site.invoke(frame, callee, { ...invocation, consents, hop }, args, self, `${site.key}!${i}`),
    );
    invokedCount = i + 1;
  });
  for (const event of summary.events) raise(call, event, evaluate);
  applyWrites(call, summary, evaluate, importHere);
  const thrown = importHere(summary.thrown, '^');
  const isRejected = fn.async && !fn.generator;
  if (thrown.atoms.length > 0 && !isRejected) frame.raise(thrown);
  if (!site.capturedOnly && summary.establishes.size > 0) {
    frame.here.consents = unite(frame.here.consents, substituteFacts(frame, summary.establishes, evaluate));
  }
  const result = importHere(summary.result, '');
  const returned = frame.step('return', `returned from ${site.name}`, site.hop.at, site.hop.end);
  const traced = frame.traced(result, returned);
  if (site.capturedOnly) return traced;
  const typed = retyped(frame, fn, traced, site);
  return isRejected ? promiseOf(frame, `${site.key}!promise`, typed, thrown) : typed;
}

/** One putting in of a summary. */
interface Call {
  frame: Frame;
  /** The callee. */
  fn: FunctionIR;
  bindings: Bindings;
  /** The arguments with the step of being passed, by index, as far as they were asked for. */
  passed: Map<number, Value>;
  /** What the calls in the summary have come to so far, by index. */
  invoked: readonly Invoked[];
  site: Site;
}

/** What a call of something symbolic came to. */
interface Invoked {
  value: Value;
  thrown: Value;
}

/** Pseudo-member of the result of an invocation: what it threw. */
export const THROWN = '@thrown';

function retyped(frame: Frame, fn: FunctionIR, value: Value, site: Site): Value {
  if (fn.result === undefined) return value;
  const shape = frame.world.program.shapeIndex(frame.world.program.moduleOf.get(fn.id)!, fn.result);
  return retypeResult(frame, value, shape, site.hop.at, site.hop.end);
}

/** What a function kept elsewhere, or a member of what was handed in, is called with comes from the caller alone: the caller's line is the one to change. */
function isHandedOn(args: readonly Tree[]): boolean {
  let isGiven = false;
  const isOwn = (atom: Atom): boolean => {
    if (atom.kind === 'param') isGiven = true;
    return isTagged(atom) || pins(atom);
  };
  return !args.some((arg) => someAtom(arg, isOwn)) && isGiven;
}

/** The value of a summary's atom at this call. */
function fill(call: Call, atom: Atom): Value {
  const { frame, site } = call;
  let value = valueAt(call, atom);
  if (value === undefined) return valueOf(atom);
  const { world } = frame;
  if (atom.minus.length > 0) value = omit(world, frame.here, value, takenOut(call, atom), site.key);
  if (atom.mode === 'deep') value = deep(world, frame.here, value);
  else if (atom.mode === 'text') value = textOf(world, frame.here, value);
  return atom.treatment === 'none'
    ? value
    : mapAtoms(value, (inner, trace) => valueOf(treated(world, inner, atom.treatment), trace));
}

/** The keys that are not in an atom any more, as this call names them. */
function takenOut(call: Call, { minus }: Atom): readonly string[] {
  if (!minus.some(isSymbolicKey)) return minus;
  return minus.flatMap((key) =>
    namesIn(call.frame, key, (inner) => valueAt(call, inner)).filter((name) => name === key || openKey(key) !== name),
  );
}

/** What stands at an atom's path, as it is; `undefined` where the atom stays symbolic. */
function valueAt(call: Call, atom: Atom): Value | undefined {
  const { frame } = call;
  const { world, here } = frame;
  const at = (inner: Atom): Value | undefined => valueAt(call, inner);
  const open = atom.unless === null ? null : stillOpen(frame, atom.unless, at);
  if (open === 'given') return EMPTY;
  const value = root(call, atom);
  const path = isThrown(atom) ? atom.path.slice(1) : atom.path;
  let loaded = value;
  if (path.some(isSymbolicKey)) {
    const start = value ?? valueOf(world.atoms.make({ kind: atom.kind, index: atom.index, name: atom.name }));
    const paths = pathsAt(path, (key) => namesIn(frame, key, at));
    loaded = joinAll(paths.map((named) => loadPath(world, here, start, named)));
  } else if (value !== undefined) loaded = loadPath(world, here, value, path);
  if (atom.unless === null) return loaded;
  return mapAtoms(loaded ?? valueOf(atom), (inner, trace) =>
    valueOf(isSymbolic(inner) ? world.atoms.with(inner, { unless: open }) : inner, trace),
  );
}

/** The names of a key of a summary at this call. */
function namesIn(frame: Frame, key: string, evaluate: (atom: Atom) => Value | undefined): string[] {
  const { atoms, program } = frame.world;
  const held = (atom: Atom): Value => withHeldConstants(frame, evaluate(atom) ?? valueOf(atom));
  return namesAt(atoms, key, held, program.isModuleVariable);
}

function isThrown({ kind, path }: Atom): boolean {
  return kind === 'invoke' && path[0] === THROWN;
}

function root({ frame, fn, bindings, passed, invoked, site }: Call, atom: Atom): Value | undefined {
  switch (atom.kind) {
    case 'param': {
      if (atom.index === SENT) return bindings.sent ?? EMPTY;
      let given = passed.get(atom.index);
      if (given === undefined) {
        const step = passStep(frame, fn, atom.index, site);
        passed.set(atom.index, (given = frame.traced(bindings.args[atom.index] ?? EMPTY, step)));
      }
      return given;
    }
    case 'this':
      return bindings.self;
    case 'outer':
      return isHookCell(atom.name)
        ? valueOf(frame.world.atoms.outer(cellOfUse(frame, fn, atom.name, site.hop.at)))
        : bindings.outer(atom.name);
    default: {
      const made = invoked[atom.index];
      return (isThrown(atom) ? made?.thrown : made?.value) ?? EMPTY;
    }
  }
}

/** What stands in for something is dropped where that is given, and is like anything else where it is not. */
function settled(call: Call, given: Atom, trace: Trace | undefined): Value {
  const { frame, fn, site } = call;
  const isOpen = given.kind === 'typed' && given.minus.some(isSymbolicKey);
  const atom = isOpen ? frame.world.atoms.with(given, { minus: [...new Set(takenOut(call, given))].sort() }) : given;
  if (atom.unless === null) {
    const own = setterOfUse(frame, fn, atom, site.hop.at);
    return valueOf(own.kind === 'external' ? resolverOfCall(frame, own, fn.id, site.key) : own, trace);
  }
  const open = stillOpen(frame, atom.unless, (at) => valueAt(call, at));
  return open === 'given' ? EMPTY : valueOf(frame.world.atoms.with(atom, { unless: open }), trace);
}

const ORDINALS = ['1st', '2nd', '3rd'];

function passStep(frame: Frame, fn: FunctionIR, index: number, site: Site): TraceStep {
  const what = fn.inline
    ? `given to the ${fn.name}`
    : `passed as ${ORDINALS[index] ?? `${index + 1}th`} argument to ${site.name}`;
  return frame.step('pass', what, site.hop.at, site.hop.end);
}

/** An event of the callee, filled in. */
function raise(call: Call, event: SinkEvent, evaluate: (atom: Atom) => Value): void {
  const { frame, fn, bindings, site } = call;
  const { atom } = event;
  if (atom.kind === 'outer' && site.skipCaptured && bindings.outer(atom.name) !== undefined) return;
  if (site.capturedOnly && atom.kind === 'param') return;
  let value = valueAt(call, atom) ?? valueOf(atom);
  if (value.atoms.length === 0) return;
  if (atom.minus.length > 0) value = omit(frame.world, frame.here, value, takenOut(call, atom), site.key);
  const staysThere = pins(atom) || !site.movesHop;
  const emission = {
    sink: fillAddress(frame, event.sink, evaluate),
    hop: staysThere ? event.hop : site.hop,
    consents: unite(
      unite(substituteFacts(frame, event.consents, evaluate), frame.here.consents),
      site.consents ?? NO_FACTS,
    ),
  };
  for (const leaf of filledLeaves(frame, value, atom)) {
    if (atom.kind === 'param' && isCovered(frame, fn, atom, leaf)) continue;
    const treatment = atom.treatment === 'none' ? leaf.atom : treated(frame.world, leaf.atom, atom.treatment);
    emit(frame, emission, {
      atom: treatment,
      trace: append(leaf.trace, event.trace),
      path: event.path === '' ? leaf.path : [event.path, ...leaf.path],
    });
  }
}

const NO_FACTS: ReadonlySet<string> = new Set();

function filledLeaves(frame: Frame, value: Value, atom: Atom): Leaf[] {
  if (atom.mode !== 'text') return leavesOf(frame.world, frame.here, value);
  const text = textOf(frame.world, frame.here, value);
  return text.atoms.flatMap((inner, i) =>
    inner.kind === 'source' || isSymbolic(inner) ? [{ atom: inner, trace: text.traces[i], path: [] }] : [],
  );
}

/** What the parameter's own type tags is concrete in the callee, and reported there. */
function isCovered(frame: Frame, fn: FunctionIR, atom: Atom, leaf: Leaf): boolean {
  const shape = fn.params[atom.index]?.shape;
  if (shape === undefined) return false;
  const { program } = frame.world;
  let node = program.shapes[program.shapeIndex(program.moduleOf.get(fn.id)!, shape)];
  if (node !== undefined && node.tags.length > 0) return true;
  for (const key of [...atom.path, ...leaf.path]) {
    node = node === undefined ? undefined : shapeChild(node, key);
    if (node === undefined) return false;
    if (node.tags.length > 0) return true;
  }
  return false;
}

function applyWrites(
  { frame, fn, bindings, site }: Call,
  summary: Summary,
  evaluate: (atom: Atom) => Value,
  importHere: (tree: Tree, key: string) => Value,
): void {
  summary.writes.forEach((write, i) => {
    if (site.capturedOnly && write.base.kind !== 'outer') return;
    const value = importHere(write.tree, `=${i}`);
    if (write.base.kind === 'outer' && write.key === undefined && isHookCell(write.base.name)) {
      writeLater(frame, evaluate(write.base).atoms[0]!, undefined, value);
      return;
    }
    const cell = write.key === undefined ? bindings.cell?.(write.base.name) : undefined;
    if (cell !== undefined) {
      store(frame.world, frame.here, valueOf(cell), CELL_VALUE, value);
      return;
    }
    if (write.key === undefined) {
      writeOuter(frame, write.base.name, value, write.certain && !site.capturedOnly);
      return;
    }
    const target = evaluate(write.base);
    if (write.key === MERGED) {
      merge(frame, [target, value]);
      return;
    }
    const keys = namesIn(frame, write.key, evaluate);
    for (const key of keys) {
      if (key === '*' || key === ANY_KEY) storeAnywhere(frame.world, frame.here, target, value);
      else {
        const isCertain = write.certain && keys.length === 1;
        const before = isCertain ? EMPTY : load(frame.world, frame.here, target, key);
        store(frame.world, frame.here, target, key, join(before, value));
      }
    }
    // What was found by a variable that a literal captured may be known to others, who find in it what the literal leaves at any time.
    if (site.capturedOnly)
      for (const atom of target.atoms)
        if ((atom.kind === 'this' || atom.kind === 'outer') && atom.mode === 'value')
          writeLater(frame, atom, write.key, value);
    if (write.base.kind === 'this' && fn.owner !== undefined && !target.atoms.some((atom) => atom.kind === 'object')) {
      contributeToInstances(frame, fn.owner, [...write.base.path, write.key], value);
    }
  });
}

/** A variable of an enclosing function or module that the callee wrote. */
export function writeOuter(frame: Frame, variable: VariableId, value: Value, certain: boolean): void {
  const own = frame.variableIndex(variable);
  if (own !== undefined) {
    const before = certain ? EMPTY : frame.here.variables[own]!;
    frame.here.variables[own] = join(before, value);
    frame.share(own, value);
    return;
  }
  const before = certain ? EMPTY : (frame.here.outer.get(variable) ?? valueOf(frame.world.atoms.outer(variable)));
  frame.here.outer.set(variable, join(before, value));
}

/** What a method writes into an instance that nobody tracks may be read by every method of the class. */
export function contributeToInstances(frame: Frame, cls: string, path: readonly string[], value: Value): void {
  const { world } = frame;
  const tree = exportTree(
    world,
    frame.here,
    mapAtoms(value, (atom, trace) => (isSymbolic(atom) && atom.kind !== 'outer' ? EMPTY : valueOf(atom, trace))),
    () => undefined,
  );
  world.contribute(instanceVariable(frame, cls), [], placeAt(path, tree));
}

/** The variable that stands for every untracked instance of a class hierarchy. */
export function instanceVariable(frame: Pick<Frame, 'world'>, cls: string): VariableId {
  return `${frame.world.program.rootClass(cls)}:[instances]`;
}

/** Facts whose purpose is an argument of the callee take the argument's constant. */
export function substituteFacts(
  frame: Frame,
  facts: ReadonlySet<string>,
  evaluate: (atom: Atom) => Value,
): ReadonlySet<string> {
  if (![...facts].some((fact) => fact.startsWith('?'))) return facts;
  const result = new Set<string>();
  for (const fact of facts) {
    if (!fact.startsWith('?')) {
      result.add(fact);
      continue;
    }
    const atom = frame.world.factAtom(fact);
    const value = atom === undefined ? EMPTY : evaluate(atom);
    for (const constant of constantsOf(value)) if (typeof constant === 'string') result.add(constant);
    for (const inner of value.atoms) if (isSymbolic(inner)) result.add(frame.world.factOf(inner));
  }
  return result;
}

function substituteConsent(frame: Frame, result: Value, original: Value, evaluate: (atom: Atom) => Value): Value {
  const { consent } = original;
  if (consent === undefined) return result;
  const facts: ConsentFacts = {
    whenTrue: consent.whenTrue === 'all' ? 'all' : substituteFacts(frame, consent.whenTrue, evaluate),
    whenFalse: consent.whenFalse === 'all' ? 'all' : substituteFacts(frame, consent.whenFalse, evaluate),
  };
  if (consent.each !== undefined) facts.each = substituteFacts(frame, consent.each, evaluate);
  return withConsent(result, facts);
}
