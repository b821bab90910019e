import type { Atom } from '../values/atom.js';
import type { ObjectState } from '../values/state.js';
import { EMPTY, joinAll, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { SYMBOL_KEY } from './keys.js';

/** Runs a method of an object, and returns its result. */
export type RunMethod = (method: Value, self: Value) => Value;

/** Members that say what an object is as text, first that counts first. */
const TO_TEXT = [`${SYMBOL_KEY}toPrimitive`, 'toString'];

/** Depth of arrays whose items are asked for their text. */
const MAX_ARRAYS = 3;

/** Objects that say themselves what they are as text are replaced by what they say; anything else stays what it is. */
export function spoken(frame: Frame, value: Value, run: RunMethod, depth = 0): Value {
  if (depth > MAX_ARRAYS || !value.atoms.some((atom) => atom.kind === 'object')) return value;
  return mapAtoms(value, (atom, trace) => {
    const known = frame.state === undefined || atom.kind !== 'object' ? undefined : frame.here.heap.get(atom);
    if (known === undefined) return valueOf(atom, trace);
    const method = TO_TEXT.map((name) => methodOf(frame, known, name)).find((found) => found.atoms.length > 0);
    if (method !== undefined) return run(method, valueOf(atom));
    if (known.kind !== 'array') return valueOf(atom, trace);
    const items = joinAll([...known.fields.values(), known.elements]);
    const said = spoken(frame, items, run, depth + 1);
    return said === items ? valueOf(atom, trace) : said;
  });
}

/** A function that an object has as a member: its own, or one of its class. */
export function methodOf(frame: Frame, known: ObjectState, name: string): Value {
  const own = known.fields.get(name);
  if (own?.atoms.some((atom) => isFunction(frame, atom))) return own;
  const member = known.cls === undefined ? undefined : frame.world.program.member(known.cls, 'methods', name);
  return member === undefined ? EMPTY : valueOf(frame.world.atoms.fn(member));
}

/** Whether an atom is a function of the program, with what it captured or without. */
export function isFunction(frame: Frame, atom: Atom): boolean {
  return atom.kind === 'function' || (atom.kind === 'object' && frame.here.heap.get(atom)?.fn !== undefined);
}
