import type { OpOf } from '../../ir/ops.js';
import { type Atom, isClaim } from '../values/atom.js';
import { asCopied } from '../values/overlay.js';
import { symbolicKey } from '../values/symbolic-keys.js';
import { constantsOf, isFull, joinAll, mapAtoms, valueOf, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { elementOf } from './heap.js';
import { withHeldConstants } from './keys.js';
import { remove } from './omit.js';
import { unlessOtherKey } from './stand-ins.js';

/**
 * `user[field]` where the type of `field` lists the names: those that the key may have here. What belongs to a name is not there in calls
 * that name another one.
 */
export function readUnderKey(frame: Frame, op: OpOf<'under-key'>): Value {
  const { atoms } = frame.world;
  const key = withHeldConstants(frame, frame.get(op.key));
  const options = op.options.map(({ name, value }) => ({ name, value: frame.get(value) }));
  const isKnown =
    key.atoms.length > 0 && !isFull(key) && key.atoms.every(({ kind, unless }) => kind === 'const' && unless === null);
  const names = new Set(constantsOf(key).map(String));
  const meant = isKnown ? options.filter(({ name }) => names.has(name)) : options;
  return joinAll(
    (meant.length === 0 ? options : meant).map(({ name, value }) => {
      const unless = isKnown ? undefined : unlessOtherKey(frame, key, name);
      if (unless === undefined) return value;
      return mapAtoms(value, (atom, trace) =>
        valueOf(atom.kind === 'object' || !isReplaced(atom) ? atom : atoms.with(atom, { unless }), trace),
      );
    }),
  );
}

function isReplaced({ unless }: Atom): boolean {
  return unless === null || isClaim(unless);
}

/** `for (const key of keys) delete object[key]`: none of them is left. Of keys that were handed in callers know the names. */
export function deleteEach(frame: Frame, op: OpOf<'delete-each'>): void {
  const { world, here } = frame;
  const object = frame.get(op.object);
  const key = withHeldConstants(frame, elementOf(world, here, frame.get(op.keys)));
  for (const name of constantsOf(key)) remove(world, here, object, String(name));
  const symbols = key.atoms.flatMap((atom) => symbolicKey(atom, false, world.program.isModuleVariable) ?? []);
  const [only] = object.atoms;
  const known = object.atoms.length === 1 && only?.kind === 'object' ? here.heap.get(only) : undefined;
  if (symbols.length === 0 || known === undefined) return;
  // What was spread into the object is copied without the keys.
  const rest = mapAtoms(known.rest, (atom, trace) =>
    valueOf(atom.kind === 'object' ? atom : asCopied(world.atoms, atom, symbols), trace),
  );
  here.heap.set(only!, { ...known, rest });
}
