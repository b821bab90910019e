import { elementOf, filterAtoms, iterate, load, MAP_KEYS, store, storeAnywhere, textOf } from '../heap.js';
import { constantsOf, EMPTY, join, joinAll, type Value } from '../value.js';
import { allocate, type Model, type ModelCall } from './model.js';

/** Keys of maps are kept apart from members by a prefix. */
function entryKey(key: Value): string | undefined {
  const [constant] = constantsOf(key);
  return key.atoms.length === 1 && constant !== undefined ? `[${String(constant)}]` : undefined;
}

function isCollection(call: ModelCall): boolean {
  return call.receiver.atoms.some((atom) => {
    if (atom.kind === 'param' || atom.kind === 'this' || atom.kind === 'outer') return true;
    return atom.kind === 'object' && ['map', 'set'].includes(call.frame.here.heap.get(atom)?.kind ?? '');
  });
}

const set: Model = (call) => {
  if (!isCollection(call)) return undefined;
  const { world, here } = call.frame;
  const [key = EMPTY, value = EMPTY] = call.args;
  const name = entryKey(key);
  const text = textOf(world, here, key);
  if (text.atoms.some((atom) => atom.kind !== 'const')) {
    const before = load(world, here, call.receiver, MAP_KEYS);
    store(world, here, call.receiver, MAP_KEYS, join(before, text));
  }
  if (name === undefined) storeAnywhere(world, here, call.receiver, value);
  else store(world, here, call.receiver, name, value);
  return call.receiver;
};

const get: Model = (call) => {
  if (!isCollection(call) || call.args.length !== 1) return undefined;
  const { world, here } = call.frame;
  const name = entryKey(call.args[0]!);
  return name === undefined ? elementOf(world, here, call.receiver) : load(world, here, call.receiver, name);
};

const add: Model = (call) => {
  if (!isCollection(call)) return undefined;
  storeAnywhere(call.frame.world, call.frame.here, call.receiver, call.args[0] ?? EMPTY);
  return call.receiver;
};

const clear: Model = (call) => {
  if (!isCollection(call)) return undefined;
  const [only] = call.receiver.atoms;
  const known =
    call.receiver.atoms.length === 1 && only?.kind === 'object' ? call.frame.here.heap.get(only) : undefined;
  if (known !== undefined) call.frame.here.heap.set(only!, { ...known, fields: new Map(), elements: EMPTY });
  return EMPTY;
};

const remove: Model = (call) => {
  if (!isCollection(call)) return undefined;
  const name = entryKey(call.args[0] ?? EMPTY);
  if (name !== undefined) store(call.frame.world, call.frame.here, call.receiver, name, EMPTY);
  return EMPTY;
};

const keys: Model = (call) => {
  if (!isCollection(call)) return undefined;
  return allocate(call, 'array', { elements: load(call.frame.world, call.frame.here, call.receiver, MAP_KEYS) });
};

/** The callback sees values, then keys. */
const forEach: Model = (call) => {
  const { world, here } = call.frame;
  const maps = filterAtoms(call.receiver, (atom) => here.heap.get(atom)?.kind === 'map');
  call.run(call.args[0], [elementOf(world, here, call.receiver), load(world, here, maps, MAP_KEYS), call.receiver]);
  return EMPTY;
};

const entries: Model = (call) =>
  allocate(call, 'array', { elements: iterate(call.frame.world, call.frame.here, call.receiver) });

export const COLLECTION_MODELS: Readonly<Record<string, Model>> = {
  keys,
  forEach,
  entries,
  set,
  get,
  add,
  clear,
  delete: remove,
  has: () => EMPTY,
};

/** `new Map(entries)`, `new Set(items)`, `new Array(…)`. */
export const COLLECTION_CONSTRUCTORS: Readonly<Record<string, Model>> = {
  Map: (call) => {
    const { world, here } = call.frame;
    const pair = iterate(world, here, call.args[0] ?? EMPTY);
    const fields = new Map([[MAP_KEYS, load(world, here, pair, '0')]]);
    return allocate(call, 'map', { fields, elements: load(world, here, pair, '1') });
  },
  WeakMap: (call) => allocate(call, 'map', {}),
  Set: (call) =>
    allocate(call, 'set', { elements: elementOf(call.frame.world, call.frame.here, call.args[0] ?? EMPTY) }),
  WeakSet: (call) => allocate(call, 'set', {}),
  Array: (call) => allocate(call, 'array', { elements: joinAll(call.args) }),
};
