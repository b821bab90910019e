import type { OpOf } from '../../ir/ops.js';
import { isSymbolic, type Atom } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { ARRAY, checkedKey, nameOfSource, passes } from '../values/key-tests.js';
import { asCopied } from '../values/overlay.js';
import { newObject, type State } from '../values/state.js';
import type { Trace } from '../values/trace.js';
import { isCollectionType } from '../values/typed-shape.js';
import { EMPTY, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/** What of one constituent of a value may stand under a key that has passed; an object does not say under which it stands. */
export function loadChecked(
  context: HeapContext,
  state: State,
  atom: Atom,
  trace: Trace | undefined,
  key: string,
): Value {
  if (atom.mode !== 'value') return valueOf(atom, trace);
  if (key === ARRAY && !mayBeArray(context, state, atom)) return EMPTY;
  if (key !== ARRAY && atom.kind === 'source')
    return passes(key, nameOfSource(context, atom)) ? valueOf(atom, trace) : EMPTY;
  if (key !== ARRAY && atom.kind === 'typed') {
    const name = atom.path[atom.path.length - 1];
    return name === undefined || name === '*' || passes(key, name) ? valueOf(atom, trace) : EMPTY;
  }
  if (!isSymbolic(atom) || state.heap.has(atom)) return valueOf(atom, trace);
  return valueOf(context.atoms.child(atom, key), trace);
}

function mayBeArray(context: HeapContext, state: State, atom: Atom): boolean {
  if (atom.kind === 'source') return context.program.tags[atom.index]?.text !== true;
  if (atom.kind === 'typed') return isCollectionType(context, atom);
  const kind = atom.kind === 'object' ? state.heap.get(atom)?.kind : undefined;
  return kind !== 'object' && kind !== 'instance' && kind !== 'map';
}

/** A member behind a check of its key. */
export function readChecked(frame: Frame, op: OpOf<'checked-key'>): Value {
  const { world, here } = frame;
  const key = checkedKey(op.tests);
  const left = (value: Value): Value => mapAtoms(value, (atom, trace) => loadChecked(world, here, atom, trace, key));
  if (op.pairs !== true) return left(frame.get(op.from));
  const copyOf = (atom: Atom, map: (value: Value, field: string) => Value): Value => {
    const known = atom.kind === 'object' ? here.heap.get(atom) : undefined;
    if (known?.kind !== 'array') return valueOf(atom);
    const copy = world.atoms.object(`${frame.fn.id}@checked${op.out}/${atom.id}`);
    const fields = new Map([...known.fields].map(([name, value]) => [name, map(value, name)]));
    here.heap.set(copy, newObject('array', { ...known, fields, elements: map(known.elements, '*') }));
    return valueOf(copy);
  };
  const ofPairs = (pairs: Value): Value =>
    mapAtoms(pairs, (pair) => copyOf(pair, (value, field) => (field === '1' ? left(value) : value)));
  return mapAtoms(frame.get(op.from), (list) => copyOf(list, ofPairs));
}

/** What an object had under keys that pass is gone. */
export function overwrite(frame: Frame, op: OpOf<'overwritten'>): void {
  const { world, here } = frame;
  const key = checkedKey(op.tests);
  const { atoms } = frame.get(op.object);
  const [only] = atoms;
  const known = atoms.length === 1 && only?.kind === 'object' ? here.heap.get(only) : undefined;
  if (known === undefined) return;
  const fields = new Map([...known.fields].filter(([name]) => !passes(key, name)));
  const rest = mapAtoms(known.rest, (atom, trace) =>
    valueOf(atom.kind === 'object' ? atom : asCopied(world.atoms, atom, [key]), trace),
  );
  here.heap.set(only!, { ...known, fields, rest });
}
