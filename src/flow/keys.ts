import type { Frame } from './frame.js';
import { ANY_KEY, load, MAP_KEYS, store, storeAnywhere, textOf } from './heap.js';
import { constantsOf, join, joinAll, type Value } from './value.js';

/** Begins the name of a key that is a symbol: `@@iterator`. Serialization leaves such members out. */
export const SYMBOL_KEY = '@@';

/** Names that a computed key may have. */
function namesOf(key: Value): string[] {
  return constantsOf(key).flatMap((item) =>
    typeof item === 'string' || typeof item === 'number' ? [String(item)] : [],
  );
}

/**
 * Reads a member under a computed key.
 *
 * @param other what is read where the key has no known name
 */
export function loadUnder(frame: Frame, object: Value, key: Value, other: string = ANY_KEY): Value {
  const names = namesOf(key);
  const named = joinAll(names.map((name) => load(frame.world, frame.here, object, name)));
  const isExact = names.length > 0 && names.length === key.atoms.length;
  return isExact ? named : join(named, load(frame.world, frame.here, object, other));
}

/** Writes a member under a computed key: a known one replaces, another may be any, and what the key shows is among the object's keys. */
export function storeUnder(frame: Frame, object: Value, key: Value, value: Value): void {
  const { world, here } = frame;
  const [name, ...others] = namesOf(key);
  if (name !== undefined && others.length === 0 && key.atoms.length === 1) {
    store(world, here, object, name, value);
    return;
  }
  storeAnywhere(world, here, object, value);
  const text = textOf(world, here, key);
  if (!text.atoms.some((atom) => atom.kind !== 'const' && atom.kind !== 'unknown')) return;
  for (const atom of object.atoms) {
    const known = here.heap.get(atom);
    if (known === undefined) continue;
    const keys = known.fields.get(MAP_KEYS);
    here.heap.set(atom, {
      ...known,
      fields: new Map(known.fields).set(MAP_KEYS, keys === undefined ? text : join(keys, text)),
    });
  }
}
