import type { PropagatorDefinition } from '../../catalogue/define.js';
import type { CallOp } from '../../ir/ops.js';
import type { Atom } from '../values/atom.js';
import { STREAMED, SUBSCRIBERS } from '../values/hidden-keys.js';
import { newObject } from '../values/state.js';
import { constantsOf, EMPTY, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { elementOf, load, loadPath } from './heap.js';
import { awaited } from './promise.js';

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
 * What functions of a library of streams do: a stream in sight holds the items that go through it, and operators are run with them.
 *
 * @returns `undefined` where the stream was made elsewhere: the call is then as any other of a library
 */
export function applyStream(
  frame: Frame,
  op: CallOp,
  how: StreamResult,
  args: readonly Value[],
  receiver: Value,
  run: Run,
): Value | undefined {
  const site = `${frame.fn.id}@${op.at}:${op.out}`;
  switch (how) {
    case 'stream':
      return makeStream(frame, site, joinAll(args));
    case 'streamed':
      return makeStream(frame, site, joinAll(args.map((arg) => innerItems(frame, arg))));
    case 'operator':
      return makeOperator(frame, op, site, args);
    case 'first':
      return itemsOf(frame, args[0] ?? EMPTY);
    case 'piped':
    case 'subscribed':
    case 'fed':
      return applyToStream(frame, site, how, args, receiver, run);
  }
}

/** A method of a stream in sight. */
function applyToStream(
  frame: Frame,
  site: string,
  how: 'piped' | 'subscribed' | 'fed',
  args: readonly Value[],
  receiver: Value,
  run: Run,
): Value | undefined {
  const items = itemsOf(frame, receiver);
  if (items === undefined) return undefined;
  if (how === 'piped') {
    let through = items;
    for (const operator of args) through = throughOperator(frame, operator, through, run);
    return frame.state === undefined ? EMPTY : makeStream(frame, site, through);
  }
  const [given = EMPTY] = args;
  const more = join(items, given);
  for (const atom of receiver.atoms) {
    const known = frame.here.heap.get(atom);
    if (known === undefined) continue;
    const kept = known.fields.get(SUBSCRIBERS) ?? EMPTY;
    const fields = new Map(known.fields);
    if (how === 'subscribed') fields.set(SUBSCRIBERS, join(kept, given));
    else fields.set(STREAMED, more).set('value', more);
    frame.here.heap.set(atom, { ...known, fields });
    if (how === 'fed') tell(frame, kept, given, run);
  }
  if (how === 'subscribed') tell(frame, given, items, run);
  return EMPTY;
}

function makeStream(frame: Frame, site: string, items: Value): Value {
  const atom = frame.world.atoms.object(site);
  const fields = new Map([
    [STREAMED, items],
    ['value', items],
  ]);
  frame.here.heap.set(atom, newObject('object', { fields }));
  return valueOf(atom);
}

/** An operator keeps what it was made with, and its name; it is run where the stream is known. */
function makeOperator(frame: Frame, op: CallOp, site: string, args: readonly Value[]): Value {
  const atom = frame.world.atoms.object(site);
  const name = valueOf(frame.world.atoms.constant(op.ref.chain.at(-1) ?? op.ref.name));
  const fields = new Map([[STREAMED, name], ...args.map((arg, i) => [`@${i}`, arg] as const)]);
  frame.here.heap.set(atom, newObject('wrapper', { elements: joinAll(args), fields }));
  return valueOf(atom);
}

/** The items of streams in sight; `undefined` where one is not. */
function itemsOf(frame: Frame, value: Value): Value | undefined {
  if (value.atoms.length === 0) return undefined;
  const found = value.atoms.map((atom) => streamOf(frame, atom)?.fields.get(STREAMED));
  return found.every((items) => items !== undefined) ? joinAll(found) : undefined;
}

function streamOf(frame: Frame, atom: Atom): ReturnType<Frame['here']['heap']['get']> {
  const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
  return known?.kind === 'object' ? known : undefined;
}

/** What comes out of something that is turned into a stream: of a stream, a promise, a list. */
function innerItems(frame: Frame, value: Value): Value {
  return mapAtoms(value, (atom, trace) => {
    const one = valueOf(atom, trace);
    const items = itemsOf(frame, one);
    if (items !== undefined) return items;
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
