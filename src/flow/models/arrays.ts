import { elementOf } from '../operations/heap.js';
import { exactItems } from '../values/array-state.js';
import { EMPTY, join, withConsent, type Value } from '../values/value.js';
import { flattened, looseCopyOf } from './array-edits.js';
import { filtered, runEach } from './consenting.js';
import { allocate, allocateArray, allocateAs, singleObject, type Model, type ModelCall } from './model.js';

function element(call: ModelCall): Value {
  return elementOf(call.frame.world, call.frame.here, call.receiver);
}

function arrayOf(call: ModelCall, elements: Value): Value {
  return allocate(call, 'array', { elements });
}

/** The helpers of iterators have the names of arrays' methods, and make iterators. */
function isIterator(call: ModelCall): boolean {
  return singleObject(call, call.receiver)?.known.kind === 'iterator';
}

const map: Model = (call) => {
  const made = runEach(call, call.args[0], [element(call), EMPTY, call.receiver], call.args[1]);
  const items = exactItems(call.frame.here, call.receiver);
  if (items === undefined) return allocate(call, isIterator(call) ? 'iterator' : 'array', { elements: made });
  return allocateArray(
    call,
    items.map(() => made),
  );
};

const flatMap: Model = (call) => {
  const made = runEach(call, call.args[0], [element(call), EMPTY, call.receiver], call.args[1]);
  const flat = flattened(call, arrayOf(call, made), 1);
  return allocateAs(call, isIterator(call) ? { ...flat, kind: 'iterator' } : flat);
};

/** The callback sees items, the result holds some of them. */
const filter: Model = (call) => {
  const verdict = runEach(call, call.args[0], [element(call), EMPTY, call.receiver], call.args[1]);
  return filtered(looseCopyOf(call), verdict);
};

const find: Model = (call) => {
  const verdict = runEach(call, call.args[0], [element(call), EMPTY, call.receiver]);
  // What is found is there only if the callback said so.
  const facts = verdict.consent;
  return withConsent(element(call), facts && { whenTrue: facts.whenTrue, whenFalse: new Set() });
};

/** The callback sees items; nothing of them is in the result. */
const visit: Model = (call) => {
  runEach(call, call.args[0], [element(call), EMPTY, call.receiver]);
  return EMPTY;
};

/** Two turns close the loop of the accumulator. */
const reduce: Model = (call) => {
  const initial = call.args[1] ?? element(call);
  const first = runEach(call, call.args[0], [initial, element(call), EMPTY, call.receiver]);
  const second = runEach(call, call.args[0], [join(initial, first), element(call), EMPTY, call.receiver]);
  return join(first, second);
};

/** Methods of arrays that look at items, and whose names no text has. */
export const ARRAY_MODELS: Readonly<Record<string, Model>> = {
  map,
  flatMap,
  filter,
  forEach: visit,
  some: visit,
  every: visit,
  findIndex: visit,
  findLastIndex: visit,
  find,
  findLast: find,
  reduce,
  reduceRight: reduce,
};
