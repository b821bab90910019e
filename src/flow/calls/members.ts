import type { StraightOp } from '../../ir/ops.js';
import { load } from '../operations/heap.js';
import { storeUnder } from '../operations/keys.js';
import { merge } from '../operations/library.js';
import { readTrapped, writeTrapped } from '../operations/proxy.js';
import { store } from '../operations/store.js';
import { reportAssignment } from '../sinks/sinks.js';
import { isOpenToTags, storeOf } from '../values/atom.js';
import { isSettled } from '../values/overlay.js';
import { extend } from '../values/trace.js';
import { EMPTY, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { runCallback, runFunction } from './run-function.js';

export function read(frame: Frame, op: Extract<StraightOp, { op: 'read' }>): Value {
  const { world } = frame;
  const object = frame.get(op.object);
  if (object.atoms.length === 0) return EMPTY;
  const getter = getterOf(frame, object, op.key) ?? op.getter;
  if (getter !== undefined) {
    const result = runFunction(frame, getter, [], object, {
      at: op.at,
      end: op.end,
      key: frame.siteOf(op),
      name: `get ${op.key}`,
    });
    return op.tag === undefined ? result : tagged(frame, result, op);
  }
  const given = readTrapped(frame, object, op.key, (trap, args) => runCallback(frame, trap, args, op));
  if (given !== undefined) return given;
  const value = load(world, frame.here, object, op.key);
  return op.tag === undefined ? value : tagged(frame, value, op, object);
}

/** A getter of the class or literal that the object is known to be. */
function getterOf(frame: Frame, object: Value, key: string): string | undefined {
  for (const atom of object.atoms) {
    const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
    const found =
      known?.getters?.get(key) ??
      (known?.cls === undefined ? undefined : frame.world.program.member(known.cls, 'getters', key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The declaration that is read is tagged: whatever the flow does not know of the value is personal. */
function tagged(frame: Frame, value: Value, op: Extract<StraightOp, { op: 'read' }>, object?: Value): Value {
  const { world } = frame;
  const tag = world.program.tagIndex(frame.module, op.tag!);
  const step = frame.step('source', world.tagName(tag), op.at, op.end);
  const isBare =
    value.atoms.length === 0 &&
    object !== undefined &&
    object.atoms.some((atom) => atom.kind === 'typed' || isOpenToTags(atom)) &&
    !isSettled(world.atoms, frame.here, object, op.key);
  if (isBare) return valueOf(world.atoms.source(tag), extend(undefined, step));
  // Where a source came by the flow, the unknown beside it needs no second name.
  const hasSource = value.atoms.some((atom) => atom.kind === 'source' && atom.index !== tag);
  return mapAtoms(value, (atom, trace) => {
    if (atom.kind === 'source' && atom.index === tag) return valueOf(atom, extend(trace, step));
    if (!isOpenToTags(atom) && atom.kind !== 'typed') return valueOf(atom, trace);
    if (hasSource && atom.kind === 'unknown') return EMPTY;
    if (atom.mode !== 'value' && atom.kind !== 'unknown') return valueOf(atom, trace);
    const unless = world.atoms.claimOn(atom) ?? null;
    const source = world.atoms.source(tag, storeOf(atom));
    return valueOf(world.atoms.with(source, { treatment: atom.treatment, unless }), extend(trace, step));
  });
}

export function write(frame: Frame, op: Extract<StraightOp, { op: 'write' }>): void {
  const object = frame.get(op.object);
  const value = frame.traced(frame.get(op.from), frame.step('store', `stored in \`.${op.key}\``, op.at, op.end));
  if (op.ref !== undefined) reportAssignment(frame, op.ref, object, value, op);
  const setter = op.setter ?? setterOf(frame, object, op.key);
  if (setter !== undefined) {
    runFunction(frame, setter, [value], object, {
      at: op.at,
      end: op.end,
      key: frame.siteOf(op),
      name: `set ${op.key}`,
    });
    return;
  }
  if (writeTrapped(frame, object, op.key, value, (trap, args) => runCallback(frame, trap, args, op))) return;
  store(frame.world, frame.here, object, op.key, value);
}

function setterOf(frame: Frame, object: Value, key: string): string | undefined {
  for (const atom of object.atoms) {
    const cls = atom.kind === 'object' ? frame.here.heap.get(atom)?.cls : undefined;
    const found = cls === undefined ? undefined : frame.world.program.member(cls, 'setters', key);
    if (found !== undefined) return found;
  }
  return undefined;
}

export function writeComputed(frame: Frame, op: Extract<StraightOp, { op: 'write-computed' }>): void {
  const value = frame.get(op.from);
  if (op.ref !== undefined) reportAssignment(frame, op.ref, frame.get(op.object), value, op);
  if (op.copies !== undefined) {
    merge(frame, [frame.get(op.object), frame.get(op.copies)]);
    return;
  }
  storeUnder(frame, frame.get(op.object), frame.get(op.key), value);
}
