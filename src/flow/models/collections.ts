import { elementOf, load } from '../operations/heap.js';
import { textOf } from '../operations/leaves.js';
import { remove as removeMember } from '../operations/omit.js';
import { store, storeAnywhere } from '../operations/store.js';
import { exactItems, MAX_INDEX } from '../values/array-state.js';
import { isSymbolic } from '../values/atom.js';
import { MAP_KEYS, OBJECT_KEY, SYMBOLIC_KEY } from '../values/hidden-keys.js';
import { symbolicKey } from '../values/symbolic-keys.js';
import { EMPTY, join, joinAll, type Value } from '../values/value.js';
import { allocate, allocateArray, hasPositions, singleObject, type Model, type ModelCall } from './model.js';

/** How an entry is named: by its constant key, apart from members; where the map is in sight, also by the one value that is the key. */
function entryKey(call: ModelCall, map: Value, key: Value): string | undefined {
  const [atom] = key.atoms;
  if (key.atoms.length !== 1 || atom === undefined) return undefined;
  if (atom.kind === 'const') return `[${String(atom.constant)}]`;
  if (map.atoms.length > 0 && map.atoms.every(isSymbolic))
    return symbolicKey(atom, true, call.frame.world.program.isModuleVariable);
  if (atom.mode !== 'value' || singleObject(call, map) === undefined) return undefined;
  if (atom.kind === 'object') return `${OBJECT_KEY}${atom.id}`;
  return isSymbolic(atom) ? `${SYMBOLIC_KEY}${atom.id}` : undefined;
}

/** Entries under keys that may be the same as another one. */
function symbolicEntries(call: ModelCall, map: Value, except: string | undefined): [string, Value][] {
  const fields = singleObject(call, map)?.known.fields ?? new Map<string, Value>();
  return [...fields].filter(([key]) => key.startsWith(SYMBOLIC_KEY) && key !== except);
}

function isCollection(call: ModelCall): boolean {
  return call.receiver.atoms.some((atom) => {
    if (atom.kind === 'param' || atom.kind === 'this' || atom.kind === 'outer') return true;
    return atom.kind === 'object' && ['map', 'set', 'params'].includes(call.frame.here.heap.get(atom)?.kind ?? '');
  });
}

function setEntry(call: ModelCall, map: Value, key: Value, value: Value): void {
  const { world, here } = call.frame;
  const text = textOf(world, here, key);
  if (text.atoms.some((atom) => atom.kind !== 'const')) {
    const before = load(world, here, map, MAP_KEYS);
    store(world, here, map, MAP_KEYS, join(before, text));
  }
  const name = entryKey(call, map, key);
  for (const [other, before] of symbolicEntries(call, map, name)) store(world, here, map, other, join(before, value));
  if (name === undefined) storeAnywhere(world, here, map, value);
  else store(world, here, map, name, value);
}

const set: Model = (call) => {
  if (!isCollection(call)) return undefined;
  const [key = EMPTY, value = EMPTY] = call.args;
  setEntry(call, call.receiver, key, value);
  return call.receiver;
};

/** A parameter of an address may be given more than once. */
const append: Model = (call) => {
  const { world, here } = call.frame;
  if (!call.receiver.atoms.some((atom) => here.heap.get(atom)?.kind === 'params')) return undefined;
  const [key = EMPTY, value = EMPTY] = call.args;
  const name = entryKey(call, call.receiver, key);
  const before = name === undefined ? EMPTY : load(world, here, call.receiver, name);
  return set({ ...call, args: [key, join(before, value)] });
};

const get: Model = (call) => {
  if (!isCollection(call) || call.args.length !== 1) return undefined;
  const { world, here } = call.frame;
  const name = entryKey(call, call.receiver, call.args[0]!);
  const isOpen = name === undefined || (name.startsWith(SYMBOLIC_KEY) && !hasEntry(call, name));
  if (isOpen) return elementOf(world, here, call.receiver);
  const others = name.startsWith(SYMBOLIC_KEY) ? [] : symbolicEntries(call, call.receiver, name);
  return joinAll([load(world, here, call.receiver, name), ...others.map(([, value]) => value)]);
};

function hasEntry(call: ModelCall, name: string): boolean {
  return singleObject(call, call.receiver)?.known.fields.has(name) ?? false;
}

const add: Model = (call) => {
  if (!isCollection(call)) return undefined;
  storeAnywhere(call.frame.world, call.frame.here, call.receiver, call.args[0] ?? EMPTY);
  return call.receiver;
};

const clear: Model = (call) => {
  if (!isCollection(call)) return undefined;
  const single = singleObject(call, call.receiver);
  if (single !== undefined)
    call.frame.here.heap.set(single.atom, { ...single.known, fields: new Map(), elements: EMPTY, rest: EMPTY });
  return EMPTY;
};

const remove: Model = (call) => {
  if (!isCollection(call)) return undefined;
  const name = entryKey(call, call.receiver, call.args[0] ?? EMPTY);
  if (name !== undefined) removeMember(call.frame.world, call.frame.here, call.receiver, name);
  return EMPTY;
};

/** Sets of what is in this one, and in the other one too where `both` is asked for. */
function combined(both: boolean): Model {
  return (call) => {
    if (!isCollection(call)) return undefined;
    const { world, here } = call.frame;
    const own = elementOf(world, here, call.receiver);
    const other = both ? call.iterate(call.args[0] ?? EMPTY) : EMPTY;
    return allocate(call, 'set', { elements: join(own, other) });
  };
}

export const COLLECTION_MODELS: Readonly<Record<string, Model>> = {
  set,
  append,
  get,
  add,
  clear,
  delete: remove,
  has: () => EMPTY,
  union: combined(true),
  symmetricDifference: combined(true),
  intersection: combined(false),
  difference: combined(false),
  deref: (call) =>
    singleObject(call, call.receiver) === undefined
      ? undefined
      : load(call.frame.world, call.frame.here, call.receiver, HELD),
};

/** Pseudo-member under which a weak reference keeps its object. */
const HELD = '@held';

/** `new Map(entries)`: entry by entry where all are known; a copy of another map has its entries. */
function makeMap(call: ModelCall): Value {
  const { world, here } = call.frame;
  const [from = EMPTY] = call.args;
  const other = singleObject(call, from)?.known;
  if (other?.kind === 'map') return allocate(call, 'map', { fields: other.fields, elements: other.elements });
  const pairs = exactItems(here, from)?.map((pair) => exactItems(here, pair));
  const map = allocate(call, 'map', {});
  if (pairs !== undefined && pairs.every((pair) => pair !== undefined)) {
    for (const [key = EMPTY, value = EMPTY] of pairs) setEntry(call, map, key, value);
    return map;
  }
  const pair = call.iterate(from);
  const fields = new Map([[MAP_KEYS, load(world, here, pair, '0')]]);
  return allocate(call, 'map', { fields, elements: load(world, here, pair, '1') });
}

/** `new Map(entries)`, `new Set(items)`, `new Array(…)`. */
export const COLLECTION_CONSTRUCTORS: Readonly<Record<string, Model>> = {
  Map: makeMap,
  WeakMap: makeMap,
  Set: (call) => allocate(call, 'set', { elements: call.iterate(call.args[0] ?? EMPTY) }),
  WeakSet: (call) => allocate(call, 'set', { elements: call.iterate(call.args[0] ?? EMPTY) }),
  WeakRef: (call) => allocate(call, 'object', { fields: new Map([[HELD, call.args[0] ?? EMPTY]]) }),
  Array: makeArray,
};

/** `new Array(3)` has three holes; with several arguments they are the items. */
function makeArray(call: ModelCall): Value {
  const [only] = call.args;
  if (call.args.length === 1 && only !== undefined) {
    const [atom] = only.atoms;
    const isLength = only.atoms.length === 0 || atom?.kind === 'const';
    const length = only.atoms.length === 1 && typeof atom?.constant === 'number' ? atom.constant : undefined;
    if (length !== undefined && length <= MAX_INDEX) return allocateArray(call, new Array<Value>(length).fill(EMPTY));
    if (isLength) return allocate(call, 'array', {});
    return allocate(call, 'array', { elements: only });
  }
  return hasPositions(call)
    ? allocateArray(call, call.args)
    : allocate(call, 'array', { elements: joinAll(call.args) });
}
