import { spoken } from '../operations/coerce.js';
import { elementOf, load } from '../operations/heap.js';
import { deep, textOf } from '../operations/leaves.js';
import { merge } from '../operations/library.js';
import { keysOf } from '../operations/object-keys.js';
import { remove } from '../operations/omit.js';
import { contentOf, promiseOf, rejectionOf } from '../operations/promise.js';
import { itemsInPositions } from '../operations/spread.js';
import { store, storeAnywhere } from '../operations/store.js';
import { coarse } from '../operations/text.js';
import { arrayOfItems, exactItems } from '../values/array-state.js';
import { MAP_KEYS } from '../values/hidden-keys.js';
import { constantsOf, EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import { parse, stringify } from './json.js';
import {
  allocate,
  allocateArray,
  allocateAs,
  hasPositions,
  singleObject,
  type Model,
  type ModelCall,
} from './model.js';
import { PROPERTY_MODELS } from './properties.js';
import { revocable } from './proxies.js';

function first(call: ModelCall): Value {
  return call.args[0] ?? EMPTY;
}

const same: Model = (call) => first(call);
const nothing: Model = () => EMPTY;
/** Whole degrees say where a country is, not where a person is; other numbers are about what they were. */
const whole: Model = (call) => coarse(call.frame, textOf(call.frame.world, call.frame.here, call.args[0] ?? EMPTY));

const asText: Model = (call) => {
  const said = spoken(call.frame, first(call), (method, self) => call.run(method, [], self));
  return call.frame.state === undefined ? EMPTY : textOf(call.frame.world, call.frame.here, said);
};
const asPayload: Model = (call) => deep(call.frame.world, call.frame.here, first(call));

const keys: Model = (call) =>
  allocate(call, 'array', { elements: keysOf(call.frame.world, call.frame.here, first(call)) });

const values: Model = (call) =>
  allocate(call, 'array', { elements: elementOf(call.frame.world, call.frame.here, first(call)) });

const entries: Model = (call) => {
  const { world, here } = call.frame;
  // Names of fields carry nothing; keys that are data do.
  const key = filterAtoms(keysOf(world, here, first(call)), (atom) => atom.kind !== 'const');
  const fields = new Map([
    ['0', key],
    ['1', elementOf(world, here, first(call))],
  ]);
  return allocate(call, 'array', { elements: allocate(call, 'array', { fields }, '/pair') });
};

/** An object of pairs: member by member where all are known; of a map, its entries under its keys. */
const fromEntries: Model = (call) => {
  const { world, here } = call.frame;
  const pairs = exactItems(here, first(call))?.map((pair) => exactItems(here, pair));
  if (pairs !== undefined && pairs.every((pair) => pair !== undefined)) {
    const made = allocate(call, 'object', {});
    for (const [key = EMPTY, value = EMPTY] of pairs) {
      const [name] = constantsOf(key);
      if (key.atoms.length === 1 && name !== undefined) store(world, here, made, String(name), value);
      else storeAnywhere(world, here, made, value);
    }
    return made;
  }
  const pair = call.iterate(first(call));
  const keys = filterAtoms(textOf(world, here, load(world, here, pair, '0')), (atom) => atom.kind !== 'unknown');
  const fields = new Map(keys.atoms.length > 0 ? [[MAP_KEYS, keys]] : []);
  return allocate(call, 'object', { fields, elements: load(world, here, pair, '1') });
};

const from: Model = (call) => {
  const items = exactItems(call.frame.here, first(call));
  const mapped = (item: Value): Value => (call.args[1] === undefined ? item : call.run(call.args[1], [item]));
  if (items !== undefined && call.args[1] === undefined) return allocateArray(call, items);
  const list = singleObject(call, first(call))?.known;
  // Of `arguments` each position is known, but not how many there are.
  if (list?.kind === 'array' && call.args[1] === undefined) return allocateAs(call, list);
  const item = join(
    call.iterate(first(call)),
    filterAtoms(first(call), (atom) => atom.kind === 'source'),
  );
  return allocate(call, 'array', { elements: mapped(item) });
};

/** Arrays of items, under keys that the callback gives. */
function groups(call: ModelCall, kind: 'object' | 'map'): Value {
  const { world, here } = call.frame;
  const item = call.iterate(first(call));
  const key = call.run(call.args[1], [item]);
  const group = allocate(call, 'array', { elements: item }, '/group');
  const names = filterAtoms(textOf(world, here, key), (atom) => atom.kind !== 'const');
  return allocate(call, kind, { fields: new Map([[MAP_KEYS, names]]), elements: group });
}

/** `Promise.all`: what the promises hold, in their positions. */
const all: Model = (call) => {
  const { frame } = call;
  const rejection = rejectionOf(frame, elementOf(frame.world, frame.here, first(call)));
  const contents = mapAtoms(first(call), (atom, trace) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    if (known === undefined) return valueOf(atom, trace);
    const fields = new Map([...known.fields].map(([key, value]) => [key, contentOf(frame, value)]));
    const { rest, length } = known;
    return allocate(call, 'array', { fields, elements: contentOf(frame, known.elements), rest, length }, `/${atom.id}`);
  });
  return promiseOf(frame, `${frame.siteOf(call.op)}!promise`, contents, rejection);
};

const settled: Model = (call) => {
  const { frame } = call;
  const outcome = (promise: Value, part: string): Value =>
    allocate(
      call,
      'object',
      {
        fields: new Map([
          ['value', contentOf(frame, promise)],
          ['reason', join(rejectionOf(frame, promise), valueOf(frame.world.atoms.unknown))],
        ]),
      },
      `/item${part}`,
    );
  const items = exactItems(frame.here, first(call));
  if (items === undefined)
    return allocate(call, 'array', { elements: outcome(elementOf(frame.world, frame.here, first(call)), '') });
  return allocate(call, 'array', arrayOfItems(items.map((item, i) => outcome(item, String(i)))));
};

const anyOf: Model = (call) => {
  const { frame } = call;
  const promise = elementOf(frame.world, frame.here, first(call));
  return promiseOf(frame, `${frame.siteOf(call.op)}!promise`, contentOf(frame, promise), rejectionOf(frame, promise));
};

const reject: Model = (call) => promiseOf(call.frame, `${call.frame.siteOf(call.op)}!promise`, EMPTY, first(call));

function keysGiven(call: ModelCall): string[] {
  return constantsOf(call.args[1] ?? EMPTY).map(String);
}

const reflectGet: Model = (call) => {
  const { world, here } = call.frame;
  const keys = keysGiven(call);
  return keys.length === 0
    ? elementOf(world, here, first(call))
    : joinAll(keys.map((key) => load(world, here, first(call), key)));
};

const reflectSet: Model = (call) => {
  const { world, here } = call.frame;
  const [key, ...others] = keysGiven(call);
  const value = call.args[2] ?? EMPTY;
  if (key !== undefined && others.length === 0) store(world, here, first(call), key, value);
  else storeAnywhere(world, here, first(call), value);
  return EMPTY;
};

const reflectDelete: Model = (call) => {
  const [key, ...others] = keysGiven(call);
  if (key !== undefined && others.length === 0) remove(call.frame.world, call.frame.here, first(call), key);
  return EMPTY;
};

/** Runs its callback later, with what follows the delay. */
const later: Model = (call) => {
  call.run(first(call), call.args.slice(2));
  return EMPTY;
};

const soon: Model = (call) => {
  call.run(first(call), call.args.slice(1));
  return EMPTY;
};

const apply: Model = (call) => call.run(first(call), itemsInPositions(call.frame, call.args[2] ?? EMPTY), call.args[1]);

/** Functions of the language and the platform, by the path that code writes. */
export const PLATFORM_MODELS: Readonly<Record<string, Model>> = {
  ...PROPERTY_MODELS,
  'Object.assign': (call) => merge(call.frame, call.args),
  'Object.freeze': same,
  'Object.seal': same,
  'Object.setPrototypeOf': (call) => joinAll(call.args),
  'Object.preventExtensions': same,
  'Object.isFrozen': nothing,
  'Object.isSealed': nothing,
  'Object.isExtensible': nothing,
  'Object.keys': keys,
  'Object.values': values,
  'Object.entries': entries,
  'Object.fromEntries': fromEntries,
  'Object.groupBy': (call) => groups(call, 'object'),
  'Map.groupBy': (call) => groups(call, 'map'),
  'Object.is': nothing,
  'Object.hasOwn': nothing,
  'Object.getOwnPropertyNames': keys,
  'Proxy.revocable': revocable,
  'Reflect.get': reflectGet,
  'Reflect.set': reflectSet,
  'Reflect.has': nothing,
  'Reflect.deleteProperty': reflectDelete,
  'Reflect.ownKeys': keys,
  'Reflect.apply': apply,
  'Reflect.construct': (call) => call.construct(first(call), itemsInPositions(call.frame, call.args[1] ?? EMPTY)),
  'JSON.stringify': stringify,
  'JSON.parse': parse,
  'Array.from': from,
  'Array.of': (call) =>
    hasPositions(call) ? allocateArray(call, call.args) : allocate(call, 'array', { elements: joinAll(call.args) }),
  'Array.isArray': nothing,
  'Promise.resolve': same,
  'Promise.reject': reject,
  'Promise.all': all,
  'Promise.allSettled': settled,
  'Promise.race': anyOf,
  'Promise.any': anyOf,
  'Number.isNaN': nothing,
  'Number.isInteger': nothing,
  'Number.parseInt': nothing,
  'Number.parseFloat': asText,
  'Date.now': nothing,
  'Date.parse': nothing,
  'performance.now': nothing,
  'crypto.randomUUID': nothing,
  String: asText,
  Number: asText,
  Boolean: nothing,
  BigInt: asText,
  isNaN: nothing,
  parseInt: asText,
  parseFloat: asText,
  structuredClone: same,
  encodeURIComponent: asText,
  decodeURIComponent: asText,
  encodeURI: asText,
  decodeURI: asText,
  escape: asText,
  unescape: asText,
  btoa: asText,
  atob: asText,
  'Buffer.from': asPayload,
  'Buffer.concat': asPayload,
  'Buffer.alloc': (call) => allocate(call, 'wrapper', {}),
  'Buffer.allocUnsafe': (call) => allocate(call, 'wrapper', {}),
  'Buffer.byteLength': nothing,
  'String.raw': (call) => joinAll(call.args.map((arg) => textOf(call.frame.world, call.frame.here, arg))),
  setTimeout: later,
  setInterval: later,
  setImmediate: soon,
  queueMicrotask: soon,
  requestAnimationFrame: soon,
  requestIdleCallback: soon,
  'process.nextTick': soon,
  'Math.random': nothing,
  'Math.round': whole,
  'Math.floor': whole,
  'Math.ceil': whole,
  'Math.trunc': whole,
  'Math.abs': asText,
};
