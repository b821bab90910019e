import type { Atom, AtomTable } from './atom.js';
import { isHidden, isMemberName } from './hidden-keys.js';
import type { Trace } from './trace.js';
import { EMPTY, join, type Value, valueOf } from './value.js';

/*
 * What is copied out of a function no further is one payload of what was in it. Each part of it keeps the names under which it stood
 * there, so that reading a member gives what may be meant and not all of it.
 */

/** A member of the payload that an atom is a part of. */
export function loadUnder(atoms: AtomTable, atom: Atom, trace: Trace | undefined, key: string): Value {
  if (isHidden(key)) return EMPTY;
  if (!isMemberName(key)) return valueOf(atom, trace);
  const { path, loops, isOpen } = atom.under!;
  const at = isOpen ? path.indexOf(key) : path[0] === key ? 0 : -1;
  const rest = path.slice(at + 1);
  const found =
    at < 0
      ? EMPTY
      : rest.length === 0
        ? valueOf(atoms.with(atom, { under: null, mode: 'value' }), trace)
        : valueOf(atoms.with(atom, { under: atoms.under(rest, loops, isOpen) }), trace);
  const back = loops.has(key) ? valueOf(atoms.with(atom, { under: atoms.under(path, loops, true) }), trace) : EMPTY;
  const either = join(found, back);
  return either.atoms.length > 0 ? either : valueOf(atoms.unknown);
}
