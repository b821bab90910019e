import type { SymbolId } from '../../ir/ops.js';
import { isSymbolic, type Atom } from '../values/atom.js';
import { EMPTY, join, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { iterate, load } from './heap.js';
import { awaited } from './promise.js';

/** The members by which an object says how it is iterated, as lowering names them. */
const ITERATOR = '@@iterator';
const ASYNC_ITERATOR = '@@asyncIterator';

/** Runs a function value on an object. */
export type RunOn = (callback: Value, self: Value) => Value;

/**
 * What iterating a value gives. An object that says itself how it is iterated is asked: its iterator is made, and a step of it is run.
 *
 * @param run runs a function value: handed in by the interpreter of calls, which imports this
 * @param of the class that it is by its type: that of what is not in sight
 */
export function iterated(frame: Frame, value: Value, run: RunOn, of?: SymbolId): Value {
  return mapAtoms(value, (atom, trace) => {
    const self = valueOf(atom, trace);
    const method = iteratorMethod(frame, atom) ?? declaredIterator(frame, atom, of);
    return method === undefined ? iterate(frame.world, frame.here, self) : stepsOf(frame, run(method, self), run);
  });
}

/** What the steps of an iterator hold: one of the language has its items, one that is written by hand is asked. */
function stepsOf(frame: Frame, iterators: Value, run: RunOn): Value {
  return mapAtoms(iterators, (atom, trace) => {
    const self = valueOf(atom, trace);
    if (frame.state === undefined) return EMPTY;
    const next = memberOf(frame, atom, 'next');
    if (next === undefined) return iterate(frame.world, frame.here, self);
    const step = run(next, self);
    return frame.state === undefined ? EMPTY : load(frame.world, frame.here, awaited(frame, step), 'value');
  });
}

/** Whether a value says itself how it is iterated. */
export function isOwnIterable(frame: Frame, value: Value): boolean {
  return value.atoms.some((atom) => iteratorMethod(frame, atom) !== undefined);
}

function iteratorMethod(frame: Frame, atom: Atom): Value | undefined {
  return memberOf(frame, atom, ITERATOR) ?? memberOf(frame, atom, ASYNC_ITERATOR);
}

function declaredIterator({ world }: Frame, atom: Atom, of: SymbolId | undefined): Value | undefined {
  if (of === undefined || atom.mode !== 'value' || !(isSymbolic(atom) || atom.kind === 'typed')) return undefined;
  const { atoms, program } = world;
  const method = program.member(of, 'methods', ITERATOR) ?? program.member(of, 'methods', ASYNC_ITERATOR);
  return method === undefined ? undefined : valueOf(atoms.fn(method));
}

/** A function of an object that is in sight: its own, or its class's. */
function memberOf(frame: Frame, atom: Atom, name: string): Value | undefined {
  const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
  if (known === undefined) return undefined;
  const own = known.fields.get(name);
  const declared = known.cls === undefined ? undefined : frame.world.program.member(known.cls, 'methods', name);
  if (own === undefined) return declared === undefined ? undefined : valueOf(frame.world.atoms.fn(declared));
  return declared === undefined ? own : join(own, valueOf(frame.world.atoms.fn(declared)));
}
