import type { PropagatorDefinition } from '../catalogue/define.js';
import type { CallOp } from '../ir/ops.js';
import { isSymbolic } from './atom.js';
import type { Frame } from './frame.js';
import { deep, load, omit, store } from './heap.js';
import { asCopied } from './overlay.js';
import { newObject } from './state.js';
import { constantsOf, EMPTY, join, joinAll, valueOf, type Value } from './value.js';

/** What a library function does with the data it is given, by the catalogue's word. */
export function applyLibrary(
  frame: Frame,
  op: CallOp,
  how: PropagatorDefinition['result'],
  args: readonly Value[],
  receiver: Value,
): Value {
  const { world } = frame;
  const site = `${frame.fn.id}@${op.at}:${op.out}`;
  if (typeof how === 'object') {
    const atom = world.atoms.object(site);
    frame.here.heap.set(atom, newObject('object', { fields: new Map([[how.under, args[0] ?? EMPTY]]) }));
    return valueOf(atom);
  }
  switch (how) {
    case 'value':
      return args[0] ?? receiver;
    case 'text':
      return frame.traced(
        joinAll([receiver, ...args].map((arg) => deep(world, frame.here, arg))),
        frame.step('library', `through ${op.ref.text}()`, op.at, op.end),
      );
    case 'omit':
      return omit(world, frame.here, args[0] ?? EMPTY, keysIn(frame, args.slice(1)), site);
    case 'pick':
      return pick(frame, args[0] ?? EMPTY, keysIn(frame, args.slice(1)), site);
    case 'merge':
      return merge(frame, args);
    case 'keeps': {
      const atom = world.atoms.object(site);
      const fields = new Map(args.map((arg, i) => [String(i), arg]));
      frame.here.heap.set(atom, newObject('wrapper', { fields }));
      return valueOf(atom);
    }
    case 'none':
      return EMPTY;
  }
}

/** Constant keys, in arguments of their own or in an array. */
function keysIn(frame: Frame, args: readonly Value[]): string[] {
  return args.flatMap((arg) => [
    ...constantsOf(arg).map(String),
    ...arg.atoms.flatMap((atom) => {
      const known = frame.here.heap.get(atom);
      return known === undefined
        ? []
        : [...known.fields.values(), known.elements].flatMap((value) => constantsOf(value).map(String));
    }),
  ]);
}

function pick(frame: Frame, from: Value, keys: readonly string[], site: string): Value {
  if (keys.length === 0) return from;
  const atom = frame.world.atoms.object(site);
  const fields = new Map(keys.map((key) => [key, load(frame.world, frame.here, from, key)]));
  frame.here.heap.set(atom, newObject('object', { fields }));
  return valueOf(atom);
}

/** `Object.assign(target, …)`, `merge(target, …)`: the target is filled, and returned. */
export function merge(frame: Frame, args: readonly Value[]): Value {
  const [target = EMPTY, ...sources] = args;
  for (const source of sources) {
    for (const atom of source.atoms) {
      const known = frame.here.heap.get(atom);
      for (const [key, value] of known?.fields ?? []) store(frame.world, frame.here, target, key, value);
      const rest = known === undefined || isSymbolic(atom) ? valueOf(asCopied(frame.world.atoms, atom)) : known.rest;
      if (rest.atoms.length === 0) continue;
      for (const into of target.atoms) {
        const isHandedIn = isSymbolic(into) && into.mode === 'value' && into !== atom;
        const before = frame.here.heap.get(into) ?? (isHandedIn ? newObject('symbolic') : undefined);
        if (before !== undefined) frame.here.heap.set(into, { ...before, rest: join(before.rest, rest) });
      }
    }
  }
  return target;
}
