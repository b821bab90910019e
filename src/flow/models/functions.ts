import { isSymbolic } from '../atom.js';
import { filterAtoms, load, store } from '../heap.js';
import { constantsOf, EMPTY, join, joinAll, valueOf, type Value } from '../value.js';
import { awaited } from '../promise.js';
import { type Model, type ModelCall } from './model.js';
import { listItems } from './platform.js';

function functions(call: ModelCall): Value {
  return filterAtoms(
    call.receiver,
    (atom) =>
      atom.kind === 'function' ||
      (atom.kind === 'object' && call.frame.here.heap.get(atom)?.fn !== undefined) ||
      atom.kind === 'external' ||
      isSymbolic(atom),
  );
}

const then: Model = (call) => {
  const made = call.run(call.args[0], [awaited(call.frame, call.receiver)]);
  if (call.args[1] === undefined) return made;
  return join(made, call.run(call.args[1], [rejection(call)]));
};

function rejection(call: ModelCall): Value {
  return join(call.frame.thrownBy.get(call.op.receiver) ?? EMPTY, valueOf(call.frame.world.atoms.unknown));
}

const caught: Model = (call) => join(awaited(call.frame, call.receiver), call.run(call.args[0], [rejection(call)]));

const settle: Model = (call) => {
  call.run(call.args[0], []);
  return call.receiver;
};

const callMethod: Model = (call) => {
  const fns = functions(call);
  return fns.atoms.length === 0 ? undefined : call.run(fns, call.args.slice(1), call.args[0]);
};

const applyMethod: Model = (call) => {
  const fns = functions(call);
  return fns.atoms.length === 0 ? undefined : call.run(fns, listItems(call, call.args[1] ?? EMPTY), call.args[0]);
};

/** A bound function without given arguments is the function; with some it is run with them at once, which loses nothing. */
const bind: Model = (call) => {
  const fns = functions(call);
  if (fns.atoms.length === 0) return undefined;
  if (call.args.length > 1) call.run(fns, call.args.slice(1), call.args[0]);
  return fns;
};

/** Listeners are kept under their event on the emitter. */
const listen: Model = (call) => {
  const [event = EMPTY, listener = EMPTY] = call.args;
  const names = constantsOf(event).filter((name) => typeof name === 'string');
  const fns = filterAtoms(
    listener,
    (atom) => atom.kind === 'function' || atom.kind === 'object' || atom.kind === 'param',
  );
  if (names.length === 0 || fns.atoms.length === 0) return undefined;
  const { world, here } = call.frame;
  call.run(fns, [valueOf(world.atoms.unknown)]);
  for (const name of names) {
    const key = `on:${name}`;
    const before = filterAtoms(load(world, here, call.receiver, key), (atom) => atom.kind !== 'unknown');
    store(world, here, call.receiver, key, join(before, fns));
  }
  return call.receiver;
};

const emitEvent: Model = (call) => {
  const [event = EMPTY, ...args] = call.args;
  const names = constantsOf(event).filter((name) => typeof name === 'string');
  const { world, here } = call.frame;
  const listeners = joinAll(names.map((name) => load(world, here, call.receiver, `on:${name}`)));
  const fns = filterAtoms(listeners, (atom) => atom.kind !== 'unknown' && atom.kind !== 'const');
  if (fns.atoms.length === 0) return undefined;
  call.run(fns, args, call.receiver);
  return EMPTY;
};

export const FUNCTION_MODELS: Readonly<Record<string, Model>> = {
  then,
  catch: caught,
  finally: settle,
  call: callMethod,
  apply: applyMethod,
  bind,
  on: listen,
  once: listen,
  addListener: listen,
  addEventListener: listen,
  emit: emitEvent,
};
