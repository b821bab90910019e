import { isSymbolic, type Atom } from '../values/atom.js';
import { ANY_KEY, MAP_KEYS } from '../values/hidden-keys.js';
import { symbolicKey } from '../values/symbolic-keys.js';
import { constantsOf, isFull, join, joinAll, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { load } from './heap.js';
import { textOf } from './leaves.js';
import { store, storeAnywhere } from './store.js';
import { keptAt } from './tree-paths.js';

/** Begins the name of a key that is a symbol: `@@iterator`. Serialization leaves such members out. */
export const SYMBOL_KEY = '@@';

/** A key with what the program's variables hold in place of them, where that is plain: `FIELDS[i]`. */
export function withHeldConstants(frame: Frame, key: Value): Value {
  const { world } = frame;
  const isKept = (atom: Atom): boolean => atom.kind === 'outer' && world.program.isModuleVariable(atom.name);
  if (!key.atoms.some(isKept)) return key;
  return mapAtoms(key, (atom, trace) => {
    if (!isKept(atom) || atom.mode !== 'value') return valueOf(atom, trace);
    const { value, node } = keptAt(frame, atom);
    const isPlain = node === undefined && value.atoms.length > 0 && value.atoms.every(({ kind }) => kind === 'const');
    return isPlain ? value : valueOf(atom, trace);
  });
}

/** Names that a computed key may have. */
function namesOf(key: Value): string[] {
  return constantsOf(key).flatMap((item) =>
    typeof item === 'string' || typeof item === 'number' ? [String(item)] : [],
  );
}

/** Keys that callers name. */
function symbolsOf({ world }: Frame, key: Value): string[] {
  return key.atoms.flatMap((atom) => symbolicKey(atom, false, world.program.isModuleVariable) ?? []);
}

/**
 * Reads a member under a computed key.
 *
 * @param other what is read where the key has no known name
 */
export function loadUnder(frame: Frame, object: Value, computed: Value, other: string = ANY_KEY): Value {
  const key = other === ANY_KEY ? withHeldConstants(frame, computed) : computed;
  const names = namesOf(key);
  const named = joinAll(names.map((name) => load(frame.world, frame.here, object, name)));
  const symbols = other === ANY_KEY ? symbolsOf(frame, key) : [];
  const keyed = joinAll(symbols.map((symbol) => load(frame.world, frame.here, object, symbol)));
  const known = names.length + symbols.length;
  const isExact = known > 0 && known === key.atoms.length && !isFull(key);
  const found = join(named, keyed);
  return isExact ? found : join(found, load(frame.world, frame.here, object, other));
}

/** Writes a member under a computed key: a known one replaces, another may be any, and what the key shows is among the object's keys. */
export function storeUnder(frame: Frame, object: Value, key: Value, value: Value): void {
  const { world, here } = frame;
  const [name, ...others] = namesOf(key);
  if (name !== undefined && others.length === 0 && key.atoms.length === 1) {
    store(world, here, object, name, value);
    return;
  }
  const [symbol] = key.atoms.length === 1 ? symbolsOf(frame, key) : [];
  if (
    symbol !== undefined &&
    object.atoms.length > 0 &&
    object.atoms.every((atom) => isSymbolic(atom) || atom.kind === 'typed')
  ) {
    store(world, here, object, symbol, value);
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
