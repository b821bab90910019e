import { elementOf } from '../operations/heap.js';
import { textOf } from '../operations/leaves.js';
import { EMPTY, filterAtoms, joinAll, type Value } from '../values/value.js';
import { allocate, type Model, type ModelCall } from './model.js';

/** An address is the text that it was made of, and the parameters that are set in it. */
const url: Model = (call) => {
  const given = joinAll(call.args);
  const params = allocate(call, 'params', { elements: personalText(call, given) }, '/params');
  return allocate(call, 'wrapper', { elements: given, fields: new Map([['searchParams', params]]) });
};

/** Parameters by name, where they are listed; else all of what they were made of under any name. */
export function urlParameters(call: ModelCall, part = ''): Value {
  const [given = EMPTY] = call.args;
  const [only] = given.atoms;
  const known = given.atoms.length === 1 ? call.frame.here.heap.get(only!) : undefined;
  if (known === undefined || known.kind !== 'object')
    return allocate(call, 'params', { elements: joinAll([personalText(call, given), pairs(call, given)]) }, part);
  const fields = new Map([...known.fields].map(([key, value]) => [`[${key}]`, value]));
  return allocate(call, 'params', { fields, elements: known.elements, rest: known.rest }, part);
}

function personalText(call: ModelCall, value: Value): Value {
  return filterAtoms(textOf(call.frame.world, call.frame.here, value), (atom) => atom.kind !== 'const');
}

/** `new URLSearchParams([['who', name]])`. */
function pairs(call: ModelCall, value: Value): Value {
  const { world, here } = call.frame;
  const objects = filterAtoms(value, (atom) => atom.kind === 'object');
  return personalText(call, elementOf(world, here, elementOf(world, here, objects)));
}

/** What `new` of an address or of its parameters makes. */
export const URL_CONSTRUCTORS: Readonly<Record<string, Model>> = {
  URL: url,
  URLSearchParams: (call) => urlParameters(call),
};
