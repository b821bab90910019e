import type { FunctionIR } from '../ir/module-ir.js';
import type { CallOp, SymbolId } from '../ir/ops.js';
import type { CalleeRef } from '../model/callee-ref.js';
import { arrayOfItems, exactItems } from './array-state.js';
import { isOpaque, isSymbolic, type Atom } from './atom.js';
import { isFunction } from './coerce.js';
import { namedPurposes } from './consent.js';
import { intersect, unite } from './emit.js';
import type { ClosureUse, Frame } from './frame.js';
import { deep, elementOf, filterAtoms, isHidden, load, store, textOf, treat } from './heap.js';
import { heldAt } from './held-atoms.js';
import { instanceVariable, instantiate, THROWN, type Bindings, type Site } from './instantiate.js';
import { applyLibrary, keepGiven } from './library.js';
import { iterated } from './iteration.js';
import { isPersonal } from './losses.js';
import { callModel, constructModel, resolvePromise, type Runner } from './models/index.js';
import { LIFECYCLE } from './models/react-classes.js';
import { renderContext } from './models/react-context.js';
import { heldBy, runSetters } from './models/setters.js';
import { retype } from './retype.js';
import { noteSetup } from './setup.js';
import { reportCall } from './sinks.js';
import { itemsInPositions } from './spread.js';
import { enterRouter, leaveRouter } from './router-consents.js';
import { reportUnknownPackage } from './unknown-package.js';
import { reportUnresolved } from './unresolved-call.js';
import { standInFor, unlessOverridden } from './stand-ins.js';
import { copyState, newObject, newState } from './state.js';
import { isSymbolicKey } from './symbolic-keys.js';
import type { Callable, Invocation } from './summary.js';
import { extend } from './trace.js';
import {
  allow,
  cellValue,
  EMPTY_TREE,
  exportTree,
  importTree,
  mergeAllTrees,
  mergeTrees,
  shareOut,
  treeAt,
  type Tree,
} from './tree.js';
import { isWeakEncryption } from './weak-encryption.js';
import { EMPTY, join, joinAll, mapAtoms, valueOf, withConsent, type Value } from './value.js';

/** Most functions that one call is followed into at a time, and most calls of handed-in functions that a summary tells of. */
const MAX_CALLABLES = 40;
const MAX_INVOCATIONS = 32;
/** Values that are handed to a function which was handed in. */
const MAX_GIVEN = 24;
/** How deep functions that were handed in may run each other. */
const MAX_NESTED = 4;
/** Atoms of callees' summaries that are filled in in one interpretation of a function. */
const MAX_EFFORT = 400_000;

/** Interprets a call: what it leaks, what it does, and what comes back. */
export function executeCall(frame: Frame, op: CallOp): void {
  frame.noteThrowPoint();
  const receiver = frame.get(op.receiver);
  const args = spreadArguments(frame, op);
  frame.set(op.out, evaluateCall(frame, op, receiver, args));
}

function evaluateCall(frame: Frame, op: CallOp, receiver: Value, args: readonly Value[]): Value {
  const result = evaluateCallee(frame, op, receiver, args);
  const tag = frame.world.knowledge.sourceTagOf(op);
  if (tag === undefined || frame.state === undefined) return result;
  return valueOf(
    frame.world.atoms.source(tag),
    extend(undefined, frame.step('source', frame.world.tagName(tag), op.at, op.end)),
  );
}

function evaluateCallee(frame: Frame, op: CallOp, receiver: Value, args: readonly Value[]): Value {
  const { world } = frame;
  const { knowledge } = world;
  const callee = calleeOf(frame, op, receiver);
  for (const atom of callee.atoms) resolvePromise(frame, atom, args);
  const run = (callback: Value, given: Value[]): Value => runCallback(frame, callback, given, op);
  runSetters(frame, callee, args, run);
  if (frame.state === undefined) return EMPTY;
  if (op.syntax === 'jsx') {
    const rendered = renderContext(frame, op, { callee, receiver, props: args[0] ?? EMPTY }, run);
    if (rendered !== undefined) return rendered;
    const cls = classOf(frame, op, callee);
    if (cls !== undefined) return renderClass(frame, op, cls, args[0] ?? EMPTY);
  }
  const callables = callablesOf(frame, op, callee, receiver);
  const known =
    callables.length > 0 && op.targets === undefined ? undefined : knowledge.sinkOf(op, callables.length > 0);
  if (known !== undefined) reportCall(frame, op, known, args, receiver);
  else if (op.method === undefined) reportValues(frame, op, callee, args);

  noteSetup(frame, op, args);
  const sanitizer = knowledge.sanitizerOf(op);
  if (sanitizer !== undefined) {
    const given = sanitizer.of === 'receiver' ? receiver : (args[sanitizer.of] ?? EMPTY);
    const { judgedBy } = sanitizer;
    if (
      judgedBy !== undefined &&
      isWeakEncryption(frame, judgedBy === 'receiver' ? receiver : (args[judgedBy] ?? EMPTY))
    )
      return applyLibrary(frame, op, { result: 'text' }, [given], EMPTY);
    return treat(
      world,
      frame.here,
      given,
      sanitizer.protection,
      frame.step('protect', `${sanitizer.protection} by ${op.ref.text}()`, op.at, op.end),
    );
  }
  const guard = knowledge.guardOf(op);
  if (guard !== undefined) return guardResult(frame, op, guard.purposes, args);
  const propagation = isOfLanguage(frame, op, receiver) ? undefined : knowledge.propagatorOf(op);
  if (propagation !== undefined) {
    const runs = typeof propagation.result === 'string' && RUNNING.has(propagation.result);
    if (!runs) runArguments(frame, op, args, receiver);
    if (frame.state === undefined) return EMPTY;
    return typed(frame, op, applyLibrary(frame, op, propagation, args, receiver, run));
  }
  if (typeof op.construct === 'string') return construct(frame, op, op.construct, args);
  if (callables.length > 0) {
    const results = callables.map((callable) =>
      standInFor(frame, callable.unless ?? callable.where, () =>
        runCallable(frame, callable, args, receiver, op, 'call', undefined),
      ),
    );
    if (callables.some(({ unless }) => unless !== undefined))
      results.push(invokeSymbolic(frame, op, args, receiver, true));
    const result = joinAll(results);
    if (callables.every(({ fn }) => neverReturns(frame, fn))) frame.state = undefined;
    return result;
  }
  return known !== undefined && known.args.length > 0
    ? afterSink(frame, op, args, receiver)
    : unresolved(frame, op, args, receiver);
}

/** Propagators that say themselves what the callbacks beside the data are given. */
const RUNNING: ReadonlySet<string> = new Set(['map', 'edited', 'called', 'groups', 'keyed']);

/** `groups.map(…)` of a list that a library has made is the language's own method. */
function isOfLanguage(frame: Frame, op: CallOp, receiver: Value): boolean {
  if (op.method === undefined || receiver.atoms.length === 0) return false;
  return receiver.atoms.every((atom) => {
    const kind = atom.kind === 'object' ? frame.here.heap.get(atom)?.kind : undefined;
    return kind === 'array' || kind === 'map' || kind === 'set';
  });
}

/** What a call that gives data away returns is the recipient's answer, not the data. */
function afterSink(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): Value {
  runArguments(frame, op, args, receiver);
  if (op.construct !== undefined) return wrap(frame, op, args);
  return typed(frame, op, op.plain ? EMPTY : valueOf(frame.world.atoms.unknown));
}

/** A declared guard: its truth means consent for its purposes. */
function guardResult(
  frame: Frame,
  op: CallOp,
  purposes: readonly string[] | { argument: number },
  args: readonly Value[],
): Value {
  const facts = 'argument' in purposes ? namedPurposes(frame, [args[purposes.argument] ?? EMPTY]) : new Set(purposes);
  runArguments(frame, op, args, EMPTY);
  return withConsent(EMPTY, { whenTrue: facts, whenFalse: new Set() });
}

/** Arguments in positions; what is spread may stand at its own and every later one. */
function spreadArguments(frame: Frame, op: CallOp): Value[] {
  const values: Value[] = [];
  let spread = EMPTY;
  for (const arg of op.args) {
    const value = frame.get(arg.value);
    if (!arg.spread) {
      values.push(join(value, spread));
      continue;
    }
    const items = exactItems(frame.here, value);
    if (items !== undefined) {
      values.push(...items);
      continue;
    }
    values.push(...itemsInPositions(frame, value).map((item) => join(spread, item)));
    spread = join(spread, iterateHere(frame, value, op));
  }
  return values;
}

function neverReturns(frame: Frame, id: SymbolId): boolean {
  const fn = frame.world.program.functions.get(id);
  return fn !== undefined && !fn.async && !fn.generator && frame.world.summaryOf(id, frame.fn.id).diverges;
}

/** What is called, as a value: a variable, or a member of what is known of the receiver. */
function calleeOf(frame: Frame, op: CallOp, receiver: Value): Value {
  if (op.construct !== undefined || op.super) return EMPTY;
  return op.method === undefined
    ? frame.get(op.callee)
    : load(frame.world, frame.here, methodHolders(frame, receiver), op.method);
}

/** The functions that a call may run, with what they captured. */
function callablesOf(frame: Frame, op: CallOp, callee: Value, receiver: Value): Callable[] {
  if (op.construct !== undefined) return [];
  if (op.super) return methodsOfBase(frame, op, receiver);
  const found = new Map<string, Callable>();
  addFunctions(frame, callee, found, op.method === undefined ? undefined : receiver);
  if (op.method !== undefined) addMembers(frame, receiver, op.method, found);
  // Beside what is known there may be what the declared type allows.
  const isOpen =
    op.method === undefined
      ? callee.atoms.length === 0 || callee.atoms.some(isOpaque)
      : receiver.atoms.length === 0 || receiver.atoms.some((atom) => atom.kind !== 'object');
  if (found.size === 0 || isOpen) {
    const unless = handedIn(frame, callee);
    for (const target of op.targets ?? []) {
      for (const fn of frame.world.program.implementations(target)) {
        if (hasFunction(found, fn)) continue;
        // Whoever hands in an object says which function is meant.
        const isMember = frame.world.program.functions.get(fn)?.owner === undefined && fn !== target;
        const where = unless === undefined || isMember ? undefined : unlessOverridden(frame, unless, target, fn);
        found.set(fn, {
          fn,
          env: undefined,
          self: undefined,
          ...(isMember && unless !== undefined ? { unless } : { where }),
        });
      }
    }
  }
  return withinBound(frame, found, op);
}

/** As many functions as one call is followed into. */
function withinBound(frame: Frame, found: ReadonlyMap<string, Callable>, op: CallOp): Callable[] {
  const isCut =
    found.size > MAX_CALLABLES || op.targets?.some((target) => frame.world.program.hasMore(target)) === true;
  if (isCut && op.args.some((arg) => isPersonal(frame.here, frame.get(arg.value))))
    frame.world.noteLoss(`a call with personal data of one of more than ${MAX_CALLABLES} functions`);
  return [...found.values()].slice(0, MAX_CALLABLES);
}

/** `super.method()`: what the base has, decorated or inherited as it may be. */
function methodsOfBase({ world }: Frame, op: CallOp, receiver: Value): Callable[] {
  return (op.targets ?? []).flatMap((target) => {
    const dot = target.lastIndexOf('.');
    const fn = world.program.member(target.slice(0, dot), 'methods', target.slice(dot + 1)) ?? target;
    return world.program.functions.has(fn) ? [{ fn, env: undefined, self: receiver }] : [];
  });
}

/** What is called, where it is a member of something that was handed in. */
function handedIn(frame: Frame, { atoms: [only, ...others] }: Value): Atom | undefined {
  if (only === undefined || others.length > 0 || !isSymbolic(only) || only.mode !== 'value') return undefined;
  if (only.unless !== null || only.treatment !== 'none' || only.minus.length > 0) return undefined;
  return only.kind === 'outer' && frame.world.program.isModuleVariable(only.name) ? undefined : only;
}

function hasFunction(found: ReadonlyMap<string, Callable>, fn: SymbolId): boolean {
  for (const callable of found.values()) if (callable.fn === fn) return true;
  return false;
}

/** A method is looked up on objects that are known; on others the checker's target counts. What a collection holds is no method of it. */
function methodHolders(frame: Frame, receiver: Value): Value {
  return filterAtoms(receiver, (atom) => {
    if (atom.mode !== 'value' || atom.kind !== 'object') return isSymbolic(atom) && atom.mode === 'value';
    const kind = frame.here.heap.get(atom)?.kind;
    return kind !== 'array' && kind !== 'map' && kind !== 'set';
  });
}

/** Function values among the atoms: literals, closures, and those in module variables. */
function addFunctions(frame: Frame, value: Value, found: Map<string, Callable>, self: Value | undefined): void {
  const { world } = frame;
  for (const atom of value.atoms) {
    if (atom.kind === 'function') found.set(atom.name, { fn: atom.name, env: undefined, self });
    else if (atom.kind === 'object') {
      const known = frame.here.heap.get(atom);
      if (known?.fn !== undefined)
        found.set(`${known.fn}|${atom.id}`, {
          fn: known.fn,
          env: known.env,
          self: known.bound?.self ?? self,
          bound: known.bound,
        });
    } else if (atom.kind === 'outer' && world.program.isModuleVariable(atom.name))
      addKept(frame, atom, atom, found, self);
    else if (atom.kind === 'this' && atom.path.length > 0 && frame.fn.owner !== undefined) {
      const [method] = atom.path;
      const own = atom.path.length > 1 ? undefined : world.program.member(frame.fn.owner, 'methods', method!);
      for (const fn of own === undefined ? [] : world.program.implementations(own)) {
        const where = value.atoms.length > 1 ? undefined : unlessOverridden(frame, atom, own!, fn);
        if (!found.has(fn)) found.set(fn, { fn, env: undefined, self, where });
      }
      const kept = world.atoms.make({ ...atom, kind: 'outer', name: instanceVariable(frame, frame.fn.owner) });
      addKept(frame, atom, kept, found, self);
    }
  }
}

/** Functions in a variable. Under a key that callers name they only stand in for the one that is meant. */
function addKept(frame: Frame, atom: Atom, kept: Atom, found: Map<string, Callable>, self: Value | undefined): void {
  if (!kept.path.some(isSymbolicKey)) {
    addFromCell(frame, kept, found, self);
    return;
  }
  const any = new Map<string, Callable>();
  addFromCell(frame, kept, any, self);
  for (const [key, callable] of any) if (!found.has(key)) found.set(key, { ...callable, unless: atom });
}

function addFromCell(
  frame: Frame,
  atom: Value['atoms'][number],
  found: Map<string, Callable>,
  self: Value | undefined,
): void {
  const plain = heldBy(frame, valueOf(atom), (inner) => inner.kind === 'function');
  const tree = mergeAllTrees(heldAt(frame.world, atom, frame.fn.id));
  const closures = tree.node?.closures ?? [];
  for (const inner of plain) found.set(inner.name, { fn: inner.name, env: undefined, self });
  if (closures.length === 0) return;
  const site = `${frame.fn.id}@${atom.name}`;
  const brought = importTree(frame.world, frame.here, { value: EMPTY, node: tree.node! }, (value) => value, site);
  addFunctions(frame, brought, found, self);
}

/** Methods of instances and classes that the receiver is known to be. */
function addMembers(frame: Frame, receiver: Value, method: string, found: Map<string, Callable>): void {
  const { program } = frame.world;
  for (const atom of receiver.atoms) {
    let member: SymbolId | undefined;
    if (atom.kind === 'object') {
      const cls = frame.here.heap.get(atom)?.cls;
      member = cls === undefined ? undefined : program.member(cls, 'methods', method);
    } else if (atom.kind === 'class') {
      member = program.member(atom.name, 'statics', method);
      if (member === undefined)
        addFromCell(frame, frame.world.atoms.outer(`${atom.name}:static ${method}`), found, receiver);
    } else if (atom.kind === 'outer' && program.isModuleVariable(atom.name)) {
      const cls = treeAt(frame.world, frame.world.cell(atom.name, frame.fn.id), atom.path).node?.cls;
      member = cls === undefined ? undefined : program.member(cls, 'methods', method);
    }
    if (member !== undefined) found.set(member, { fn: member, env: undefined, self: receiver });
  }
}

/** Runs a function of the project by its summary. */
export function runCallable(
  frame: Frame,
  callable: Callable,
  args: readonly Value[],
  receiver: Value,
  op: { at: number; end: number; out?: number; ref?: { text: string } },
  how: 'call' | 'callback',
  consents: ReadonlySet<string> | undefined,
  key?: string,
  /** The function in which the call stands, when it is not this one. */
  caller: SymbolId = frame.fn.id,
): Value {
  const { world } = frame;
  const fn = world.program.functions.get(callable.fn);
  if (fn === undefined || frame.state === undefined) return valueOf(world.atoms.unknown);
  if (world.effort > MAX_EFFORT) {
    world.noteBound(frame.fn.id, 'more calls than are put together');
    return valueOf(world.atoms.unknown);
  }
  noteRun(frame, fn.id, unite(frame.here.consents, consents ?? new Set()));
  const summary = world.summaryOf(fn.id, frame.fn.id);
  const isOwn = frame.closures.has(fn.id) && !fn.direct;
  const site: Site = {
    key: `${key ?? `${frame.fn.id}@${op.at}`}>${fn.id.slice(-24)}`,
    hop: { fn: caller, at: op.at, end: op.end },
    movesHop: !(how === 'callback' && fn.inline),
    name: how === 'call' && op.ref !== undefined ? `${op.ref.text}()` : `${fn.name}()`,
    skipCaptured: isOwn,
    invoke: invokeValue,
  };
  if (consents !== undefined) site.consents = consents;
  const bindings: Bindings = {
    args: bindParameters(frame, fn, [...(callable.bound?.args ?? []), ...args], site.key),
    self: callable.self ?? receiver,
    ...captureBindings(frame, callable),
  };
  return instantiate(frame, fn, summary, bindings, site);
}

/** Parameters in positions; a rest parameter is an array of what is left. */
function bindParameters(frame: Frame, fn: FunctionIR, args: readonly Value[], key: string): Value[] {
  const last = fn.params.length - 1;
  if (last < 0 || !fn.params[last]!.rest) return [...args];
  const atom = frame.world.atoms.object(`${key}...`);
  frame.here.heap.set(atom, arrayOfItems(args.slice(last)));
  return [...args.slice(0, last), valueOf(atom)];
}

/** Captured variables: brought along by a function value that was made elsewhere, or this function's own. */
function captureBindings(frame: Frame, { env }: Callable): Pick<Bindings, 'outer' | 'cell'> {
  return {
    outer: (variable) => {
      const cell = env?.get(variable);
      return cell === undefined ? frame.capturedValue(variable) : cellValue(frame.here, cell);
    },
    cell: (variable) => env?.get(variable),
  };
}

/** Under which consents a function is run: where it is a literal of this function, and for the functions' own entry. */
function noteRun(frame: Frame, fn: SymbolId, consents: ReadonlySet<string>): void {
  const own = frame.closures.get(fn);
  if (own !== undefined) {
    own.runs.push(consents);
    return;
  }
  const known = frame.callEdges.get(fn);
  frame.callEdges.set(fn, known === undefined ? consents : intersect(known, consents));
}

/** Runs a getter, setter or other single function. */
export function runFunction(
  frame: Frame,
  fn: SymbolId,
  args: readonly Value[],
  self: Value,
  where: { at: number; end: number; key: string; name: string },
): Value {
  return joinAll(
    frame.world.program
      .implementations(fn)
      .map((id) =>
        runCallable(
          frame,
          { fn: id, env: undefined, self },
          args,
          self,
          { at: where.at, end: where.end, ref: { text: where.name } },
          'call',
          undefined,
          where.key,
        ),
      ),
  );
}

/** Runs a function value that was handed in: what it is known to be now, and for the rest passes the request on to the caller. */
export function invokeValue(
  frame: Frame,
  callee: Value,
  call: Invocation,
  args: Value[],
  self: Value,
  key: string,
): Value {
  if (frame.state === undefined) return EMPTY;
  const found = new Map<string, Callable>();
  addFunctions(frame, callee, found, undefined);
  // A call of a variable or field is a call where it stands; a function that was handed in is run by whoever it was handed to.
  const how = call.callee.kind === 'outer' || call.callee.kind === 'this' ? 'call' : 'callback';
  const op = { at: call.hop.at, end: call.hop.end };
  runSetters(frame, callee, args, (callback, given) => runCallback(frame, callback, given, op));
  if (frame.state === undefined) return EMPTY;
  for (const atom of callee.atoms) {
    resolvePromise(frame, atom, args);
    if (atom.kind === 'external' && atom.ref !== undefined) reportExternal(frame, atom.ref, args, self, call);
  }
  const results: Value[] = [];
  for (const callable of [...found.values()].slice(0, MAX_CALLABLES)) {
    if (frame.nested.includes(callable.fn)) continue;
    if (frame.nested.length >= MAX_NESTED) {
      if (args.some((arg) => isPersonal(frame.here, arg)))
        frame.world.noteLoss(`more than ${MAX_NESTED} handed-in functions that run each other with personal data`);
      continue;
    }
    frame.nested.push(callable.fn);
    const run = (): Value => runCallable(frame, callable, args, self, op, how, call.consents, key, call.hop.fn);
    results.push(standInFor(frame, callable.unless ?? callable.where, run));
    frame.nested.pop();
    if (frame.state === undefined) return results.reduce(join);
  }
  const passed = passAllOn(frame, callee, call, args, self);
  if (passed.atoms.length > 0 || results.length === 0) results.push(passed);
  return results.reduce(join);
}

/** What of a callee is for callers to say. */
function passAllOn(frame: Frame, callee: Value, call: Invocation, args: readonly Value[], self: Value): Value {
  let result = EMPTY;
  for (const atom of callee.atoms) {
    if (!isSymbolic(atom) || atom.mode !== 'value') continue;
    const isKept = atom.kind === 'outer' && frame.world.program.isModuleVariable(atom.name);
    if (isKept && !atom.path.some(isSymbolicKey)) continue;
    result = join(result, passOn(frame, atom, call, args, self));
  }
  return result;
}

/** Functions of libraries among what a variable may hold: `const write = isLoud ? console.log : silent`. */
function reportValues(frame: Frame, op: CallOp, callee: Value, args: readonly Value[]): void {
  for (const atom of callee.atoms) {
    const known =
      atom.kind === 'external' && atom.ref !== undefined
        ? frame.world.knowledge.sinkOf({ ref: atom.ref }, false)
        : undefined;
    if (known !== undefined)
      reportCall(
        frame,
        op,
        known,
        args.map((arg) => onlyUnless(frame, arg, atom.unless)),
        EMPTY,
      );
  }
}

/** What a default that is a function gets, it gets only where it is not replaced. */
function onlyUnless(frame: Frame, value: Value, unless: Atom | null): Value {
  if (unless === null) return value;
  return mapAtoms(value, (atom, trace) =>
    valueOf(isSymbolic(atom) ? frame.world.atoms.with(atom, { unless }) : atom, trace),
  );
}

/** A library's function as a value: `contacts.forEach(console.log)`. What the catalogue says of its calls holds wherever it is run. */
function reportExternal(frame: Frame, ref: CalleeRef, args: readonly Value[], self: Value, call: Invocation): void {
  const { hop } = call;
  const known = frame.world.knowledge.sinkOf({ ref }, false);
  if (known !== undefined) reportCall(frame, hop, known, args, self, unite(frame.here.consents, call.consents));
}

/** A call of something symbolic becomes part of the summary. */
function passOn(
  frame: Frame,
  callee: Value['atoms'][number],
  call: Invocation,
  args: readonly Value[],
  self: Value,
): Value {
  const { world } = frame;
  const captured = (variable: string): Value | undefined => frame.capturedValue(variable);
  const known = frame.invocations.findIndex(
    (other) => other.callee === callee && other.hop.at === call.hop.at && other.hop.fn === call.hop.fn,
  );
  const allowance = allow(MAX_GIVEN);
  const trees: Tree[] = [];
  shareOut(allowance, args, (arg) => trees.push(exportTree(world, frame.here, arg, captured, allowance)));
  const consents = unite(frame.here.consents, call.consents);
  const made: Invocation = {
    callee,
    self: exportTree(world, frame.here, self, captured, allow(MAX_GIVEN)),
    args: trees,
    consents,
    hop: call.hop,
  };
  if (known >= 0) {
    // Each way on which it is called hands something over.
    const before = frame.invocations[known]!;
    frame.invocations[known] = {
      ...made,
      self: mergeTrees(before.self, made.self),
      args: Array.from({ length: Math.max(before.args.length, trees.length) }, (_, i) =>
        mergeTrees(before.args[i] ?? EMPTY_TREE, trees[i] ?? EMPTY_TREE),
      ),
      consents: intersect(before.consents, consents),
    };
    return valueOf(world.atoms.invoke(known));
  }
  if (frame.invocations.length >= MAX_INVOCATIONS) {
    world.noteBound(frame.fn.id, `more than ${MAX_INVOCATIONS} calls of functions that were handed in`);
    return valueOf(world.atoms.unknown);
  }
  frame.invocations.push(made);
  const result = world.atoms.invoke(frame.invocations.length - 1);
  frame.raise(valueOf(world.atoms.child(result, THROWN)));
  return valueOf(result);
}

/** Runs a function value from a model of the language or a library: `map(callback)`. */
export function runCallback(
  frame: Frame,
  callback: Value,
  args: Value[],
  op: { at: number; end: number },
  self: Value = EMPTY,
): Value {
  const call: Invocation = {
    callee: frame.world.atoms.unknown,
    self: { value: EMPTY },
    args: [],
    consents: new Set(),
    hop: { fn: frame.fn.id, at: op.at, end: op.end },
  };
  return invokeValue(frame, callback, call, args, self, `${frame.fn.id}@${op.at}~`);
}

/** What iterating a value gives, its own iterator run where it has one. */
export function iterateHere(frame: Frame, value: Value, op: { at: number; end: number; of?: SymbolId }): Value {
  return iterated(frame, value, (callback, self) => runCallback(frame, callback, [], op, self), op.of);
}

/**
 * Goes on with a generator after `next(sent)`: only what comes of that is new, the rest was put in where the generator was made.
 *
 * @returns the iterator, with what comes of what was sent
 */
export function resumeGenerator(frame: Frame, generator: Value, sent: Value, op: { at: number; end: number }): Value {
  const found = new Map<string, Callable>();
  addFunctions(frame, generator, found, undefined);
  let result = EMPTY;
  for (const callable of [...found.values()].slice(0, MAX_CALLABLES)) {
    const fn = frame.world.program.functions.get(callable.fn);
    if (fn === undefined || frame.state === undefined) continue;
    const site: Site = {
      key: `${frame.fn.id}@${op.at}~next>${fn.id.slice(-24)}`,
      hop: { fn: frame.fn.id, at: op.at, end: op.end },
      movesHop: false,
      name: `${fn.name}()`,
      skipCaptured: true,
      invoke: invokeValue,
    };
    const bindings: Bindings = {
      args: [],
      self: EMPTY,
      sent,
      ...captureBindings(frame, callable),
    };
    result = join(result, instantiate(frame, fn, frame.world.summaryOf(fn.id, frame.fn.id), bindings, site));
  }
  return result;
}

const RUNNER: Runner = { run: runCallback, construct: constructValue, resume: resumeGenerator };

/** An instance of a class that is handed over as a value. */
function constructValue(frame: Frame, value: Value, args: readonly Value[], op: CallOp): Value | undefined {
  const classes = heldBy(frame, value, ({ kind }) => kind === 'class');
  if (classes.length === 0) return undefined;
  return joinAll(classes.map(({ name }) => (frame.state === undefined ? EMPTY : construct(frame, op, name, args))));
}

/** `new` of a class of the project: field initializers from the base down, then the nearest constructor. */
function construct(
  frame: Frame,
  op: CallOp,
  target: SymbolId,
  args: readonly Value[],
  fields: ReadonlyMap<string, Value> = new Map(),
): Value {
  const { program, atoms } = frame.world;
  const cls = target.endsWith('.constructor') ? target.slice(0, -'.constructor'.length) : target;
  const atom = atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  frame.here.heap.set(atom, newObject('instance', program.classes.has(cls) ? { cls, fields } : { fields }));
  const self = valueOf(atom);
  const chain = program.lineage(cls);
  const setFields = (id: SymbolId): void => {
    const initializer = program.classes.get(id)?.initializer;
    if (initializer !== undefined)
      runCallable(frame, { fn: initializer, env: undefined, self }, [], self, op, 'call', undefined);
  };
  const nearest = chain.findIndex((id) => program.classes.get(id)?.constructorFn !== undefined);
  chain.slice(Math.max(nearest, 0)).reverse().forEach(setFields);
  const constructorFn = nearest < 0 ? undefined : program.classes.get(chain[nearest]!)?.constructorFn;
  if (constructorFn !== undefined)
    runCallable(frame, { fn: constructorFn, env: undefined, self }, args, self, op, 'call', undefined);
  else if (program.functions.has(target)) {
    // A function that is called with `new` may return something else than the new object.
    return join(self, runCallable(frame, { fn: target, env: undefined, self }, args, self, op, 'call', undefined));
  }
  // A class that extends one of a library, `Error` for the most part: its arguments are in it.
  else superOfLibrary(frame, args, self);
  // The fields of a class without a constructor are set when its base's has run.
  if (nearest > 0) chain.slice(0, nearest).reverse().forEach(setFields);
  return self;
}

/** The class of the project that an element is of. */
function classOf(frame: Frame, op: CallOp, callee: Value): SymbolId | undefined {
  const { program } = frame.world;
  return (
    heldBy(frame, callee, ({ kind }) => kind === 'class')[0]?.name ?? op.targets?.find((id) => program.classes.has(id))
  );
}

/** An element of a class: an instance with these props, whose methods React calls. */
function renderClass(frame: Frame, op: CallOp, cls: SymbolId, props: Value): Value {
  const self = construct(frame, op, cls, [props], new Map([['props', props]]));
  let content = EMPTY;
  for (const name of LIFECYCLE) {
    const fn = frame.world.program.member(cls, 'methods', name);
    if (fn === undefined || frame.state === undefined) continue;
    const result = runCallable(frame, { fn, env: undefined, self }, [props], self, op, 'callback', undefined);
    if (name === 'render') content = result;
  }
  return content;
}

/** A call that leads nowhere in the project: the language's own meaning, else a cautious guess. */
function unresolved(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): Value {
  if (op.construct === undefined && op.ref.name.startsWith('new ')) return superOfLibrary(frame, args, receiver);
  const invoked = invokeSymbolic(frame, op, args, receiver);
  // What a function that was handed in returns is for its own summary to say.
  if (invoked.atoms.length > 0 && op.method === undefined) return typed(frame, op, invoked);
  if (op.construct === true) reportUnresolved(frame, op, args, receiver);
  if (op.construct === true) return constructModel(frame, op, args, RUNNER) ?? wrap(frame, op, args);
  const modelled = callModel(frame, op, receiver, args, RUNNER);
  if (modelled !== undefined) return typed(frame, op, joinAll([modelled, invoked]));
  runArguments(frame, op, args, receiver);
  if (frame.state !== undefined && invoked.atoms.length === 0) reportUnresolved(frame, op, args, receiver);
  return typed(frame, op, join(guess(frame, op, args, receiver), invoked));
}

/** `super(message)` where the base class is a library's, `Error` for the most part. */
function superOfLibrary(frame: Frame, args: readonly Value[], self: Value): Value {
  const [message, options] = args;
  const { world, here } = frame;
  if (message !== undefined) {
    store(world, here, self, 'message', message);
    store(world, here, self, 'stack', textOf(world, here, message));
  }
  const cause =
    options === undefined
      ? EMPTY
      : load(
          world,
          here,
          filterAtoms(options, (atom) => atom.kind === 'object'),
          'cause',
        );
  if (cause.atoms.length > 0) store(world, here, self, 'cause', cause);
  return EMPTY;
}

/** A callee that is a parameter, a field or another function's variable is filled in by callers. */
function invokeSymbolic(
  frame: Frame,
  op: CallOp,
  args: readonly Value[],
  receiver: Value,
  /** What may stand in for it has been run. */
  hasStandIn = false,
): Value {
  if (op.library || op.super) return EMPTY;
  const callee =
    op.method === undefined
      ? frame.get(op.callee)
      : load(frame.world, frame.here, filterAtoms(receiver, isSymbolic), op.method);
  const symbolic = filterAtoms(callee, (atom) => isSymbolic(atom) && atom.mode === 'value');
  if (symbolic.atoms.length === 0) return EMPTY;
  const call: Invocation = {
    callee: frame.world.atoms.unknown,
    self: { value: EMPTY },
    args: [],
    consents: new Set(),
    hop: { fn: frame.fn.id, at: op.at, end: op.end },
  };
  const self = op.method === undefined ? EMPTY : receiver;
  if (hasStandIn) return passAllOn(frame, symbolic, call, args, self);
  return invokeValue(frame, symbolic, call, [...args], self, `${frame.fn.id}@${op.at}`);
}

/** Functions among the arguments of an unknown call are run with what the call was given. */
export function runArguments(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): void {
  const given = joinAll([receiver, ...args].map((value) => filterAtoms(value, (atom) => isHandedOn(frame, atom))));
  const before = frame.state?.consents;
  enterRouter(frame, op);
  for (const arg of args) {
    if (frame.state === undefined) return;
    const functions = functionsIn(frame, arg);
    if (functions.atoms.length === 0) continue;
    const handed = filterAtoms(given, (atom) => !functions.atoms.includes(atom));
    const item = join(
      elementOf(frame.world, frame.here, handed),
      filterAtoms(handed, (atom) => atom.kind !== 'object' || frame.here.heap.get(atom)?.kind !== 'array'),
    );
    const unknown = valueOf(frame.world.atoms.unknown);
    const data = join(item, unknown);
    const errorFirst = filterAtoms(functions, (atom) => takesErrorFirst(frame, atom));
    const others = filterAtoms(functions, (atom) => !errorFirst.atoms.includes(atom));
    if (others.atoms.length > 0) runCallback(frame, others, [data, unknown], op);
    if (errorFirst.atoms.length > 0 && frame.state !== undefined) runCallback(frame, errorFirst, [unknown, data], op);
    passedOn(frame, functions);
  }
  if (before !== undefined && frame.state !== undefined) frame.state.consents = leaveRouter(frame, op, args, before);
}

/** `(err, result) => ...`: what a callback of this old style is told of comes after the error. */
function takesErrorFirst(frame: Frame, atom: Atom): boolean {
  const id = functionOf(frame, atom);
  const [first] = (id === undefined ? undefined : frame.world.program.functions.get(id)?.params) ?? [];
  return first !== undefined && /^_*(err|error)$/i.test(first.name);
}

function functionOf(frame: Frame, atom: Atom): SymbolId | undefined {
  return atom.kind === 'function' ? atom.name : frame.here.heap.get(atom)?.fn;
}

/** Numbers of parameters of a handler that may go on with the next one, by its last: `(context, next)`, `(request, response, next)`. */
const WITH_NEXT: ReadonlySet<number> = new Set([2, 3]);

/** `app.post(path, requireConsent, handle)`: what a handler asks before it calls `next` holds for those after it. */
function passedOn(frame: Frame, functions: Value): void {
  if (frame.state === undefined || functions.atoms.length !== 1) return;
  const [atom] = functions.atoms;
  const id = functionOf(frame, atom!);
  const fn = id === undefined ? undefined : frame.world.program.functions.get(id);
  if (fn === undefined || !WITH_NEXT.has(fn.params.length)) return;
  const last = fn.params.length - 1;
  const goesOn = frame.world
    .summaryOf(fn.id, frame.fn.id)
    .invocations.filter(({ callee }) => callee.kind === 'param' && callee.index === last && callee.path.length === 0);
  if (goesOn.length === 0) return;
  frame.state.consents = unite(frame.state.consents, goesOn.map(({ consents }) => consents).reduce(intersect));
}

/** What an unknown function may hand on to a callback: data, not the objects of libraries and not what is around. */
function isHandedOn(frame: Frame, atom: Value['atoms'][number]): boolean {
  if (atom.kind === 'object') {
    const kind = frame.here.heap.get(atom)?.kind;
    return kind === 'array' || kind === 'map' || kind === 'set' || kind === 'object';
  }
  return atom.kind === 'source' || atom.kind === 'typed' || atom.kind === 'param' || atom.kind === 'invoke';
}

/** Function values in an argument, also as members of an object that is handed over. */
function functionsIn(frame: Frame, value: Value): Value {
  const direct = filterAtoms(value, (atom) => isFunction(frame, atom));
  const members = value.atoms.flatMap((atom) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    if (known === undefined || known.fn !== undefined) return [];
    return [...known.fields].flatMap(([key, member]) => (isHidden(key) ? [] : [member]));
  });
  return joinAll([direct, ...members.map((member) => filterAtoms(member, (atom) => isFunction(frame, atom)))]);
}

/** An object of a library keeps what it was made of. */
function wrap(frame: Frame, op: CallOp, args: readonly Value[]): Value {
  runArguments(frame, op, args, EMPTY);
  return keep(frame, op, args);
}

/** Objects with members that are told apart: they keep their names in whatever a library makes of them. */
function hasMembers(frame: Frame, value: Value): boolean {
  return value.atoms.some((atom) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    return known !== undefined && known.fn === undefined && known.fields.size > 0;
  });
}

function keep(frame: Frame, op: CallOp, args: readonly Value[]): Value {
  const atom = frame.world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  frame.here.heap.set(atom, newObject('wrapper', { elements: joinAll(args) }));
  return valueOf(atom);
}

/**
 * What an unknown function returns. A promise is an answer from elsewhere; anything else may be made of the arguments and of the receiver,
 * unless its type cannot hold them.
 */
function guess(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): Value {
  const { world } = frame;
  const unknown = valueOf(world.atoms.unknown);
  reportUnknownPackage(frame, op, args, receiver);
  for (const atom of receiver.atoms) keepGiven(frame, atom, args);
  if (op.plain) return EMPTY;
  if (op.opaque) return unknown;
  if (isFactory(op)) return wrap(frame, op, args);
  const made = op.method === undefined ? wrappersIn(frame, frame.get(op.callee)) : EMPTY;
  if (made.atoms.length > 0) return made;
  const from = filterAtoms(
    receiver,
    (atom) =>
      atom.kind === 'source' ||
      atom.mode !== 'value' ||
      atom.kind === 'param' ||
      atom.kind === 'invoke' ||
      atom.kind === 'object',
  );
  // What is handed in may be the project's own, whose callers say what it does; a method that only libraries have is computed here.
  const isHandedIn = op.library !== true && receiver.atoms.some((atom) => isSymbolic(atom) && atom.mode === 'value');
  if (!isHandedIn && args.some((arg) => hasMembers(frame, arg))) {
    const kept = [...args, wrapperContent(frame, receiver), textOf(world, frame.here, from)];
    return join(keep(frame, op, kept), unknown);
  }
  const given = isHandedIn ? [] : args.map((arg) => deep(world, frame.here, arg));
  const content = joinAll([textOf(world, frame.here, from), wrapperContent(frame, receiver), ...given]);
  return join(frame.traced(content, frame.step('library', `through ${op.ref.text}()`, op.at, op.end)), unknown);
}

/** A library's factory makes an object that keeps what it was made with: `axios.create({ baseURL })`, `createClient(url)`. */
function isFactory(op: CallOp): boolean {
  return (
    op.ref.package !== undefined &&
    op.ref.package !== 'global' &&
    /^(create|make|init|build|connect|\(default\)$)/.test(op.ref.name)
  );
}

/** What a library has made is called: `const redact = format(scrub); redact()` stays what it was made of. */
function wrappersIn(frame: Frame, callee: Value): Value {
  return mapAtoms(callee, (atom, trace) => {
    if (atom.kind === 'object') return frame.here.heap.get(atom)?.kind === 'wrapper' ? valueOf(atom, trace) : EMPTY;
    if (atom.kind !== 'outer' || !frame.world.program.isModuleVariable(atom.name)) return EMPTY;
    const tree = treeAt(frame.world, frame.world.cell(atom.name, frame.fn.id), atom.path);
    return tree.node?.kind === 'wrapper'
      ? importTree(frame.world, frame.here, tree, (value) => value, `${frame.fn.id}@${atom.name}()`)
      : EMPTY;
  });
}

function wrapperContent(frame: Frame, receiver: Value): Value {
  return mapAtoms(receiver, (atom, trace) =>
    atom.kind === 'object' && frame.here.heap.get(atom)?.kind === 'wrapper'
      ? deep(frame.world, frame.here, valueOf(atom, trace))
      : EMPTY,
  );
}

function typed(frame: Frame, op: CallOp, value: Value): Value {
  return op.shape === undefined
    ? value
    : retype(frame, value, frame.world.program.shapeIndex(frame.module, op.shape), op.at, op.end);
}

/**
 * Function literals of this function may run at any time after they were made: what they do with captured variables is put in once, at
 * the end, with everything that those variables have held.
 */
export function runLiterals(frame: Frame): void {
  for (const [id, use] of [...frame.closures].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fn = frame.world.program.functions.get(id)!;
    const consents = use.runs.length === 0 ? use.made : use.runs.reduce(intersect);
    // What is only ever called by its name runs where those calls stand.
    const isLiteral = fn.inline === true || fn.named !== fn.id;
    if (use.runs.length > 0 || isLiteral || frame.world.program.isHandedOn(id)) {
      const known = frame.callEdges.get(id);
      frame.callEdges.set(id, known === undefined ? consents : intersect(known, consents));
    }
    if (fn.captures.length === 0 || (fn.direct && use.runs.length > 0)) continue;
    const summary = frame.world.summaryOf(id, frame.fn.id);
    const after = frame.exit ?? frame.thrownState ?? newState(frame.fn.variables.length);
    frame.state = copyState(after);
    frame.state.consents = new Set();
    const isMethod = fn.kind === 'method' || fn.kind === 'constructor' || fn.kind === 'getter' || fn.kind === 'setter';
    const site: Site = {
      key: `${frame.fn.id}~${id.slice(-24)}`,
      hop: { fn: frame.fn.id, at: fn.at, end: fn.at },
      movesHop: false,
      name: `${fn.name}()`,
      capturedOnly: true,
      consents,
      invoke: invokeValue,
    };
    const bindings: Bindings = {
      args: fn.params.map(() => valueOf(frame.world.atoms.unknown)),
      self: isMethod ? valueOf(frame.world.atoms.unknown) : EMPTY,
      outer: (variable) => heldSince(frame, use, variable),
    };
    instantiate(frame, fn, summary, bindings, site);
  }
  frame.state = undefined;
}

/** What a captured variable may hold when a literal runs at some time after it was made. */
function heldSince(frame: Frame, { since }: ClosureUse, variable: string): Value | undefined {
  if (variable === `${frame.fn.id}:this`) return valueOf(frame.world.atoms.self);
  const own = frame.variableIndex(variable);
  return own === undefined ? undefined : (since.get(own) ?? frame.here.variables[own]);
}
