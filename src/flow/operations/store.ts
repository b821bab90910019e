import { lengthAfter, withLength } from '../values/array-state.js';
import { type Atom, type AtomTable, isSymbolic, recordOf } from '../values/atom.js';
import { type HeapContext } from '../values/heap-context.js';
import { BELOW } from '../values/hidden-keys.js';
import { identityOf, isReplaced, linkParents, settle } from '../values/overlay.js';
import { newObject, type State } from '../values/state.js';
import { isSymbolicKey } from '../values/symbolic-keys.js';
import { constantsOf, EMPTY, filterAtoms, join, type Value } from '../values/value.js';
import { load } from './heap.js';

/** Writes a member under a known key: replaces it where the object is certain, else adds to it. */
export function store(context: HeapContext, state: State, object: Value, key: string, value: Value): void {
  const targets = object.atoms.filter((atom) => atom.mode === 'value' && canBeWritten(atom));
  for (const target of targets) {
    const atom = identityOf(context.atoms, target);
    const known = state.heap.get(atom) ?? newObject('symbolic');
    if (atom.kind === 'object' && isSymbolicKey(key)) {
      state.heap.set(atom, { ...known, elements: join(known.elements, value), length: undefined });
      continue;
    }
    const isCertain = targets.length === 1 && isReplaced(object, target);
    if (key === 'length' && known.kind === 'array') {
      const [length] = constantsOf(value);
      state.heap.set(atom, withLength(known, isCertain && typeof length === 'number' ? length : undefined));
      continue;
    }
    const own = filterAtoms(object, (other) => speaksFor(other, target));
    const before = isCertain || isRecord(context.atoms, object, atom) ? EMPTY : load(context, state, own, key);
    const fields = new Map(known.fields).set(key, join(before, value));
    const written = { ...known, fields, length: lengthAfter(known, key, isCertain) };
    state.heap.set(atom, isCertain ? settle(written, atom, key) : written);
    if (atom.path.length > 0) linkParents(context.atoms, state, own, atom);
  }
}

/** Writes under a key that is not known. */
export function storeAnywhere(context: HeapContext, state: State, object: Value, value: Value): void {
  for (const target of object.atoms) {
    if (target.mode !== 'value' || !canBeWritten(target)) continue;
    const atom = identityOf(context.atoms, target);
    const known = state.heap.get(atom) ?? newObject('symbolic');
    state.heap.set(atom, { ...known, elements: join(known.elements, value), length: undefined });
  }
}

/** A record that may be missing, and is nothing else. */
function isRecord(atoms: AtomTable, object: Value, record: Atom): boolean {
  return (
    recordOf(record) !== '' && object.atoms.every((atom) => identityOf(atoms, atom) === record || !canBeWritten(atom))
  );
}

/** The object itself, or what a type says of it. */
function speaksFor(atom: Atom, object: Atom): boolean {
  return atom === object || (atom.kind === 'typed' && object.kind !== 'object');
}

/** What stands somewhere below something is not written: which object that is, is not known. */
export function canBeWritten(atom: Atom): boolean {
  return atom.kind === 'object' || recordOf(atom) !== '' || (isSymbolic(atom) && !atom.path.includes(BELOW));
}
