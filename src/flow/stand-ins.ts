import { isOpaque, isSymbolic, type Atom } from './atom.js';
import type { Frame } from './frame.js';
import { load, loadPath } from './heap.js';
import { mapAtoms, valueOf, type Value } from './value.js';

/**
 * Whether a call says what something symbolic is, for which something else stands in: a parameter for its default, a handed-in function for those
 * that its type leads to.
 *
 * @param rootOf what fills in the start of an atom's path; `undefined` where it stays symbolic
 * @returns `given`, the atom of the caller on which it depends in turn, or `null` where nobody will say
 */
export function stillOpen(frame: Frame, what: Atom, rootOf: (atom: Atom) => Value | undefined): 'given' | Atom | null {
  const root = rootOf(what);
  if (root === undefined) return what;
  const { world, here } = frame;
  const holder = loadPath(world, here, root, what.path.slice(0, -1));
  const key = what.path.at(-1);
  const value = key === undefined ? holder : load(world, here, holder, key);
  const [only] = value.atoms;
  if (value.atoms.length === 1 && only !== undefined && isSymbolic(only) && only.mode === 'value')
    return world.atoms.with(only, { unless: null, treatment: 'none' });
  if (isKnown(value)) return 'given';
  return key !== undefined && value.atoms.length === 0 && isClosed(frame, holder) ? 'given' : null;
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
