import { isOpaque, isSymbolic, type Atom } from './atom.js';
import type { Frame } from './frame.js';
import { isAnyOf, isSymbolicKey } from './symbolic-keys.js';
import { EMPTY, mapAtoms, valueOf, type Value } from './value.js';

/**
 * Whether a call says what something symbolic is, for which something else stands in: a parameter for its default, a handed-in function for those
 * that its type leads to, an entry of a registry for all of them.
 *
 * @param evaluate what fills in an atom; `undefined` where it stays as it is
 * @returns `given`, the atom of the caller on which it depends in turn, or `null` where nobody will say
 */
export function stillOpen(
  frame: Frame,
  what: Atom,
  evaluate: (atom: Atom) => Value | undefined,
): 'given' | Atom | null {
  const { atoms, program } = frame.world;
  const value = evaluate(what);
  if (value === undefined) return what;
  const [only] = value.atoms;
  if (value.atoms.length === 1 && only !== undefined && isSymbolic(only) && only.mode === 'value') {
    const isKept = only.kind === 'outer' && program.isModuleVariable(only.name);
    if (!isKept || only.path.some(isSymbolicKey)) return atoms.with(only, { unless: null, treatment: 'none' });
    return isAnyOf(only.path) ? null : 'given';
  }
  if (isKnown(value)) return 'given';
  if (what.path.length === 0 || value.atoms.length > 0) return null;
  const holder = evaluate(atoms.make({ ...what, path: what.path.slice(0, -1) })) ?? EMPTY;
  return isClosed(frame, holder) ? 'given' : null;
}

/** `undefined` lowers to nothing at all: only what may be something else is given. A library's own value comes with the unknown. */
function isKnown({ atoms }: Value): boolean {
  if (atoms.length === 0) return false;
  const isLibrary = atoms.some(({ kind }) => kind === 'external');
  return !atoms.some((atom) => isOpaque(atom) && !(isLibrary && atom.kind === 'unknown'));
}

/** Whether all members are known: one that is not among them is not there. */
function isClosed(frame: Frame, holder: Value): boolean {
  return (
    holder.atoms.length > 0 &&
    holder.atoms.every((atom) => {
      const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
      return known?.kind === 'object' && known.rest.atoms.length === 0 && known.elements.atoms.length === 0;
    })
  );
}

/** Runs a function that stands in for what is symbolic: what it leaks and returns is not there in calls that say what that is. */
export function standInFor(frame: Frame, what: Atom | undefined, run: () => Value): Value {
  if (what === undefined || frame.unless !== undefined) return run();
  frame.unless = what;
  const result = run();
  frame.unless = undefined;
  return mapAtoms(result, (atom, trace) =>
    valueOf(isSymbolic(atom) && atom.unless === null ? frame.world.atoms.with(atom, { unless: what }) : atom, trace),
  );
}
