import type { OpOf } from '../../ir/ops.js';
import type { Atom } from '../values/atom.js';
import { isReplaced } from '../values/overlay.js';
import { EMPTY, join, valueOf, withConsent, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { load } from './heap.js';
import { store } from './store.js';

/** What was tested and is not there holds at most an empty constant from here on. */
export function makeAbsent(frame: Frame, op: OpOf<'absent'>): void {
  const { here, world } = frame;
  if ('variable' in op) {
    here.variables[op.variable] = emptied(frame, here.variables[op.variable]!);
    return;
  }
  const object = frame.get(op.object);
  const targets = object.atoms.filter(({ kind }) => kind !== 'typed' && kind !== 'const' && kind !== 'plain');
  if (targets.length !== 1 || !isReplaced(object, targets[0]!)) return;
  const before = load(world, here, object, op.key);
  const after = emptied(frame, before);
  if (after !== before) store(world, here, object, op.key, after);
}

function emptied(frame: Frame, value: Value): Value {
  if (value.atoms.every(isEmpty)) return value;
  const { atoms, traces } = value;
  let left = EMPTY;
  atoms.forEach((atom, i) => {
    if (isEmpty(atom)) left = join(left, valueOf(atom, traces[i]));
  });
  return withConsent(join(left, valueOf(frame.world.atoms.plain)), value.consent);
}

function isEmpty({ kind, constant }: Atom): boolean {
  return kind === 'plain' || (kind === 'const' && !constant);
}
