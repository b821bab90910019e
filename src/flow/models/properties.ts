import { load } from '../operations/heap.js';
import { SYMBOL_KEY, loadUnder, storeUnder } from '../operations/keys.js';
import { constantsOf, EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import { allocate, type Model, type ModelCall } from './model.js';

/** Gives an object a member as a descriptor says: a value, or what its getter returns. */
function define(call: ModelCall, object: Value, key: Value, descriptor: Value): void {
  const { world } = call.frame;
  const getter = load(world, call.frame.here, descriptor, 'get');
  const got = getter.atoms.length === 0 ? EMPTY : call.run(getter, [], object);
  if (call.frame.state === undefined) return;
  const { here } = call.frame;
  const isConcealed = !load(world, here, descriptor, 'enumerable').atoms.some((atom) => atom.constant !== false);
  const names = constantsOf(key).map(String);
  // What is redefined stays enumerable, unless the descriptor says otherwise.
  const isNew = (atom: Value['atoms'][number]): boolean => !names.some((name) => here.heap.get(atom)?.fields.has(name));
  const concealing = isConcealed && names.length === 1 ? object.atoms.filter(isNew) : [];
  storeUnder(call.frame, object, key, join(load(world, here, descriptor, 'value'), got));
  for (const atom of concealing) {
    const known = here.heap.get(atom);
    if (known !== undefined)
      here.heap.set(atom, { ...known, concealed: new Set([...(known.concealed ?? []), ...names]) });
  }
}

function defineAll(call: ModelCall, object: Value, descriptors: Value): void {
  for (const atom of descriptors.atoms) {
    for (const [key, descriptor] of call.frame.state?.heap.get(atom)?.fields ?? [])
      if (call.frame.state !== undefined)
        define(call, object, valueOf(call.frame.world.atoms.constant(key)), descriptor);
  }
}

const defineProperty: Model = (call) => {
  const [object = EMPTY, key = EMPTY, descriptor = EMPTY] = call.args;
  define(call, object, key, descriptor);
  return object;
};

const defineProperties: Model = (call) => {
  const [object = EMPTY, descriptors = EMPTY] = call.args;
  defineAll(call, object, descriptors);
  return object;
};

/** With members of its own the object is a new one, which looks for others in its prototype. */
const create: Model = (call) => {
  const [prototype = EMPTY, descriptors] = call.args;
  if (descriptors === undefined) return prototype;
  const rest = filterAtoms(prototype, (atom) => atom.kind !== 'const');
  const made = allocate(call, 'object', { rest });
  defineAll(call, made, descriptors);
  return made;
};

const describe: Model = (call) => {
  const [object = EMPTY, key = EMPTY] = call.args;
  return allocate(call, 'object', { fields: new Map([['value', loadUnder(call.frame, object, key)]]) });
};

/** A symbol is the key that it names; its description stays in it. */
const symbol: Model = (call) => {
  const { atoms } = call.frame.world;
  const [description = EMPTY] = call.args;
  const isShared = call.op.ref.chain.at(-1) === 'for';
  const text = constantsOf(description).map(String).join('|');
  const name = `${SYMBOL_KEY}${isShared ? `for:${text}` : `${text}@${call.frame.fn.id}@${call.op.at}`}`;
  return joinAll([valueOf(atoms.constant(name)), filterAtoms(description, (atom) => atom.kind !== 'const')]);
};

/** What code does with members by way of the language's own functions. */
export const PROPERTY_MODELS: Readonly<Record<string, Model>> = {
  'Object.create': create,
  'Object.defineProperty': defineProperty,
  'Object.defineProperties': defineProperties,
  'Object.getOwnPropertyDescriptor': describe,
  'Reflect.defineProperty': defineProperty,
  'Reflect.getOwnPropertyDescriptor': describe,
  Symbol: symbol,
  'Symbol.for': symbol,
};
