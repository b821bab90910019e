import { elementOf, filterAtoms, storeAnywhere } from '../heap.js';
import type { ObjectState } from '../state.js';
import { constantsOf, EMPTY, join, joinAll, mapAtoms, valueOf, type Value } from '../value.js';
import { allocate, type Model, type ModelCall } from './model.js';

function element(call: ModelCall): Value {
  return elementOf(call.frame.world, call.frame.here, call.receiver);
}

function arrayOf(call: ModelCall, elements: Value): Value {
  return allocate(call, 'array', { elements });
}

/** Copies of arrays keep their content; text and what is not known stays what it is. */
function copyOf(call: ModelCall): Value {
  const { frame } = call;
  return mapAtoms(call.receiver, (atom, trace) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    if (known === undefined) return valueOf(atom, trace);
    return allocate(
      call,
      known.kind,
      { elements: joinAll([known.elements, ...known.fields.values()]), rest: known.rest },
      `/${atom.id}`,
    );
  });
}

const map: Model = (call) => arrayOf(call, call.run(call.args[0], [element(call), EMPTY, call.receiver], call.args[1]));

const flatMap: Model = (call) => {
  const made = call.run(call.args[0], [element(call), EMPTY, call.receiver]);
  return arrayOf(
    call,
    join(
      elementOf(call.frame.world, call.frame.here, made),
      filterAtoms(made, (atom) => atom.kind !== 'object'),
    ),
  );
};

/** `filter`, `sort`, `reverse`: the callback sees items, the result holds them. */
const select: Model = (call) => {
  call.run(call.args[0], [element(call), element(call)]);
  return copyOf(call);
};

const find: Model = (call) => {
  call.run(call.args[0], [element(call), EMPTY, call.receiver]);
  return element(call);
};

/** The callback sees items; nothing of them is in the result. */
const visit: Model = (call) => {
  call.run(call.args[0], [element(call), EMPTY, call.receiver]);
  return EMPTY;
};

/** Two turns close the loop of the accumulator. */
const reduce: Model = (call) => {
  const initial = call.args[1] ?? element(call);
  const first = call.run(call.args[0], [initial, element(call), EMPTY, call.receiver]);
  const second = call.run(call.args[0], [join(initial, first), element(call), EMPTY, call.receiver]);
  return join(first, second);
};

/** An array with known items and nothing else: pushing to it keeps them apart. */
function exactArray(call: ModelCall): { state: ObjectState; length: number } | undefined {
  const [only] = call.receiver.atoms;
  const known =
    call.receiver.atoms.length === 1 && only?.kind === 'object' ? call.frame.here.heap.get(only) : undefined;
  if (known?.kind !== 'array') return undefined;
  return { state: known, length: [...known.fields.keys()].filter((key) => /^\d+$/.test(key)).length };
}

const push: Model = (call) => {
  const hasCollection = call.receiver.atoms.some(
    (atom) => atom.kind !== 'unknown' && atom.kind !== 'external' && atom.kind !== 'const',
  );
  if (!hasCollection) return undefined;
  storeAnywhere(call.frame.world, call.frame.here, call.receiver, joinAll(call.args));
  return EMPTY;
};

const takeOne: Model = (call) => element(call);

const concat: Model = (call) => {
  const { world, here } = call.frame;
  const isText = call.receiver.atoms.every((atom) => atom.kind === 'source' || atom.kind === 'const');
  if (isText && call.receiver.atoms.length > 0) return joinAll([call.receiver, ...call.args]);
  const items = call.args.map((arg) =>
    join(
      elementOf(world, here, arg),
      filterAtoms(arg, (atom) => atom.kind !== 'object'),
    ),
  );
  return arrayOf(call, joinAll([element(call), ...items]));
};

const flat: Model = (call) => {
  const once = element(call);
  return arrayOf(call, join(once, elementOf(call.frame.world, call.frame.here, once)));
};

const fill: Model = (call) => {
  storeAnywhere(call.frame.world, call.frame.here, call.receiver, call.args[0] ?? EMPTY);
  return call.receiver;
};

const splice: Model = (call) => {
  storeAnywhere(call.frame.world, call.frame.here, call.receiver, joinAll(call.args.slice(2)));
  return copyOf(call);
};

/** `entries()` and `Object.entries`: pairs of a key and an item. */
const entries: Model = (call) => {
  const pair = allocate(call, 'array', { fields: new Map([['1', element(call)]]) }, '/pair');
  return arrayOf(call, pair);
};

const values: Model = (call) => arrayOf(call, element(call));

const at: Model = (call) => {
  const [index] = constantsOf(call.args[0] ?? EMPTY);
  const exact = exactArray(call);
  if (typeof index === 'number' && exact !== undefined && exact.state.elements.atoms.length === 0) {
    return exact.state.fields.get(String(index < 0 ? exact.length + index : index)) ?? element(call);
  }
  return element(call);
};

/** Methods of arrays whose names no text has. */
export const ARRAY_MODELS: Readonly<Record<string, Model>> = {
  map,
  flatMap,
  filter: select,
  sort: select,
  toSorted: select,
  reverse: select,
  toReversed: select,
  forEach: visit,
  some: visit,
  every: visit,
  findIndex: visit,
  findLastIndex: visit,
  find,
  findLast: find,
  reduce,
  reduceRight: reduce,
  push,
  unshift: push,
  pop: takeOne,
  shift: takeOne,
  concat,
  flat,
  fill,
  splice,
  toSpliced: splice,
  with: splice,
  entries,
  values,
  at,
  copyWithin: copyOf,
};
