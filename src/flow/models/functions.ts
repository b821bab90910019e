import { isFunction } from '../operations/coerce.js';
import { load } from '../operations/heap.js';
import { contentOf, promiseOf, rejectionOf } from '../operations/promise.js';
import { itemsInPositions } from '../operations/spread.js';
import { store } from '../operations/store.js';
import { isSymbolic, type Atom } from '../values/atom.js';
import { newObject, type ObjectState } from '../values/state.js';
import { constantsOf, EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import { type Model, type ModelCall } from './model.js';

function functions(call: ModelCall): Value {
  return filterAtoms(
    call.receiver,
    (atom) => isFunction(call.frame, atom) || atom.kind === 'external' || isSymbolic(atom),
  );
}

/** The promise that comes of handling another one: what the handlers return, and what they throw. */
function handled(call: ModelCall, run: () => Value, passedOn: Value): Value {
  const { value, thrown } = call.frame.catching(run);
  if (call.frame.state === undefined) return EMPTY;
  return promiseOf(call.frame, `${call.frame.siteOf(call.op)}!promise`, value, join(thrown, passedOn));
}

const then: Model = ({ frame, receiver, args, ...call }) => {
  const [onFulfilled, onRejected] = args;
  const rejection = rejectionOf(frame, receiver);
  const model = { frame, receiver, args, ...call };
  return handled(
    model,
    () => {
      const made =
        onFulfilled === undefined ? contentOf(frame, receiver) : call.run(onFulfilled, [contentOf(frame, receiver)]);
      return onRejected === undefined ? made : join(made, call.run(onRejected, [reason(model)]));
    },
    onRejected === undefined ? rejection : EMPTY,
  );
};

/** What a handler of rejections gets: of libraries nothing is known. */
function reason({ frame, receiver }: ModelCall): Value {
  return join(rejectionOf(frame, receiver), valueOf(frame.world.atoms.unknown));
}

const caught: Model = (call) =>
  handled(call, () => join(contentOf(call.frame, call.receiver), call.run(call.args[0], [reason(call)])), EMPTY);

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
  return fns.atoms.length === 0
    ? undefined
    : call.run(fns, itemsInPositions(call.frame, call.args[1] ?? EMPTY), call.args[0]);
};

/** The function with its first arguments and `this` given; where it is not known which function, it is run with them at once. */
const bind: Model = (call) => {
  const { world, here } = call.frame;
  const fns = functions(call);
  if (fns.atoms.length === 0) return undefined;
  const [self = EMPTY, ...args] = call.args;
  const open = filterAtoms(fns, (atom) => atom.kind !== 'function' && atom.kind !== 'object');
  if (open.atoms.length > 0 && args.length > 0) call.run(open, args, self);
  return mapAtoms(joinAll([fns, ...fns.atoms.map((atom) => ownMethods(call, atom))]), (atom, trace) => {
    if (atom.kind !== 'function' && atom.kind !== 'object') return valueOf(atom, trace);
    const known: Partial<ObjectState> = atom.kind === 'object' ? here.heap.get(atom)! : { fn: atom.name };
    const bound = { args: [...(known.bound?.args ?? []), ...args], self: known.bound?.self ?? self };
    const made = world.atoms.object(`${call.frame.fn.id}@${call.op.at}:${call.op.out}/${atom.id}`);
    here.heap.set(made, newObject('function', { ...known, bound }));
    return valueOf(made, trace);
  });
};

/** `this.send.bind(this)`: the methods that may be meant. */
function ownMethods({ frame }: ModelCall, { kind, path: [name, ...more] }: Atom): Value {
  const { atoms, program } = frame.world;
  if (kind !== 'this' || name === undefined || more.length > 0 || frame.fn.owner === undefined) return EMPTY;
  const own = program.member(frame.fn.owner, 'methods', name);
  return joinAll((own === undefined ? [] : program.implementations(own)).map((fn) => valueOf(atoms.fn(fn))));
}

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
