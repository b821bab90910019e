import type { FunctionIR } from '../../ir/module-ir.js';
import type { SymbolId } from '../../ir/ops.js';
import type { CalleeRef } from '../../model/callee-ref.js';
import { resolvePromise } from '../models/index.js';
import { runSetters } from '../models/setters.js';
import { cellValue } from '../operations/import-tree.js';
import { iterated } from '../operations/iteration.js';
import { standInFor } from '../operations/stand-ins.js';
import { MAX_ARGUMENTS } from '../operations/variables.js';
import { reportCall } from '../sinks/sinks.js';
import { arrayOfItems } from '../values/array-state.js';
import { isPersonal } from '../values/losses.js';
import { intersect, unite } from '../values/purposes.js';
import type { Callable, Handed, Invocation } from '../values/summary.js';
import { EMPTY, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { addFunctions, MAX_CALLABLES } from './callables.js';
import { type Bindings, type Site } from './fill-in.js';
import { instantiate } from './instantiate.js';
import { passAllOn, requestAt } from './pass-on.js';

/** How deep functions that were handed in may run each other. */
const MAX_NESTED = 4;
/** Atoms of callees' summaries that are filled in in one interpretation of a function. */
const MAX_EFFORT = 400_000;

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
    key: `${key ?? frame.siteOf(op)}>${fn.id.slice(-24)}`,
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
  if (
    fn.readsArguments &&
    args.slice(Math.max(fn.params.length, MAX_ARGUMENTS)).some((arg) => isPersonal(frame.here, arg))
  )
    frame.world.noteLoss(
      `personal data in a call with more than ${MAX_ARGUMENTS} arguments that are read from \`arguments\``,
    );
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
export function invokeValue(frame: Frame, callee: Value, call: Invocation, handed: Handed, key: string): Value {
  if (frame.state === undefined) return EMPTY;
  const found = new Map<string, Callable>();
  addFunctions(frame, callee, found, undefined);
  // A call of a variable or field is a call where it stands; a function that was handed in is run by whoever it was handed to.
  const how = call.callee.kind === 'outer' || call.callee.kind === 'this' ? 'call' : 'callback';
  const op = { at: call.hop.at, end: call.hop.end };
  runSetters(frame, callee, handed, (callback, given) => runCallback(frame, callback, given, op));
  if (frame.state === undefined) return EMPTY;
  for (const atom of callee.atoms) {
    if (atom.kind !== 'external' || atom.ref === undefined) continue;
    resolvePromise(frame, atom, handed.args);
    reportExternal(frame, atom.ref, handed.args, handed.self, call);
  }
  const results: Value[] = [];
  for (const callable of [...found.values()].slice(0, MAX_CALLABLES)) {
    if (frame.nested.includes(callable.fn)) continue;
    if (frame.nested.length >= MAX_NESTED) {
      if (handed.args.some((arg) => isPersonal(frame.here, arg)))
        frame.world.noteLoss(`more than ${MAX_NESTED} handed-in functions that run each other with personal data`);
      continue;
    }
    frame.nested.push(callable.fn);
    const { args, self } = handed;
    const run = (): Value => runCallable(frame, callable, args, self, op, how, call.consents, key, call.hop.fn);
    results.push(standInFor(frame, callable.unless ?? callable.where, run));
    frame.nested.pop();
    if (frame.state === undefined) return results.reduce(join);
  }
  const passed = passAllOn(frame, callee, call, handed);
  if (passed.atoms.length > 0 || results.length === 0) results.push(passed);
  return results.reduce(join);
}

/** A library's function as a value: `contacts.forEach(console.log)`. What the catalogue says of its calls holds wherever it is run. */
function reportExternal(frame: Frame, ref: CalleeRef, args: readonly Value[], self: Value, call: Invocation): void {
  const { hop } = call;
  const known = frame.world.knowledge.sinkOf({ ref }, false);
  if (known !== undefined) reportCall(frame, hop, known, args, self, unite(frame.here.consents, call.consents));
}

/** Runs a function value from a model of the language or a library: `map(callback)`. */
export function runCallback(
  frame: Frame,
  callback: Value,
  args: Value[],
  op: { at: number; end: number },
  self: Value = EMPTY,
): Value {
  return invokeValue(frame, callback, requestAt(frame, op), { args, self }, `${frame.siteOf(op)}~`);
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
      key: `${frame.siteOf(op)}~next>${fn.id.slice(-24)}`,
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
