import type { PropagatorDefinition } from '../../catalogue/define.js';
import type { CallOp, VariableId } from '../../ir/ops.js';
import { isSymbolic, type Atom } from '../values/atom.js';
import { STREAMED, SUBSCRIBERS } from '../values/hidden-keys.js';
import { newObject } from '../values/state.js';
import { constantsOf, EMPTY, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { allocateAt } from './allocate.js';
import { elementOf, load, loadPath } from './heap.js';
import { contentOfCell, hookCell, setterOf } from './hook-cells.js';
import { awaited } from './promise.js';
import { store } from './store.js';

type Run = (callback: Value, given: Value[]) => Value;
export type StreamResult = 'stream' | 'streamed' | 'operator' | 'piped' | 'subscribed' | 'fed' | 'first';

const RESULTS: ReadonlySet<unknown> = new Set<StreamResult>([
  'stream',
  'streamed',
  'operator',
  'piped',
  'subscribed',
  'fed',
  'first',
]);

export function isStreamResult(result: PropagatorDefinition['result']): result is StreamResult {
  return RESULTS.has(result);
}

/**
 * What functions of a library of streams do: a stream holds the items that go through it, and operators are run with them. One that was handed in, or
 * that a field or a variable holds, is read and written like any other object.
 *
 * @returns `undefined` where something unknown has made the stream: the call is then as any other of a library
 */
export function applyStream(
  frame: Frame,
  op: CallOp,
  { result: how, of = 0 }: { result: StreamResult; of?: number },
  args: readonly Value[],
  receiver: Value,
  run: Run,
): Value | undefined {
  const site = `${frame.fn.id}@${op.at}:${op.out}`;
  switch (how) {
    case 'stream':
      return makeStream(frame, site, joinAll(args), op.construct !== undefined);
    case 'streamed':
      return makeStream(frame, site, joinAll(args.map((arg, i) => innerItems(frame, arg, laterCell(frame, op, i)))));
    case 'operator':
      return makeOperator(frame, op, site, args);
    case 'first':
      return itemsOf(frame, of < 0 ? receiver : (args[of] ?? EMPTY), laterCell(frame, op));
    case 'piped':
      return pipe(frame, site, itemsOf(frame, receiver, laterCell(frame, op)), args, run);
    case 'subscribed':
    case 'fed': {
      const items = itemsOf(frame, receiver);
      return items && applyToStream(frame, how, items, args, receiver, run);
    }
  }
}

/** The variable that holds what comes into a stream after something has been made of it. */
function laterCell(frame: Frame, op: CallOp, part = 0): VariableId {
  return hookCell(frame, op.at, `stream${part}`);
}

function pipe(
  frame: Frame,
  site: string,
  items: Value | undefined,
  operators: readonly Value[],
  run: Run,
): Value | undefined {
  if (items === undefined) return undefined;
  let through = items;
  for (const operator of operators) through = throughOperator(frame, operator, through, run);
  return frame.state === undefined ? EMPTY : makeStream(frame, site, through);
}

/** Somebody listens to a stream, or something goes into it. */
function applyToStream(
  frame: Frame,
  how: 'subscribed' | 'fed',
  items: Value,
  args: readonly Value[],
  receiver: Value,
  run: Run,
): Value {
  const [given = EMPTY] = args;
  for (const atom of receiver.atoms) {
    if (frame.state === undefined) return EMPTY;
    const stream = valueOf(atom);
    const kept = load(frame.world, frame.here, stream, SUBSCRIBERS);
    if (how === 'subscribed') add(frame, stream, SUBSCRIBERS, given);
    else {
      for (const key of [STREAMED, 'value']) add(frame, stream, key, given);
      tell(frame, kept, given, run);
    }
  }
  if (how === 'subscribed') tell(frame, given, items, run);
  return EMPTY;
}

/** One more in what a stream keeps. */
function add({ world, here }: Frame, stream: Value, key: string, given: Value): void {
  store(world, here, stream, key, join(load(world, here, stream, key), given));
}

/** @param isFed more may go into it: it has listeners */
function makeStream(frame: Frame, site: string, items: Value, isFed = false): Value {
  const fields = new Map([
    [STREAMED, items],
    ['value', items],
  ]);
  if (isFed) fields.set(SUBSCRIBERS, EMPTY);
  return allocateAt(frame.world, frame.here, site, newObject('object', { fields }));
}

/** An operator keeps what it was made with, and its name; it is run where the stream is known. */
function makeOperator(frame: Frame, op: CallOp, site: string, args: readonly Value[]): Value {
  const name = valueOf(frame.world.atoms.constant(op.ref.chain.at(-1) ?? op.ref.name));
  const fields = new Map([[STREAMED, name], ...args.map((arg, i) => [`@${i}`, arg] as const)]);
  return allocateAt(frame.world, frame.here, site, newObject('wrapper', { elements: joinAll(args), fields }));
}

/**
 * The items of streams in sight, and of those that callers, fields, or variables say; `undefined` where one is made by something unknown.
 *
 * @param later a variable that listens to those in sight: what goes into them later is among the items, too
 */
function itemsOf(frame: Frame, value: Value, later?: VariableId): Value | undefined {
  if (value.atoms.length === 0) return undefined;
  const found = value.atoms.map((atom, i) =>
    isSymbolic(atom) && atom.mode === 'value'
      ? load(frame.world, frame.here, valueOf(atom, value.traces[i]), STREAMED)
      : itemsInSight(frame, atom, later),
  );
  return found.every((items) => items !== undefined) ? joinAll(found) : undefined;
}

function itemsInSight(frame: Frame, atom: Atom, later: VariableId | undefined): Value | undefined {
  const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
  const items = known?.kind === 'object' ? known.fields.get(STREAMED) : undefined;
  if (later === undefined || items === undefined || known?.fields.has(SUBSCRIBERS) !== true) return items;
  add(frame, valueOf(atom), SUBSCRIBERS, setterOf(frame.world, later));
  return join(items, contentOfCell(frame.world, later));
}

/** What comes out of something that is turned into a stream: of a stream, a promise, a list. */
function innerItems(frame: Frame, value: Value, later?: VariableId): Value {
  return mapAtoms(value, (atom, trace) => {
    const one = valueOf(atom, trace);
    const items = itemsOf(frame, one, later);
    if (items !== undefined) return isSymbolic(atom) ? join(items, awaited(frame, one)) : items;
    const kind = frame.here.heap.get(atom)?.kind;
    return kind === 'array' || kind === 'set' ? elementOf(frame.world, frame.here, one) : awaited(frame, one);
  });
}

/** Operators that let every item through, and run their function with it. */
const LOOKING: ReadonlySet<string> = new Set([
  'filter',
  'tap',
  'distinctUntilChanged',
  'takeWhile',
  'skipWhile',
  'find',
]);
const FLATTENING: ReadonlySet<string> = new Set(['switchMap', 'mergeMap', 'concatMap', 'exhaustMap', 'flatMap']);

function throughOperator(frame: Frame, operator: Value, items: Value, run: Run): Value {
  const results = operator.atoms.map((atom) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    const [name] = constantsOf(known?.fields.get(STREAMED) ?? EMPTY);
    if (frame.state === undefined || known === undefined || typeof name !== 'string') return items;
    const first = known.fields.get('@0') ?? EMPTY;
    const second = known.fields.get('@1') ?? EMPTY;
    if (name === 'map') return run(first, [items]);
    if (name === 'pluck') return loadPath(frame.world, frame.here, items, constantsOf(first).map(String));
    if (name === 'mapTo' || name === 'as') return first;
    if (FLATTENING.has(name)) return innerItems(frame, run(first, [items]));
    if (name === 'scan' || name === 'reduce') return run(first, [second, items]);
    if (name === 'startWith' || name === 'endWith' || name === 'defaultIfEmpty') return join(items, first);
    if (LOOKING.has(name)) tell(frame, first, items, run);
    return items;
  });
  return joinAll(results);
}

/** Runs a function, or what an observer has under `next`. */
function tell(frame: Frame, observer: Value, items: Value, run: Run): void {
  if (frame.state === undefined) return;
  run(observer, [items]);
  if (frame.state === undefined) return;
  const next = load(frame.world, frame.here, observer, 'next');
  if (next.atoms.length > 0) run(next, [items]);
}
