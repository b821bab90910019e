import { elementOf, load } from '../operations/heap.js';
import { storeAnywhere } from '../operations/store.js';
import {
  allItems,
  ArrayBuilder,
  arrayOfItems,
  exactItems,
  itemsOf,
  withItems,
  withoutPositions,
} from '../values/array-state.js';
import { isOpaque } from '../values/atom.js';
import { isHidden } from '../values/hidden-keys.js';
import { isPersonal } from '../values/losses.js';
import { newObject, type ObjectState } from '../values/state.js';
import { isCollectionType } from '../values/typed-shape.js';
import { constantsOf, EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import { allocate, allocateAs, hasPositions, singleObject, type Model, type ModelCall } from './model.js';

function element(call: ModelCall): Value {
  return elementOf(call.frame.world, call.frame.here, call.receiver);
}

/** The one array that a method is called on. */
function singleArray(
  call: ModelCall,
): { items: Value[] | undefined; become(state: ObjectState): void; known: ObjectState } | undefined {
  const single = singleObject(call, call.receiver);
  if (single === undefined || (single.known.kind !== 'array' && single.known.kind !== 'iterator')) return undefined;
  const { atom, known } = single;
  return { known, items: itemsOf(known), become: (state) => call.frame.here.heap.set(atom, state) };
}

/** Items move in a way that is not known: any may stand anywhere. */
function losePositions(call: ModelCall): void {
  for (const atom of call.receiver.atoms) {
    const known = atom.kind === 'object' ? call.frame.here.heap.get(atom) : undefined;
    if (known?.kind === 'array') call.frame.here.heap.set(atom, withoutPositions(known));
  }
}

/** A number that is known. */
function numberIn(value: Value | undefined): number | undefined {
  const [constant] = constantsOf(value ?? EMPTY);
  return value?.atoms.length === 1 && typeof constant === 'number' ? constant : undefined;
}

/** A copy of an array with its items where they stand; of anything else, what it is. */
export function copyOf(call: ModelCall): Value {
  return mapAtoms(call.receiver, (atom, trace) => {
    const known = atom.kind === 'object' ? call.frame.here.heap.get(atom) : undefined;
    return known === undefined ? valueOf(atom, trace) : allocateAs(call, known, `/${atom.id}`);
  });
}

/** A copy of an array whose items may stand anywhere. */
export function looseCopyOf(call: ModelCall): Value {
  return mapAtoms(call.receiver, (atom, trace) => {
    const known = atom.kind === 'object' ? call.frame.here.heap.get(atom) : undefined;
    if (known === undefined) return valueOf(atom, trace);
    const members = [...known.fields].flatMap(([key, value]) => (isHidden(key) ? [] : [value]));
    const elements = joinAll([known.elements, ...members]);
    return allocate(call, known.kind, { elements, rest: known.rest }, `/${atom.id}`);
  });
}

const push: Model = (call) => {
  const hasCollection = call.receiver.atoms.some(
    (atom) => atom.kind !== 'unknown' && atom.kind !== 'external' && atom.kind !== 'const',
  );
  if (!hasCollection) return undefined;
  const array = singleArray(call);
  if (array?.items !== undefined && hasPositions(call))
    array.become(withItems(array.known, [...array.items, ...call.args]));
  else storeAnywhere(call.frame.world, call.frame.here, call.receiver, joinAll(call.args));
  return EMPTY;
};

const unshift: Model = (call) => {
  const array = singleArray(call);
  if (array?.items === undefined || !hasPositions(call)) {
    losePositions(call);
    return push(call);
  }
  array.become(withItems(array.known, [...call.args, ...array.items]));
  return EMPTY;
};

const pop: Model = (call) => {
  const array = singleArray(call);
  if (array?.items === undefined) return element(call);
  array.become(withItems(array.known, array.items.slice(0, -1)));
  return array.items.at(-1) ?? EMPTY;
};

const shift: Model = (call) => {
  const array = singleArray(call);
  if (array?.items === undefined) {
    const taken = element(call);
    losePositions(call);
    return taken;
  }
  array.become(withItems(array.known, array.items.slice(1)));
  return array.items[0] ?? EMPTY;
};

/** What a splice takes out and what it leaves, where both are known. */
function spliced(call: ModelCall, items: readonly Value[]): { taken: Value[]; left: Value[] } | undefined {
  const [start, count, ...inserted] = call.args;
  const from = numberIn(start);
  const many = count === undefined ? items.length : numberIn(count);
  if (from === undefined || many === undefined || !hasPositions(call)) return undefined;
  const left = [...items];
  const taken = left.splice(from, many, ...inserted);
  return { taken, left };
}

const splice: Model = (call) => {
  const array = singleArray(call);
  const known = array?.items === undefined ? undefined : spliced(call, array.items);
  if (known === undefined) {
    const taken = looseCopyOf(call);
    losePositions(call);
    storeAnywhere(call.frame.world, call.frame.here, call.receiver, joinAll(call.args.slice(2)));
    return taken;
  }
  array!.become(withItems(array!.known, known.left));
  return allocateAs(call, arrayOfItems(known.taken));
};

const toSpliced: Model = (call) => {
  const items = singleArray(call)?.items;
  const known = items === undefined ? undefined : spliced(call, items);
  if (known !== undefined) return allocateAs(call, arrayOfItems(known.left));
  return allocate(call, 'array', { elements: joinAll([element(call), ...call.args.slice(2)]) });
};

/** `with(index, value)`. */
const replaceOne: Model = (call) => {
  const [at, value = EMPTY] = call.args;
  const items = singleArray(call)?.items;
  const index = numberIn(at);
  if (items === undefined || index === undefined || index >= items.length || index < -items.length)
    return allocate(call, 'array', { elements: join(element(call), value) });
  return allocateAs(call, arrayOfItems(items.with(index, value)));
};

const fill: Model = (call) => {
  const [value = EMPTY, start, end] = call.args;
  const array = singleArray(call);
  const from = start === undefined ? 0 : numberIn(start);
  const to = end === undefined ? Infinity : numberIn(end);
  if (array?.items !== undefined && from !== undefined && to !== undefined)
    array.become(withItems(array.known, [...array.items].fill(value, from, to)));
  else storeAnywhere(call.frame.world, call.frame.here, call.receiver, value);
  return call.receiver;
};

const reverse: Model = (call) => {
  const array = singleArray(call);
  if (array?.items === undefined) losePositions(call);
  else array.become(withItems(array.known, array.items.toReversed()));
  return call.receiver;
};

const toReversed: Model = (call) => {
  const items = singleArray(call)?.items;
  return items === undefined ? looseCopyOf(call) : allocateAs(call, arrayOfItems(items.toReversed()));
};

/** The order is not known, only how many there are. */
function shuffled(known: ObjectState): ObjectState {
  const items = itemsOf(known);
  if (items === undefined) return withoutPositions(known);
  const any = allItems(known);
  return withItems(
    known,
    items.map(() => any),
  );
}

function compare(call: ModelCall): void {
  call.run(call.args[0], [element(call), element(call)]);
}

const sort: Model = (call) => {
  compare(call);
  const array = singleArray(call);
  if (array === undefined) losePositions(call);
  else array.become(shuffled(array.known));
  return call.receiver;
};

const toSorted: Model = (call) => {
  compare(call);
  const array = singleArray(call);
  return array === undefined ? looseCopyOf(call) : allocateAs(call, shuffled(array.known));
};

const copyWithin: Model = (call) => {
  losePositions(call);
  return call.receiver;
};

/** The items that an argument of `concat` adds: those of an array, anything else itself. */
function addTo(builder: ArrayBuilder, call: ModelCall, value: Value): void {
  const { world, here } = call.frame;
  const items = exactItems(here, value);
  if (items !== undefined) builder.addAll(items);
  else if (value.atoms.every((atom) => isItem(call, atom))) builder.add(value);
  else
    builder.addSome(
      joinAll([
        elementOf(
          world,
          here,
          filterAtoms(value, (atom) => !isItem(call, atom)),
        ),
        asItems(call, value),
      ]),
    );
}

/** No array, as far as is known: a text, a function, another object. */
function isItem(call: ModelCall, atom: Value['atoms'][number]): boolean {
  if (atom.kind === 'object') return call.frame.here.heap.get(atom)?.kind !== 'array';
  if (atom.kind === 'typed') return !isCollectionType(call.frame.world, atom);
  return !isOpaque(atom);
}

/** What of a value may be an item itself. */
function asItems(call: ModelCall, value: Value): Value {
  return filterAtoms(value, (atom) => isItem(call, atom) || isOpaque(atom));
}

const concat: Model = (call) => {
  const isText = call.receiver.atoms.every((atom) => atom.kind === 'source' || atom.kind === 'const');
  if (isText && call.receiver.atoms.length > 0) return joinAll([call.receiver, ...call.args]);
  const builder = new ArrayBuilder();
  const items = exactItems(call.frame.here, call.receiver);
  if (items === undefined) builder.addSome(element(call));
  else builder.addAll(items);
  if (hasPositions(call)) for (const arg of call.args) addTo(builder, call, arg);
  else
    for (const arg of call.args)
      builder.addSome(join(elementOf(call.frame.world, call.frame.here, arg), asItems(call, arg)));
  return allocateAs(call, builder.build());
};

/** Depth to which `flat(Infinity)` is followed: types nest no deeper in practice. */
const MAX_FLAT = 4;

const flat: Model = (call) => {
  const [depth] = call.args;
  const levels = depth === undefined ? 1 : Math.min(numberIn(depth) ?? MAX_FLAT, MAX_FLAT);
  const made = flattened(call, call.receiver, levels);
  if (levels === MAX_FLAT && holdsArrays(call, allItems(made)))
    call.frame.world.noteLoss(`personal data in arrays that are nested more than ${MAX_FLAT} deep and made flat`);
  return allocateAs(call, made);
};

/** Whether among some items there are arrays still, with something personal in them. */
function holdsArrays({ frame: { here } }: ModelCall, items: Value): boolean {
  return items.atoms.some((atom) => {
    const known = atom.kind === 'object' ? here.heap.get(atom) : undefined;
    return known?.kind === 'array' && isPersonal(here, allItems(known));
  });
}

/** The items of an array, those that are arrays replaced by theirs. */
export function flattened(call: ModelCall, array: Value, levels: number): ObjectState {
  const { world, here } = call.frame;
  const items = exactItems(here, array);
  if (items === undefined) {
    let elements = elementOf(world, here, array);
    for (let i = 0; i < levels; i++) elements = join(elementOf(world, here, elements), asItems(call, elements));
    return newObject('array', { elements });
  }
  const builder = new ArrayBuilder();
  for (const item of items) {
    if (levels <= 1) addTo(builder, call, item);
    else if (exactItems(here, item) === undefined) addTo(builder, call, item);
    else {
      const inner = flattened(call, item, levels - 1);
      const known = itemsOf(inner);
      if (known === undefined) builder.addSome(allItems(inner));
      else builder.addAll(known);
    }
  }
  return builder.build();
}

const at: Model = (call) => {
  const index = numberIn(call.args[0]);
  const array = singleArray(call);
  if (index === undefined || array === undefined) return element(call);
  if (array.items !== undefined) return array.items.at(index) ?? EMPTY;
  return index < 0 ? element(call) : load(call.frame.world, call.frame.here, call.receiver, String(index));
};

/** A part of an array: between two indexes where they and the items are known. */
export function partOf(call: ModelCall, array: Value): Value {
  const [start, end] = call.args;
  const from = start === undefined ? 0 : numberIn(start);
  const to = end === undefined ? Infinity : numberIn(end);
  const items = exactItems(call.frame.here, array);
  if (items !== undefined && from !== undefined && to !== undefined)
    return allocateAs(call, arrayOfItems(items.slice(from, to)));
  const whole = { ...call, receiver: array };
  return from === 0 && end === undefined ? copyOf(whole) : looseCopyOf(whole);
}

/** Methods that add, remove, move or copy items. */
export const ARRAY_EDITS: Readonly<Record<string, Model>> = {
  push,
  unshift,
  pop,
  shift,
  splice,
  toSpliced,
  with: replaceOne,
  fill,
  reverse,
  toReversed,
  sort,
  toSorted,
  copyWithin,
  concat,
  flat,
  at,
};
