import { methodOf } from '../operations/coerce.js';
import { loadDeep } from '../operations/deep-keys.js';
import { load } from '../operations/heap.js';
import { SYMBOL_KEY } from '../operations/keys.js';
import { isCheckedKey } from '../values/hidden-keys.js';
import { asDeep } from '../values/key-tests.js';
import { constantsOf, EMPTY, join, mapAtoms, valueOf, type Value } from '../values/value.js';
import { allocate, type Model, type ModelCall } from './model.js';

/** Depth to which objects are looked at for what they leave out of JSON; deeper ones are taken whole. */
const MAX_SERIALIZED = 4;

/** Serialized text keeps what it was made of, so that parsing it gives that back. */
export const stringify: Model = (call) => {
  const [value = EMPTY, allowed = EMPTY] = call.args;
  const keys = listedKeys(call, allowed);
  if (keys.length > 0) {
    const fields = new Map(keys.map((key) => [key, load(call.frame.world, call.frame.here, value, key)]));
    return allocate(call, 'json', { elements: allocate(call, 'object', { fields }, '/picked') });
  }
  // A replacer is asked about the whole first: what it keeps of that may hold anything.
  const isReplaced = allowed.atoms.some((atom) => atom.kind === 'function' || atom.kind === 'object');
  const whole = isReplaced ? replaced(call, allowed, value) : value;
  return allocate(call, 'json', { elements: call.frame.state === undefined ? EMPTY : serialized(call, whole, 0) });
};

/**
 * What a replacer keeps of a value. It is asked about each member at any depth: where it goes by the names of keys, which those are is found
 * out with something of which nothing is known.
 */
function replaced(call: ModelCall, replacer: Value, value: Value): Value {
  const { world } = call.frame;
  const whole = call.run(replacer, [EMPTY, value]);
  if (call.frame.state === undefined) return whole;
  const asked = world.atoms.make({ kind: 'invoke', index: ASKED });
  const kept = call
    .run(replacer, [EMPTY, valueOf(asked)])
    .atoms.filter(({ kind, index }) => kind === 'invoke' && index === ASKED);
  const [only] = kept;
  const key = kept.length === 1 ? only?.path[only.path.length - 1] : undefined;
  if (key === undefined || only?.path.length !== 1 || !isCheckedKey(key) || call.frame.state === undefined)
    return whole;
  return loadDeep(world, call.frame.here, whole, asDeep(key));
}

/** Index of the invocation that stands for what a replacer is asked about. */
const ASKED = -9;

function listedKeys(call: ModelCall, allowed: Value): string[] {
  return allowed.atoms.flatMap((atom) =>
    [...(call.frame.here.heap.get(atom)?.fields.values() ?? [])].flatMap((value) => constantsOf(value).map(String)),
  );
}

/** What of a value gets into JSON: what `toJSON` gives instead of the object, no members under symbols, none that are not enumerable. */
function serialized(call: ModelCall, value: Value, depth: number): Value {
  const { frame } = call;
  if (depth > MAX_SERIALIZED || !value.atoms.some((atom) => atom.kind === 'object')) return value;
  return mapAtoms(value, (atom, trace) => {
    const known = frame.state === undefined || atom.kind !== 'object' ? undefined : frame.here.heap.get(atom);
    if (known === undefined || known.kind === 'json') return valueOf(atom, trace);
    const method = methodOf(frame, known, 'toJSON');
    if (method.atoms.length > 0) return call.run(method, [], valueOf(atom));
    const fields = new Map<string, Value>();
    let isChanged = false;
    for (const [key, field] of known.fields) {
      if (key.startsWith(SYMBOL_KEY) || known.concealed?.has(key)) isChanged = true;
      else {
        const inner = serialized(call, field, depth + 1);
        isChanged ||= inner !== field;
        fields.set(key, inner);
      }
    }
    const elements = serialized(call, known.elements, depth + 1);
    if (!isChanged && elements === known.elements) return valueOf(atom, trace);
    return allocate(call, known.kind, { ...known, fields, elements }, `/json${atom.id}`);
  });
}

export const parse: Model = (call) =>
  mapAtoms(call.args[0] ?? EMPTY, (atom, trace) => {
    const known = atom.kind === 'object' ? call.frame.here.heap.get(atom) : undefined;
    if (known?.kind === 'json') return known.elements;
    return atom.kind === 'const' ? EMPTY : join(valueOf(atom, trace), valueOf(call.frame.world.atoms.unknown));
  });
