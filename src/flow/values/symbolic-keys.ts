import { isSymbolic, type Atom, type AtomTable } from './atom.js';
import { BELOW } from './hidden-keys.js';
import { constantsOf, type Value } from './value.js';

/*
 * Keys that a caller names: `table[key]`, `handlers.get(event)`, where the key was handed in. In a path such a key stands as the number of its
 * atom, and is filled in together with the rest of the summary.
 */

const MEMBER = '?#';
const ENTRY = '[?#';

/** What stands in a path where the name is not known at all: of a member, and of an entry of a map. */
const ANY_MEMBER = '?';
const ANY_ENTRY = '*';

/** Names that one key may have at a call; more are as good as none. */
const MAX_NAMES = 8;

/** The key that an atom stands for, in a path; `undefined` where callers have nothing to say about it. */
export function symbolicKey(
  atom: Atom,
  isEntry: boolean,
  isModuleVariable: (name: string) => boolean,
): string | undefined {
  if (!isSymbolic(atom) || atom.kind === 'invoke' || atom.mode !== 'value' || atom.treatment !== 'none')
    return undefined;
  if (atom.unless !== null || atom.index < -1 || atom.path.some(isSymbolicKey)) return undefined;
  if (atom.kind === 'outer' && isModuleVariable(atom.name)) return undefined;
  return isEntry ? `${ENTRY}${atom.id}]` : `${MEMBER}${atom.id}`;
}

export function isSymbolicKey(key: string): boolean {
  return key.startsWith(MEMBER) || key.startsWith(ENTRY);
}

/** A key where nobody is left to name it. */
export function openKey(key: string): string {
  if (key.startsWith(MEMBER)) return ANY_MEMBER;
  return key.startsWith(ENTRY) ? ANY_ENTRY : key;
}

/** Whether a path leads to one of several things of which it does not say which. */
export function isAnyOf(path: readonly string[]): boolean {
  return path.some((key) => key === ANY_ENTRY || key === ANY_MEMBER || key === BELOW || isSymbolicKey(key));
}

/**
 * The names of a key at a call.
 *
 * @param evaluate what fills in an atom
 */
export function namesAt(
  atoms: AtomTable,
  key: string,
  evaluate: (atom: Atom) => Value,
  isModuleVariable: (name: string) => boolean,
): string[] {
  if (!isSymbolicKey(key)) return [key];
  const isEntry = key.startsWith(ENTRY);
  const value = evaluate(atoms.byId(Number.parseInt(key.slice(isEntry ? ENTRY.length : MEMBER.length), 10)));
  const names = new Set<string>();
  for (const constant of constantsOf(value))
    if (isEntry) names.add(`[${String(constant)}]`);
    else if (typeof constant === 'string' || typeof constant === 'number') names.add(String(constant));
  for (const atom of value.atoms)
    if (atom.kind !== 'const') names.add(symbolicKey(atom, isEntry, isModuleVariable) ?? openKey(key));
  return names.size === 0 || names.size > MAX_NAMES ? [openKey(key)] : [...names];
}

/** The paths that a path with symbolic keys is at a call. */
export function pathsAt(path: readonly string[], names: (key: string) => string[]): string[][] {
  let paths: string[][] = [[]];
  for (const key of path) {
    const options = names(key);
    paths =
      paths.length * options.length > MAX_NAMES
        ? paths.map((before) => [...before, openKey(key)])
        : paths.flatMap((before) => options.map((name) => [...before, name]));
  }
  return paths;
}
