import { isOpaque, isSymbolic, minusAnd, type Atom, type AtomTable } from './atom.js';
import { newObject, type ObjectState, type State } from './state.js';
import { isAnyOf, isSymbolicKey } from './symbolic-keys.js';
import { mapAtoms, valueOf, type Value } from './value.js';

/*
 * What a function writes into an object that it was handed. The object itself is symbolic, and beside it in a value stands what its type
 * says of it. The two have to agree: a type speaks no longer for a member that was written or deleted.
 */

/** Among the keys that are not in a value any more behind a check: it stays the same object. */
export const SAME = '~';

/** Among the keys that are not in an object any more: it is a copy, which does not see what is written into the whole later. */
const COPIED = '';

/** The object that a narrowed value still is, or the record of which a type speaks. */
export function identityOf(atoms: AtomTable, atom: Atom): Atom {
  if (atom.minus.length > 0 && atom.minus.includes(COPIED)) return atom;
  const record = atom.kind === 'typed' || atom.kind === 'unknown' ? atoms.recordThatIs(atom) : undefined;
  if (record !== undefined) return record;
  return atom.minus.includes(SAME) ? atoms.with(atom, { minus: [] }) : atom;
}

/** What is known of an object: of one that was handed in, what this function has written into it. */
export function overlayOf(atoms: AtomTable, state: State, atom: Atom): ObjectState | undefined {
  return state.heap.get(identityOf(atoms, atom));
}

/** A symbolic object as it is now, for a copy of it. */
export function asCopied(atoms: AtomTable, atom: Atom, without: Iterable<string> = []): Atom {
  const taken = new Set([...atom.minus, ...without]);
  if (isSymbolic(atom) && atom.mode === 'value') taken.add(COPIED);
  return atoms.with(atom, { minus: [...taken].sort() });
}

/**
 * Begins what stands among the keys that are not in an object any more where something else was spread over it: all keys that the other one,
 * known by the number of its atom, turns out to have.
 */
const SPREAD_OVER = '!#';

export function isSpreadOver(key: string): boolean {
  return key.startsWith(SPREAD_OVER);
}

/** Number of the atom that was spread over another one. */
export function numberOfSpread(key: string): number {
  return Number.parseInt(key.slice(SPREAD_OVER.length), 10);
}

/** What stands among the keys that were taken out for those of something symbolic; `undefined` where callers do not say which these are. */
export function keysOfSpread(atom: Atom): string | undefined {
  const isSaid = isSymbolic(atom) && atom.kind !== 'invoke' && atom.mode === 'value' && atom.unless === null;
  return isSaid ? `${SPREAD_OVER}${atom.id}` : undefined;
}

/** What was spread into an object before something else is: its members are replaced by those that this has. */
export function underSpread(atoms: AtomTable, before: Value, over: Value): Value {
  const [only, ...others] = over.atoms.filter(({ kind }) => kind !== 'typed');
  const keys = only === undefined || others.length > 0 ? undefined : keysOfSpread(only);
  if (keys === undefined) return before;
  return mapAtoms(before, (atom, trace) => {
    const isOther = atoms.with(atom, { minus: [] }) !== atoms.with(only!, { minus: [] });
    const isOpen = isSymbolic(atom) || atom.kind === 'typed';
    return valueOf(isOpen && isOther ? atoms.with(atom, { minus: minusAnd(atom, [keys]) }) : atom, trace);
  });
}

/** What callers are told of a symbolic object that leaves as a whole: all of it but the members that were written, which are told of apart. */
export function shownWhole(atoms: AtomTable, atom: Atom, mode: Atom['mode'], written: ObjectState | undefined): Atom {
  const known = written === undefined ? undefined : shown.get(written)?.get(atom);
  if (known?.mode === mode) return known;
  if (written === undefined && atom.minus.length === 0) return atoms.with(atom, { mode });
  const taken = new Set(atom.minus);
  for (const key of written?.fields.keys() ?? []) if (!isSymbolicKey(key)) taken.add(key);
  taken.delete(COPIED);
  const whole = atoms.with(atom, { mode, minus: [...taken].sort() });
  if (written === undefined) return whole;
  const others = shown.get(written);
  if (others === undefined) shown.set(written, new Map([[atom, whole]]));
  else others.set(atom, whole);
  return whole;
}

/** States are immutable, and the same one is shown many times. */
const shown = new WeakMap<ObjectState, Map<Atom, Atom>>();

/** A value whose types say nothing of members that were written for certain in every object that they may speak for. */
export function withoutSettled(atoms: AtomTable, state: State, value: Value): Value {
  let settled: ReadonlySet<string> | undefined;
  let isTyped = false;
  for (const atom of value.atoms) {
    if (atom.kind === 'typed') isTyped = true;
    if (!isOpaque(atom)) continue;
    const own = atom.mode === 'value' ? overlayOf(atoms, state, atom)?.settled : undefined;
    if (own === undefined) return value;
    settled = settled === undefined ? own : both(settled, own);
  }
  if (!isTyped || settled === undefined || settled.size === 0) return value;
  const hidden = [...settled];
  const spoken = mapAtoms(value, (atom, trace) =>
    valueOf(atom.kind === 'typed' ? atoms.with(atom, { minus: minusAnd(atom, hidden) }) : atom, trace),
  );
  return value.consent === undefined ? spoken : { ...spoken, consent: value.consent };
}

function both(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a].filter((key) => b.has(key)));
}

/** Whether a member of all that a value may be was written for certain, and so is what it was given. */
export function isSettled(atoms: AtomTable, state: State, value: Value, key: string): boolean {
  const opaque = value.atoms.filter(isOpaque);
  return opaque.length > 0 && opaque.every((atom) => overlayOf(atoms, state, atom)?.settled?.has(key) === true);
}

/** Whether a write to this object, of all that a value may be, replaces what was there. */
export function isReplaced(value: Value, target: Atom): boolean {
  const isOne = isSymbolic(target) && !isAnyOf(target.path);
  return value.atoms.every(
    (atom) => atom === target || atom.kind === 'const' || atom.kind === 'plain' || (atom.kind === 'typed' && isOne),
  );
}

/** Records a written member of a symbolic object as settled. */
export function settle(known: ObjectState, atom: Atom, key: string): ObjectState {
  if (!isSymbolic(atom) || isAnyOf(atom.path) || known.settled?.has(key)) return known;
  return { ...known, settled: new Set([...(known.settled ?? []), key]) };
}

/**
 * Makes what is written into a member of a symbolic object part of the object that holds it, up to the root, so that whoever looks at that
 * as a whole finds it.
 *
 * @param object the value through which the member was reached: the symbolic object, and what types say of it
 */
export function linkParents(atoms: AtomTable, state: State, object: Value, written: Atom): void {
  let child = mapAtoms(object, (atom, trace) =>
    identityOf(atoms, atom) === written || atom.kind === 'typed' ? valueOf(atom, trace) : NONE,
  );
  for (let at = written; at.path.length > 0;) {
    const key = at.path[at.path.length - 1]!;
    const parent = atoms.make({ ...at, path: at.path.slice(0, -1), minus: [] });
    const known = state.heap.get(parent) ?? newObject('symbolic');
    if (known.fields.has(key)) return;
    const linked = { ...known, fields: new Map(known.fields).set(key, child) };
    const isTyped = child.atoms.some((atom) => atom.kind === 'typed');
    state.heap.set(parent, isTyped && !isAnyOf([key]) ? settle(linked, parent, key) : linked);
    child = mapAtoms(child, (atom, trace) => {
      if (atom === at) return valueOf(parent, trace);
      const isMember = atom.kind === 'typed' && atom.path[atom.path.length - 1] === key;
      return isMember ? valueOf(atoms.make({ ...atom, path: atom.path.slice(0, -1), minus: [] }), trace) : NONE;
    });
    at = parent;
  }
}

const NONE: Value = { atoms: [], traces: [] };

/** Whether a member only says where a nested object that was written into is found. */
export function isLink(atoms: AtomTable, base: Atom, key: string, value: Value): boolean {
  const child = atoms.child(base, key);
  return (
    value.atoms.includes(child) &&
    value.atoms.every((atom) => atom === child || atom.kind === 'typed' || atom.kind === 'plain')
  );
}
