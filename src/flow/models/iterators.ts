import { elementOf, load } from '../operations/heap.js';
import { arrayOfItems, exactItems } from '../values/array-state.js';
import { MAP_KEYS, RETURNED, RESUME } from '../values/hidden-keys.js';
import { newObject, type ObjectState } from '../values/state.js';
import { EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import { looseCopyOf } from './array-edits.js';
import { runEach } from './consenting.js';
import { allocate, allocateArray, allocateAs, type Model, type ModelCall } from './model.js';

/** Kinds of objects that the language iterates. */
const ITERABLE: ReadonlySet<ObjectState['kind']> = new Set(['array', 'map', 'set', 'params', 'iterator']);

function kindOf(call: ModelCall, atom: Value['atoms'][number]): ObjectState['kind'] | undefined {
  return atom.kind === 'object' ? call.frame.here.heap.get(atom)?.kind : undefined;
}

function ofKind(call: ModelCall, ...kinds: ObjectState['kind'][]): Value {
  return filterAtoms(call.receiver, (atom) => kinds.includes(kindOf(call, atom) ?? 'object'));
}

/** The receiver without objects that are known to be no collection. */
function collections(call: ModelCall): Value {
  return filterAtoms(call.receiver, (atom) => {
    if (atom.kind === 'object') return ITERABLE.has(kindOf(call, atom) ?? 'object');
    return (
      atom.kind === 'typed' ||
      atom.kind === 'param' ||
      atom.kind === 'this' ||
      atom.kind === 'outer' ||
      atom.kind === 'invoke'
    );
  });
}

function anyOf(call: ModelCall, value: Value): Value {
  return elementOf(call.frame.world, call.frame.here, value);
}

/** Keys of maps, items of sets; of arrays they are numbers. */
function keysIn(call: ModelCall): Value {
  const sets = ofKind(call, 'set');
  return join(load(call.frame.world, call.frame.here, collections(call), MAP_KEYS), anyOf(call, sets));
}

function iteratorOf(call: ModelCall, elements: Value): Value {
  return allocate(call, 'iterator', { elements });
}

const keys: Model = (call) => (collections(call).atoms.length === 0 ? undefined : iteratorOf(call, keysIn(call)));

const values: Model = (call) => {
  const items = exactItems(call.frame.here, call.receiver);
  if (items !== undefined) return allocateAs(call, arrayOfItems(items, 'iterator'));
  return collections(call).atoms.length === 0 ? undefined : iteratorOf(call, anyOf(call, collections(call)));
};

/** `entries()`: pairs of a key and an item; an array's key is its index. */
const entries: Model = (call) => {
  const items = exactItems(call.frame.here, call.receiver);
  if (items !== undefined) {
    const pairs = items.map((item, i) =>
      allocateArray(call, [valueOf(call.frame.world.atoms.constant(i)), item], `/pair${i}`),
    );
    return allocateAs(call, arrayOfItems(pairs, 'iterator'));
  }
  const from = collections(call);
  if (from.atoms.length === 0) return undefined;
  const ofTypes = filterAtoms(from, (atom) => atom.kind === 'typed');
  const typedKeys = load(call.frame.world, call.frame.here, anyOf(call, ofTypes), '0');
  const pair = allocateArray(call, [join(keysIn(call), typedKeys), anyOf(call, from)], '/pair');
  return iteratorOf(call, pair);
};

/** The callback sees items, then keys: an index, for arrays. */
const forEach: Model = (call) => {
  runEach(call, call.args[0], [anyOf(call, call.receiver), keysIn(call), call.receiver], call.args[1]);
  return EMPTY;
};

/** A step of an iterator: whichever item, or what it returns at its end. What is handed in is what `yield` gives inside. */
const next: Model = (call) => {
  const { world, here } = call.frame;
  const iterators = ofKind(call, 'iterator');
  if (iterators.atoms.length === 0) return undefined;
  const sent = call.args[0] ?? EMPTY;
  const resumed = sent.atoms.length === 0 ? EMPTY : call.resume(load(world, here, iterators, RESUME), sent);
  const steps = [iterators, resumed].flatMap((from) => [anyOf(call, from), load(world, here, from, RETURNED)]);
  return allocateAs(call, newObject('object', { fields: new Map([['value', joinAll(steps)]]) }));
};

const toArray: Model = (call) => {
  const items = exactItems(call.frame.here, call.receiver);
  if (items !== undefined) return allocateArray(call, items);
  if (ofKind(call, 'iterator').atoms.length === 0) return undefined;
  return allocate(call, 'array', { elements: anyOf(call, call.receiver) });
};

/** `take`, `drop`: some of the items. */
const part: Model = (call) => (ofKind(call, 'iterator').atoms.length === 0 ? undefined : looseCopyOf(call));

/** Iterators, and how collections are iterated. */
export const ITERATOR_MODELS: Readonly<Record<string, Model>> = {
  keys,
  values,
  entries,
  forEach,
  next,
  toArray,
  take: part,
  drop: part,
  '@@iterator': values,
  '@@asyncIterator': values,
};
