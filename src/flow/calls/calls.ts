import type { CallOp, SymbolId } from '../../ir/ops.js';
import { callModel, constructModel, resolvePromise, type Runner } from '../models/index.js';
import { renderContext } from '../models/react-context.js';
import { runSetters } from '../models/setters.js';
import { namedPurposes } from '../operations/consent.js';
import { load } from '../operations/heap.js';
import { treat } from '../operations/leaves.js';
import { applyLibrary, keepGiven } from '../operations/library.js';
import { retype } from '../operations/retype.js';
import { itemsInPositions } from '../operations/spread.js';
import { standInFor } from '../operations/stand-ins.js';
import { applyStream, isStreamResult } from '../operations/streams.js';
import { noteSetup } from '../sinks/setup.js';
import { addressIn, reportCall } from '../sinks/sinks.js';
import { isWeakEncryption } from '../sinks/weak-encryption.js';
import { exactItems } from '../values/array-state.js';
import { type Atom, isSymbolic } from '../values/atom.js';
import { extend } from '../values/trace.js';
import { EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf, withConsent } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import type { KnownSink } from '../world/knowledge.js';
import { callablesOf, calleeOf } from './callables.js';
import { classOf, construct, constructValue, renderClass, superOfLibrary } from './construct.js';
import { guess, isMadeByLibrary, wrap } from './guess.js';
import { passAllOn, requestAt } from './pass-on.js';
import { runArguments } from './run-arguments.js';
import { invokeValue, iterateHere, resumeGenerator, runCallable, runCallback } from './run-function.js';
import { prepareByHooks, prepareRequests } from './prepare-requests.js';
import { redact } from './redactors.js';
import { reportUnresolved } from './unresolved-call.js';

/** Interprets a call: what it leaks, what it does, and what comes back. */
export function executeCall(frame: Frame, op: CallOp): void {
  frame.noteThrowPoint();
  const receiver = frame.get(op.receiver);
  const args = spreadArguments(frame, op);
  frame.set(op.out, evaluateCall(frame, op, receiver, args));
}

function evaluateCall(frame: Frame, op: CallOp, receiver: Value, args: readonly Value[]): Value {
  const result = asRecord(frame, op, evaluateCallee(frame, op, receiver, args));
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
  const tried = frame.trial?.call(frame, op, receiver, args);
  if (tried !== undefined) return tried;
  const callee = calleeOf(frame, op, receiver);
  for (const atom of callee.atoms) resolvePromise(frame, atom, args);
  const run = (callback: Value, given: Value[]): Value => runCallback(frame, callback, given, op);
  runSetters(frame, callee, { args, self: receiver }, run);
  if (frame.state === undefined) return EMPTY;
  if (op.syntax === 'jsx') {
    const rendered = renderContext(frame, op, { callee, receiver, props: args[0] ?? EMPTY }, run);
    if (rendered !== undefined) return rendered;
    const cls = classOf(frame, op, callee);
    if (cls !== undefined) return renderClass(frame, op, cls, args[0] ?? EMPTY);
  }
  const callables = callablesOf(frame, op, callee, receiver);
  // What a library was handed to call back is no method of its client.
  const isOwn = callables.length > 0 && !(op.method !== undefined && isMadeByLibrary(frame, receiver));
  const known = isOwn && op.targets === undefined ? undefined : knowledge.sinkOf(op, isOwn);
  if (known?.prepares?.paths !== undefined) prepareByHooks(frame, op, known, args, receiver);
  else if (known?.prepares !== undefined) return prepareRequests(frame, op, known, args, receiver);
  if (frame.state === undefined) return EMPTY;
  if (known !== undefined) reportCall(frame, op, known, args, receiver);
  else if (op.method === undefined) reportValues(frame, op, callee, args);

  noteSetup(frame, op, args);
  const redacted = redact(frame, op, callee, args, receiver);
  if (redacted !== undefined) return redacted;
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
    const { result, of = 0 } = propagation;
    if (isStreamResult(result)) {
      const streamed = applyStream(frame, op, { result, of }, args, receiver, run);
      return streamed === undefined ? unresolved(frame, op, args, receiver) : typed(frame, op, streamed);
    }
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
    ? afterSink(frame, op, known, args, receiver)
    : unresolved(frame, op, args, receiver);
}

/** Propagators that say themselves what the callbacks beside the data are given. */
const RUNNING: ReadonlySet<string> = new Set(['map', 'edited', 'called', 'groups', 'keyed', 'effect']);

/** `groups.map(…)` of a list that a library has made is the language's own method. */
function isOfLanguage(frame: Frame, op: CallOp, receiver: Value): boolean {
  if (op.method === undefined || receiver.atoms.length === 0) return false;
  return receiver.atoms.every((atom) => {
    const kind = atom.kind === 'object' ? frame.here.heap.get(atom)?.kind : undefined;
    return kind === 'array' || kind === 'map' || kind === 'set';
  });
}

/** What a call that gives data away returns is the recipient's answer, not the data; nor is what a request's callbacks are told of. */
function afterSink(
  frame: Frame,
  op: CallOp,
  { opens, makes, url }: KnownSink,
  args: readonly Value[],
  receiver: Value,
): Value {
  runArguments(frame, op, args, receiver, url !== undefined);
  if (op.construct !== undefined) return constructModel(frame, op, args, RUNNER) ?? wrap(frame, op, args);
  if (makes === true) return typed(frame, op, wrap(frame, op, args));
  if (opens === true && frame.state !== undefined) {
    const address = addressIn(frame, args[url ?? 0] ?? EMPTY);
    for (const atom of receiver.atoms) keepGiven(frame, atom, [address]);
    return typed(frame, op, join(wrap(frame, op, [address]), valueOf(frame.world.atoms.unknown)));
  }
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

const RUNNER: Runner = { run: runCallback, construct: constructValue, resume: resumeGenerator };

/** A call that leads nowhere in the project: the language's own meaning, else a cautious guess. */
function unresolved(frame: Frame, op: CallOp, args: readonly Value[], receiver: Value): Value {
  if (op.construct === undefined && op.ref.name.startsWith('new ')) return superOfLibrary(frame, args, receiver);
  const invoked = invokeSymbolic(frame, op, args, receiver);
  // What a function that was handed in returns is for its own summary to say.
  if (invoked.atoms.length > 0 && op.method === undefined) return typed(frame, op, invoked);
  if (op.construct === true) {
    const made = constructValue(frame, frame.get(op.callee), args, op);
    if (made !== undefined) return made;
    reportUnresolved(frame, op, args, receiver);
    return constructModel(frame, op, args, RUNNER) ?? wrap(frame, op, args);
  }
  const modelled = callModel(frame, op, receiver, args, RUNNER);
  if (modelled !== undefined) return typed(frame, op, joinAll([modelled, invoked]));
  runArguments(frame, op, args, receiver);
  if (frame.state !== undefined && invoked.atoms.length === 0) reportUnresolved(frame, op, args, receiver);
  return typed(frame, op, join(guess(frame, op, args, receiver), invoked));
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
  if (op.library || op.super || isNotScanned(frame, op)) return EMPTY;
  const callee =
    op.method === undefined
      ? frame.get(op.callee)
      : load(frame.world, frame.here, filterAtoms(receiver, isSymbolic), op.method);
  const symbolic = filterAtoms(callee, (atom) => isSymbolic(atom) && atom.mode === 'value');
  if (symbolic.atoms.length === 0) return EMPTY;
  const call = requestAt(frame, op);
  const self = op.method === undefined ? EMPTY : receiver;
  const handed = { args, self };
  return hasStandIn
    ? passAllOn(frame, symbolic, call, handed)
    : invokeValue(frame, symbolic, call, handed, frame.siteOf(op));
}

/** A method whose body stands in sources that are not scanned: no caller knows it either. */
function isNotScanned({ world: { program } }: Frame, { hasBody, targets = [] }: CallOp): boolean {
  return hasBody === true && targets.every((target) => program.implementations(target).length === 0);
}

function typed(frame: Frame, op: CallOp, value: Value): Value {
  return op.shape === undefined
    ? value
    : retype(frame, value, frame.world.program.shapeIndex(frame.module, op.shape), op.at, op.end);
}

/** What a store gives is a record, which it knows already where it is given it back. */
function asRecord(frame: Frame, op: CallOp, value: Value): Value {
  const { knowledge, atoms } = frame.world;
  const store = op.library === true && op.construct === undefined ? knowledge.databaseOf(op.ref) : undefined;
  if (store === undefined || !value.atoms.includes(atoms.unknown)) return value;
  const record = atoms.record(`${store} ${frame.fn.id}@${op.at}`);
  return mapAtoms(value, (atom, trace) => valueOf(atom === atoms.unknown ? record : atom, trace));
}
