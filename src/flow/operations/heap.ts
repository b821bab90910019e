import { type Atom, isOpaque, isSymbolic } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { ANY_KEY, BELOW, isCheckedKey, isHidden, MAP_KEYS, REJECTED } from '../values/hidden-keys.js';
import { ARRAY, isTaken, passes } from '../values/key-tests.js';
import { overlayOf, withoutSettled } from '../values/overlay.js';
import { newObject, type ObjectState, type State } from '../values/state.js';
import { isSymbolicKey } from '../values/symbolic-keys.js';
import type { Trace } from '../values/trace.js';
import { loadTyped } from '../values/typed-shape.js';
import { loadUnder } from '../values/under.js';
import { EMPTY, filterAtoms, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import { loadChecked } from './checked-keys.js';
import { MAX_LEVELS, membersBelow } from './members-below.js';

/** Reads a member under a known key. */
export function load(context: HeapContext, state: State, object: Value, key: string): Value {
  const spoken = withoutSettled(context.atoms, state, object);
  const result = mapAtoms(spoken, (atom, trace) => loadFrom(context, state, atom, trace, key));
  return preferConcrete(result);
}

/** Reads a member of a member … of what was handed in. Iterating it was written as `*`, and of a map that gives pairs. */
export function loadPath(context: HeapContext, state: State, object: Value, path: readonly string[]): Value {
  let value = object;
  path.forEach((key, i) => {
    const next = path[i + 1];
    if (key === BELOW) {
      value = loadBelow(context, state, value, next!);
      return;
    }
    if (path[i - 1] === BELOW) return;
    if (next !== undefined && isCheckedKey(next) && next !== ARRAY && (key === '*' || key === ANY_KEY)) {
      value = loadAllChecked(context, state, value, key, next);
      return;
    }
    if (isCheckedKey(key) && key !== ARRAY && (path[i - 1] === '*' || path[i - 1] === ANY_KEY)) return;
    const maps = isPair(path, i) ? filterAtoms(value, (atom) => isMap(state, atom)) : EMPTY;
    value =
      maps.atoms.length === 0
        ? load(context, state, value, key)
        : joinAll([
            load(
              context,
              state,
              filterAtoms(value, (atom) => !isMap(state, atom)),
              key,
            ),
            withoutTexts(load(context, state, maps, key)),
            iterate(context, state, maps),
          ]);
  });
  return value;
}

/** What stands under a key in a value, or in what that holds at any depth. */
function loadBelow(context: HeapContext, state: State, value: Value, key: string): Value {
  const { found, symbolic, isCut } = membersBelow(context, state, withoutSettled(context.atoms, state, value), key);
  if (isCut) context.noteLoss(`personal data more than ${MAX_LEVELS} levels below a long path`);
  const others = mapAtoms(value, (atom, trace) =>
    atom.mode !== 'value' || atom.kind === 'source' || atom.kind === 'unknown' ? valueOf(atom, trace) : EMPTY,
  );
  const further = symbolic.map(({ atom, trace }) => valueOf(context.atoms.below(atom, key), trace));
  return preferConcrete(joinAll([...found, ...further, others]));
}

/** All members whose keys pass a check: of an object in sight by these keys, of anything else by what is known of each. */
function loadAllChecked(context: HeapContext, state: State, object: Value, key: string, check: string): Value {
  return mapAtoms(withoutSettled(context.atoms, state, object), (atom, trace) => {
    const known = atom.kind === 'object' && atom.mode === 'value' ? state.heap.get(atom) : undefined;
    if (known?.kind !== 'object' && known?.kind !== 'instance')
      return load(context, state, loadFrom(context, state, atom, trace, key), check);
    const fields = [...known.fields].flatMap(([name, field]) =>
      isHidden(name) || !passes(check, name) ? [] : [field],
    );
    const rest = loadAllChecked(context, state, known.rest, '*', check);
    return joinAll([...fields, load(context, state, known.elements, check), rest]);
  });
}

/** Whether a path goes on with a part of a pair. */
export function isPair(path: readonly string[], at: number): boolean {
  return path[at] === '*' && (path[at + 1] === '0' || path[at + 1] === '1');
}

/** Values of a map may be taken apart by position like the pairs that iterating it gives, but not where they are texts. */
export function withoutTexts(value: Value): Value {
  return value.atoms.some(({ kind }) => kind === 'source')
    ? filterAtoms(value, ({ kind }) => kind !== 'source')
    : value;
}

function isMap(state: State, atom: Atom): boolean {
  return atom.kind === 'object' && state.heap.get(atom)?.kind === 'map';
}

/** Where a type speaks for a member, the unknown that it speaks for is dropped. */
function preferConcrete(value: Value): Value {
  if (!value.atoms.some((atom) => atom.kind === 'source') || !value.atoms.some(isOpaque)) return value;
  return filterAtoms(value, (atom) => !isOpaque(atom));
}

export function loadFrom(
  context: HeapContext,
  state: State,
  atom: Atom,
  trace: Trace | undefined,
  key: string,
  seen?: Set<Atom>,
): Value {
  context.effort++;
  if (seen?.has(atom) === true) return EMPTY;
  if (atom.under !== null) return loadUnder(context.atoms, atom, trace, key);
  if (isCheckedKey(key)) return loadChecked(context, state, atom, trace, key);
  if (isTaken(atom.minus, key)) return EMPTY;
  seen?.add(atom);
  if (atom.kind !== 'object' && isCount(key)) return EMPTY;
  // Text and payloads have no members of their own: whatever is read from them may show all of it.
  if (atom.mode !== 'value') return valueOf(atom, trace);
  const { atoms } = context;
  const known = overlayOf(atoms, state, atom);
  switch (atom.kind) {
    case 'object':
      if (known === undefined) return EMPTY;
      if (known.kind === 'wrapper') return loadFromWrapper(context, state, atom, trace, known, key);
      return loadFromObject(context, state, known, key, seen);
    case 'source':
      return valueOf(atom, trace);
    case 'typed':
      return known?.fields.get(key) ?? join(loadTyped(context, atom, trace, key), known?.elements ?? EMPTY);
    case 'param':
    case 'this':
    case 'outer':
    case 'invoke': {
      if (known === undefined) return memberOf(context, state, atom, trace, key);
      const written = known.fields.get(key);
      if (isHidden(key)) return written ?? memberOf(context, state, atom, trace, key);
      const others = writtenElsewhere(known, key);
      if (written !== undefined) return joinAll([written, known.elements, ...others]);
      const anyOf = isIndex(key) ? (known.fields.get('*') ?? EMPTY) : EMPTY;
      return joinAll([
        memberOf(context, state, atom, trace, key),
        known.elements,
        anyOf,
        ...others,
        inheritedUnder(context, state, known, key, seen),
      ]);
    }
    case 'external':
      return join(externalMember(context, atom, key), valueOf(atoms.unknown));
    case 'unknown':
      return atom.name === ''
        ? valueOf(atoms.unknown)
        : (known?.fields.get(key) ?? valueOf(atoms.memberOfRecord(atom, key)));
    default:
      return EMPTY;
  }
}

/** What was written under keys that may be the same as this one, once callers have named them. */
function writtenElsewhere({ fields }: ObjectState, key: string): Value[] {
  const found: Value[] = [];
  const isOpen = isSymbolicKey(key);
  for (const [other, value] of fields)
    if (other !== key && (isOpen ? !isHidden(other) : isSymbolicKey(other))) found.push(value);
  return found;
}

/** A member of something symbolic; of a namespace a variable, which may just have been written. */
function memberOf({ atoms }: HeapContext, state: State, atom: Atom, trace: Trace | undefined, key: string): Value {
  const child = atoms.child(atom, key);
  const written = child.kind === 'outer' && child.path.length === 0 ? state.outer.get(child.name) : undefined;
  return written ?? valueOf(child, trace);
}

/** Members of members of a library's value, from which on those in between are one. */
const MAX_CHAIN = 4;

/** A library's member as a value: `console.log` is handed over like any other function. */
function externalMember({ atoms }: HeapContext, { ref }: Atom, key: string): Value {
  if (ref === undefined || isSymbolicKey(key)) return EMPTY;
  const isShort = ref.chain.length < MAX_CHAIN;
  const above = isShort ? ref.text : ref.text.slice(0, Math.max(0, ref.text.lastIndexOf('.')));
  const chain = isShort ? ref.chain : ref.chain.slice(0, -1);
  return valueOf(atoms.external({ ...ref, text: `${above}.${key}`, name: key, chain: [...chain, key] }));
}

function loadFromObject(
  context: HeapContext,
  state: State,
  object: ObjectState,
  key: string,
  seen = new Set<Atom>(),
): Value {
  if (isCount(key) && object.kind !== 'object' && object.kind !== 'instance') return EMPTY;
  // Members are read of serialized text only where a function has parsed it that did not know what it was given.
  if (object.kind === 'json')
    return mapAtoms(object.elements, (atom, trace) => loadFrom(context, state, atom, trace, key, seen));
  const own = object.fields.get(key);
  if (isHidden(key)) return own ?? EMPTY;
  if (object.kind === 'promise') return own ?? memberOfContent(context, state, object, key, seen);
  if (key === '*' || key === ANY_KEY || isSymbolicKey(key)) {
    const fields = [...object.fields].flatMap(([name, value]) => (isHidden(name) ? [] : [value]));
    return joinAll([...fields, object.elements, inheritedAll(context, state, object, seen, key)]);
  }
  if (object.kind === 'array' && !isIndex(key)) return own ?? inheritedUnder(context, state, object, key, seen);
  if (own !== undefined) return join(own, object.elements);
  return joinAll([object.elements, inheritedUnder(context, state, object, key, seen), methodOf(context, object, key)]);
}

/**
 * A member of what was spread into an object, which may have others spread into it in turn.
 *
 * @param seen what was asked already: each once, however many ways lead to it
 */
function inheritedUnder(
  context: HeapContext,
  state: State,
  object: ObjectState,
  key: string,
  seen = new Set<Atom>(),
): Value {
  return mapAtoms(object.rest, (atom, trace) => loadFrom(context, state, atom, trace, key, seen));
}

/** A method that is taken off an instance: `const { write } = handler`. */
function methodOf({ atoms, program }: HeapContext, object: ObjectState, key: string): Value {
  const method = object.cls === undefined ? undefined : program.member(object.cls, 'methods', key);
  return method === undefined ? EMPTY : valueOf(atoms.fn(method));
}

/** Whether a member of an array is one of its items. */
function isIndex(key: string): boolean {
  return /^-?\d+$/.test(key);
}

/** How many there are says nothing of what they are. */
function isCount(key: string): boolean {
  return key === 'length' || key === 'size' || key === 'byteLength';
}

/** What a library adds to a record that it keeps: made by itself, never of the content. */
const OF_RECORD = /^(_?id|uuid|guid|__v|_?rev|version|(created|updated|deleted|inserted|modified)_?at)$/i;

/**
 * A member of what a library made. Libraries hand on objects with the names that they were given: a member of that name is taken for the one
 * that was meant; of any other name nothing is known but that it may be made of all of it.
 */
function loadFromWrapper(
  context: HeapContext,
  state: State,
  atom: Atom,
  trace: Trace | undefined,
  known: ObjectState,
  key: string,
): Value {
  const own = known.fields.get(key);
  if (own !== undefined) return own;
  const itself = join(valueOf(atom, trace), valueOf(context.atoms.unknown));
  if (key === '*' || key === ANY_KEY || isIndex(key) || isSymbolicKey(key)) return itself;
  // What a library complains of names fields and rules, seldom values.
  if (key === 'error' || key === 'errors') return valueOf(context.atoms.unknown);
  const { found, symbolic } = membersBelow(context, state, known.elements, key);
  const member = joinAll(found);
  if (member.atoms.length === 0 && !OF_RECORD.test(key)) return itself;
  const handedIn = symbolic.map(({ atom: inner }) => memberOf(context, state, inner, trace, key));
  return joinAll([member, ...handedIn, valueOf(context.atoms.unknown)]);
}

/**
 * A member of what a promise holds. Code reads members of what it awaited; where a function awaits what it was handed, its summary names
 * members of the promise itself.
 */
function memberOfContent(
  context: HeapContext,
  state: State,
  { elements }: ObjectState,
  key: string,
  seen?: Set<Atom>,
): Value {
  return key === REJECTED
    ? EMPTY
    : mapAtoms(elements, (atom, trace) => loadFrom(context, state, atom, trace, key, seen));
}

/** Any member of what was spread in: whoever fills that in may also name the key. */
export function inheritedAll(
  context: HeapContext,
  state: State,
  object: ObjectState,
  seen = new Set<Atom>(),
  key = '*',
): Value {
  return mapAtoms(object.rest, (atom, trace) =>
    loadFrom(context, state, atom, trace, isSymbolic(atom) && isSymbolicKey(key) ? key : '*', seen),
  );
}

/** What iterating gives: elements, and for maps pairs of a key and a value. */
export function iterate(context: HeapContext, state: State, object: Value): Value {
  return mapAtoms(object, (atom, trace) => {
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    if (known?.kind !== 'map' && known?.kind !== 'params') return elementOf(context, state, valueOf(atom, trace));
    const pair = context.atoms.object(`${atom.name}/pair`);
    const value = loadFrom(context, state, atom, trace, '*');
    state.heap.set(
      pair,
      newObject('array', {
        fields: new Map([
          ['0', known.fields.get(MAP_KEYS) ?? EMPTY],
          ['1', value],
        ]),
      }),
    );
    return valueOf(pair);
  });
}

/** One element of a collection, whichever. */
export function elementOf(context: HeapContext, state: State, object: Value): Value {
  return mapAtoms(withoutSettled(context.atoms, state, object), (atom, trace) => {
    if (atom.kind === 'source' || atom.mode !== 'value') return valueOf(atom, trace);
    return loadFrom(context, state, atom, trace, '*');
  });
}
