import type { SymbolId } from '../../ir/ops.js';
import { MAX_PATH } from '../values/access-path.js';
import { isClaim, isOpaque, isSymbolic, isTagged, type Atom } from '../values/atom.js';
import { isAnyOf, isSymbolicKey } from '../values/symbolic-keys.js';
import { EMPTY, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

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
  const condition = conditionOf(what);
  if (condition !== undefined) return stillHolds(frame, what, condition, evaluate);
  const value = evaluate(what);
  if (value === undefined) return what;
  const [only] = value.atoms;
  if (value.atoms.length === 1 && only !== undefined && isSymbolic(only) && only.mode === 'value') {
    const isKept = only.kind === 'outer' && program.isModuleVariable(only.name);
    if (!isKept || only.path.some(isSymbolicKey)) return atoms.with(only, { unless: null, treatment: 'none' });
    return isAnyOf(only.path) ? null : 'given';
  }
  if (isKnown(value)) return 'given';
  return value.atoms.length === 0 && isAbsent(frame, what, evaluate) ? 'given' : null;
}

/*
 * What stands in may also depend on more than whether something is given. Such a condition is written as the last key of the atom that it is
 * about: it is nullish, it is there at all, as a key it is this one, or as a method it is this one of several that override each other.
 */
const NULLISH = '@nullish';
const THERE = '@there';
const METHOD = '@method:';
const KEY = '@key:';

function conditionOf({ path }: Atom): string | undefined {
  const last = path[path.length - 1];
  const isCondition = last === NULLISH || last === THERE || last?.startsWith(METHOD) || last?.startsWith(KEY);
  return isCondition ? last : undefined;
}

function withCondition(frame: Frame, atom: Atom, condition: string): Atom | undefined {
  const { atoms, program } = frame.world;
  if (!isSymbolic(atom) || atom.mode !== 'value' || atom.path.length >= MAX_PATH) return undefined;
  if (atom.unless !== null || atom.treatment !== 'none' || atom.minus.length > 0) return undefined;
  if (atom.kind === 'outer' && program.isModuleVariable(atom.name)) return undefined;
  return atoms.make({ ...atom, path: [...atom.path, condition] });
}

/** The condition of what stands on the right side of `??`: callers may know that the left side is there. */
export function unlessPresent(frame: Frame, { atoms: [left, ...others] }: Value): Atom | undefined {
  return left === undefined || others.length > 0 ? undefined : withCondition(frame, left, NULLISH);
}

/** The condition of what belongs to one name of a key: callers may know that it is another one. */
export function unlessOtherKey(frame: Frame, { atoms: [key, ...others] }: Value, name: string): Atom | undefined {
  return key === undefined || others.length > 0 ? undefined : withCondition(frame, key, `${KEY}${name}`);
}

/** Methods that override each other, up to which those are left out at calls that know the class of the object. */
const MAX_OVERRIDES = 8;

/**
 * The condition under which a method is the one that is meant: callers may know that the object has another one.
 *
 * @param method the member of the object, as it is called
 * @param own the member of the class of which all these methods are
 */
export function unlessOverridden(frame: Frame, method: Atom, own: SymbolId, fn: SymbolId): Atom | undefined {
  const { length } = frame.world.program.implementations(own);
  if (length < 2 || length > MAX_OVERRIDES) return undefined;
  return withCondition(frame, method, `${METHOD}${fn} ${own}`);
}

function stillHolds(
  frame: Frame,
  what: Atom,
  condition: string,
  evaluate: (atom: Atom) => Value | undefined,
): 'given' | Atom | null {
  const subject = frame.world.atoms.make({ ...what, path: what.path.slice(0, -1) });
  const value = evaluate(subject);
  if (value === undefined) return what;
  const [only] = value.atoms;
  if (value.atoms.length === 1 && isSymbolic(only!)) {
    const plain = frame.world.atoms.with(only!, { unless: null });
    return withCondition(frame, ...withinWraps(frame, plain, condition)) ?? null;
  }
  if (condition === THERE || condition.startsWith(METHOD)) {
    if (value.atoms.length === 0) return isAbsent(frame, subject, evaluate) ? 'given' : null;
    if (condition === THERE) return null;
  }
  const isOther =
    condition === NULLISH
      ? isPresent(value)
      : condition.startsWith(KEY)
        ? isOtherKey(value, condition.slice(KEY.length))
        : isOtherMethod(frame, value, condition);
  return isOther ? 'given' : null;
}

/** Objects in objects of the same interface (`this.inner.inner`) whose methods are told apart. */
const MAX_WRAPS = 2;

/** The condition on a method of something further in: there, only whether there is something so far inside is asked. */
function withinWraps(frame: Frame, subject: Atom, condition: string): [Atom, string] {
  const { path } = subject;
  const holders = condition === THERE ? path.length : path.length - 1;
  const isDeep = holders > MAX_WRAPS && (condition === THERE || condition.startsWith(METHOD));
  return isDeep
    ? [frame.world.atoms.make({ ...subject, path: path.slice(0, MAX_WRAPS + 1) }), THERE]
    : [subject, condition];
}

/** What is certainly not nullish: of anything but a constant it is not known whether it may be missing. */
function isPresent({ atoms: [only, ...others] }: Value): boolean {
  return others.length === 0 && only?.kind === 'const' && only.constant !== null;
}

function isOtherKey({ atoms }: Value, name: string): boolean {
  return atoms.length > 0 && atoms.every(({ kind, constant }) => kind === 'const' && String(constant) !== name);
}

/** Whether an object has another one of several methods, as far as can be told from what it has. */
function isOtherMethod(frame: Frame, { atoms }: Value, condition: string): boolean {
  const [fn, own] = condition.slice(METHOD.length).split(' ');
  const methods = frame.world.program.implementations(own!);
  return (
    atoms.length > 0 && atoms.every(({ kind, name }) => kind === 'function' && name !== fn && methods.includes(name))
  );
}

/** `undefined` lowers to nothing at all: only what may be something else is given. A library's own value comes with the unknown. */
function isKnown({ atoms }: Value): boolean {
  if (atoms.length === 0) return false;
  const isLibrary = atoms.some(({ kind }) => kind === 'external');
  return !atoms.some((atom) => isOpaque(atom) && !(isLibrary && atom.kind === 'unknown'));
}

/** Whether what is known of an object says that nothing is to be found at a path. */
export function isAbsent(frame: Frame, what: Atom, evaluate: (atom: Atom) => Value | undefined): boolean {
  for (let length = what.path.length - 1; length >= 0; length--) {
    const holder = evaluate(frame.world.atoms.make({ ...what, path: what.path.slice(0, length) })) ?? EMPTY;
    if (holder.atoms.length > 0) return isClosed(frame, holder);
  }
  return false;
}

/** Whether all members are known: one that is not among them is not there. */
function isClosed(frame: Frame, holder: Value): boolean {
  return holder.atoms.every((atom) => {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    const hasMembers = known?.kind === 'object' || known?.kind === 'instance';
    return hasMembers && known.rest.atoms.length === 0 && known.elements.atoms.length === 0;
  });
}

/** Runs a function that stands in for what is symbolic: what it leaks and returns is not there in calls that say what that is. */
export function standInFor(frame: Frame, what: Atom | undefined, run: () => Value): Value {
  if (what === undefined || frame.unless !== undefined) return run();
  frame.unless = what;
  const result = run();
  frame.unless = undefined;
  return mapAtoms(result, (atom, trace) =>
    valueOf(isMarked(atom) ? frame.world.atoms.with(atom, { unless: what }) : atom, trace),
  );
}

/** What may turn out not to be meant; objects are not marked, nor is what says what they are. */
function isMarked(atom: Atom): boolean {
  return (isSymbolic(atom) || isTagged(atom)) && (atom.unless === null || isClaim(atom.unless));
}
