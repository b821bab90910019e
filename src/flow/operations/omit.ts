import type { OpOf } from '../../ir/ops.js';
import type { Frame } from '../world/frame.js';
import { type Atom, isSymbolic, minusAnd } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { isTaken } from '../values/key-tests.js';
import { asCopied, overlayOf, SAME, withoutSettled } from '../values/overlay.js';
import { newObject, type ObjectState, type State } from '../values/state.js';
import { EMPTY, mapAtoms, type Value, valueOf } from '../values/value.js';
import { store } from './store.js';

/** Deletes a member. */
export function remove(context: HeapContext, state: State, object: Value, key: string): void {
  store(context, state, object, key, EMPTY);
}

/**
 * Pseudo-keys that a value no longer has behind a check: it is no text, no object. With `SAME`, what is left out is not taken out of the
 * object, which stays the one that it was.
 */
export const NOT_TEXT = '~text';
export const NOT_OBJECT = '~object';
/** No literal, array or collection, nor what has the type of one: behind `value instanceof Error`. */
export const NOT_PLAIN_OBJECT = '~plain-object';

const ERROR_TYPE = /(?:Error|Exception|Failure|Fault)s?$/;

/** Whether an atom is of a kind that was ruled out. */
export function isWithoutKind(context: HeapContext, state: State, atom: Atom, marker: string): boolean {
  if (marker === NOT_TEXT) {
    if (atom.kind === 'source') return context.program.tags[atom.index]?.text === true || atom.mode === 'text';
    return atom.kind === 'const' ? typeof atom.constant === 'string' : atom.mode === 'text';
  }
  if (marker === NOT_PLAIN_OBJECT) return atom.mode === 'value' && isPlainObject(context, state, atom);
  if (marker !== NOT_OBJECT || atom.mode !== 'value') return false;
  if (atom.kind !== 'object') return atom.kind === 'typed';
  const kind = state.heap.get(atom)?.kind;
  return kind !== undefined && kind !== 'json' && kind !== 'wrapper';
}

function isPlainObject(context: HeapContext, state: State, atom: Atom): boolean {
  if (atom.kind === 'typed') return !ERROR_TYPE.test(context.program.shapes[atom.index]?.name ?? '');
  const kind = atom.kind === 'object' ? state.heap.get(atom)?.kind : undefined;
  return kind === 'object' || kind === 'array' || kind === 'map' || kind === 'set';
}

/** What an `omit` leaves: a copy, or the same object where nothing is under the keys anyway. */
export function without(frame: Frame, op: OpOf<'omit'>): Value {
  const keys = op.same === true ? [...op.keys, SAME] : op.keys;
  return omit(frame.world, frame.here, frame.get(op.object), keys, `${frame.fn.id}@omit${op.out}`);
}

/** The object without some keys: a new object for allocated ones, a marked atom for the rest. */
export function omit(context: HeapContext, state: State, object: Value, keys: readonly string[], site: string): Value {
  return mapAtoms(withoutSettled(context.atoms, state, object), (atom, trace) => {
    if (keys.some((key) => isWithoutKind(context, state, atom, key))) return EMPTY;
    const isSame = keys.includes(SAME);
    if (isSymbolic(atom) && atom.mode === 'value' && !isSame) {
      const written = overlayOf(context.atoms, state, atom);
      if (written !== undefined) return copyWithout(context, state, valueOf(atom, trace), written, keys, site);
    }
    if (atom.kind === 'object' && atom.mode === 'value' && isSame) {
      const known = state.heap.get(atom);
      if (known === undefined || !keys.some((key) => known.fields.has(key))) return valueOf(atom, trace);
    }
    if (atom.kind === 'object' && atom.mode === 'value') {
      const known = state.heap.get(atom);
      if (known === undefined) return EMPTY;
      const fields = new Map([...known.fields].filter(([key]) => !isTaken(keys, key)));
      const rest = omit(context, state, known.rest, [...keys, ...known.fields.keys()], site);
      const copy = context.atoms.object(`${site}/${atom.id}`);
      state.heap.set(copy, { ...known, fields, rest });
      return valueOf(copy, trace);
    }
    if (atom.kind === 'source' || atom.kind === 'const') return valueOf(atom, trace);
    if (atom.mode !== 'value') return valueOf(atom, trace);
    if (!isSame) return valueOf(asCopied(context.atoms, atom, keys), trace);
    return valueOf(context.atoms.with(atom, { minus: minusAnd(atom, keys) }), trace);
  });
}

/** A copy of a handed-in object into which this function has written: what is written later is not in it. */
function copyWithout(
  context: HeapContext,
  state: State,
  object: Value,
  written: ObjectState,
  keys: readonly string[],
  site: string,
): Value {
  const rest = mapAtoms(object, (atom, trace) =>
    valueOf(asCopied(context.atoms, atom, [...keys, ...written.fields.keys()]), trace),
  );
  const fields = new Map([...written.fields].filter(([key]) => !isTaken(keys, key)));
  const copy = context.atoms.object(`${site}/${object.atoms[0]!.id}`);
  state.heap.set(copy, newObject('object', { fields, elements: written.elements, rest }));
  return valueOf(copy, object.traces[0]);
}
