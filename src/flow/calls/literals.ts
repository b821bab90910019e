import type { StraightOp } from '../../ir/ops.js';
import { spoken } from '../operations/coerce.js';
import { load } from '../operations/heap.js';
import { storeUnder } from '../operations/keys.js';
import { retype } from '../operations/retype.js';
import { store } from '../operations/store.js';
import { combineText } from '../operations/text.js';
import { ArrayBuilder, exactItems } from '../values/array-state.js';
import { asCopied, overlayOf, underSpread } from '../values/overlay.js';
import { newObject, type ObjectState } from '../values/state.js';
import { EMPTY, filterAtoms, join, mapAtoms, type Value, valueOf, withConsent } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { iterateHere, runCallback } from './run-function.js';

export function constant(frame: Frame, value: string | number | boolean | null): Value {
  const made = valueOf(frame.world.atoms.constant(value));
  if (value === false || value === null) return withConsent(made, { whenTrue: 'all', whenFalse: new Set() });
  return value === true ? withConsent(made, { whenTrue: new Set(), whenFalse: 'all' }) : made;
}

export function putIntoText(frame: Frame, { parts, at }: Extract<StraightOp, { op: 'text' }>): Value {
  const said = parts.map((part) =>
    spoken(frame, frame.get(part), (method, self) => runCallback(frame, method, [], { at, end: at }, self)),
  );
  return frame.state === undefined ? EMPTY : combineText(frame, said, at);
}

export function makeFunction(frame: Frame, id: string, at: number): Value {
  const { atoms, program } = frame.world;
  const fn = program.functions.get(id);
  if (fn === undefined) return EMPTY;
  if (fn.parent === frame.fn.id) frame.noteClosure(id);
  if (fn.captures.length === 0) return valueOf(atoms.fn(id));
  const atom = atoms.object(`${frame.fn.id}@${at}=>${id}`);
  if (!frame.here.heap.has(atom)) frame.here.heap.set(atom, newObject('function', { fn: id }));
  return valueOf(atom);
}

/** The methods of a class that is declared here may use this function's variables. */
export function noteMembers(frame: Frame, id: string): void {
  const cls = frame.world.program.classes.get(id);
  if (cls === undefined) return;
  const members = [
    cls.constructorFn,
    cls.initializer,
    ...Object.values(cls.methods),
    ...Object.values(cls.getters),
    ...Object.values(cls.statics),
  ];
  for (const member of members) {
    if (member !== undefined && frame.world.program.functions.get(member)?.parent === frame.fn.id)
      frame.noteClosure(member);
  }
}

export function makeObject(frame: Frame, op: Extract<StraightOp, { op: 'object' }>): Value {
  const { world, here } = frame;
  const atom = world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  here.heap.set(atom, newObject('object'));
  const value = valueOf(atom);
  const getters = new Map<string, string>();
  for (const entry of op.entries) {
    if (entry.kind === 'set') {
      const given =
        entry.shape === undefined
          ? frame.get(entry.value)
          : retype(frame, frame.get(entry.value), world.program.shapeIndex(frame.module, entry.shape), op.at, op.at);
      store(
        world,
        here,
        value,
        entry.key,
        frame.traced(given, frame.step('store', `put into \`${entry.key}\``, op.at, op.at)),
      );
    } else if (entry.kind === 'computed') storeUnder(frame, value, frame.get(entry.key), frame.get(entry.value));
    else if (entry.kind === 'getter') getters.set(entry.key, entry.fn);
    else spreadInto(frame, atom, frame.get(entry.value));
  }
  if (getters.size > 0) here.heap.set(atom, { ...here.heap.get(atom)!, getters });
  return value;
}

/** `{ ...source }`: known fields are copied and override what is there; for the rest the object looks into the source. */
function spreadInto(frame: Frame, target: ReturnType<Frame['world']['atoms']['object']>, source: Value): void {
  const { world, here } = frame;
  let into: ObjectState = here.heap.get(target)!;
  const plain = filterAtoms(source, (atom) => atom.kind !== 'object' && atom.kind !== 'const');
  const overlays = plain.atoms.flatMap((atom) => overlayOf(world.atoms, here, atom) ?? []);
  const objects = source.atoms.flatMap((atom) => (atom.kind === 'object' ? (here.heap.get(atom) ?? []) : []));
  const isCertain = source.atoms.length === 1;
  if (plain.atoms.length > 0) {
    // What was set before the spread may be overridden by it.
    const fields = new Map([...into.fields].map(([key, value]) => [key, join(value, load(world, here, plain, key))]));
    const copied = mapAtoms(plain, (atom, trace) => valueOf(asCopied(world.atoms, atom), trace));
    into = { ...into, fields, rest: join(underSpread(world.atoms, into.rest, source), copied) };
  }
  for (const object of [...objects, ...overlays]) {
    const fields = new Map(into.fields);
    for (const [key, value] of object.fields) {
      // Where it may be another object that is spread, the member may still be what it was.
      const before = fields.get(key) ?? load(world, here, into.rest, key);
      fields.set(key, isCertain ? value : join(before, value));
    }
    into = { ...into, fields, elements: join(into.elements, object.elements), rest: join(into.rest, object.rest) };
  }
  here.heap.set(target, into);
}

export function makeArray(frame: Frame, op: Extract<StraightOp, { op: 'array' }>): Value {
  const { world, here } = frame;
  const builder = new ArrayBuilder();
  for (const item of op.items) {
    const value = frame.get(item.value);
    const items = item.spread ? exactItems(here, value) : [value];
    if (items === undefined) builder.addSome(iterateHere(frame, value, { at: op.at, end: op.at }));
    else builder.addAll(items);
  }
  const atom = world.atoms.object(`${frame.fn.id}@${op.at}:${op.out}`);
  here.heap.set(atom, builder.build());
  return valueOf(atom);
}
