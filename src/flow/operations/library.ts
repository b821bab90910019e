import type { PropagatorDefinition } from '../../catalogue/define.js';
import type { CallOp } from '../../ir/ops.js';
import { isSymbolic, recordOf, type Atom } from '../values/atom.js';
import { MAP_KEYS } from '../values/hidden-keys.js';
import { asCopied, identityOf, underSpread } from '../values/overlay.js';
import { newObject, type ObjectState } from '../values/state.js';
import { constantsOf, EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { allocateAt } from './allocate.js';
import { elementOf, load, loadPath } from './heap.js';
import { deep, textOf } from './leaves.js';
import { omit } from './omit.js';
import { store, storeAnywhere } from './store.js';

/** What a library function does with the data it is given, by the catalogue's word. */
export function applyLibrary(
  frame: Frame,
  op: CallOp,
  { result: how, of = 0 }: Pick<PropagatorDefinition, 'result' | 'of'>,
  args: readonly Value[],
  receiver: Value,
  run: (callback: Value, given: Value[]) => Value = () => EMPTY,
): Value {
  const { world } = frame;
  const site = `${frame.fn.id}@${op.at}:${op.out}`;
  const data = of < 0 ? receiver : args[of];
  const others = args.filter((_, i) => i !== of);
  if (typeof how === 'object' && 'into' in how) {
    const given = args.filter((_, i) => i !== how.into);
    for (const holder of args[how.into]?.atoms ?? []) keepGiven(frame, holder, given);
    return EMPTY;
  }
  if (typeof how === 'object') {
    const keys = 'items' in how ? how.items : [how.under];
    const fields = new Map(keys.map((key) => [key, args[0] ?? EMPTY]));
    const holder = allocateAt(world, frame.here, site, newObject('object', { fields }));
    if ('under' in how) return holder;
    return allocateAt(world, frame.here, `${site}/items`, newObject('array', { elements: holder }));
  }
  switch (how) {
    case 'value':
      return data ?? receiver;
    case 'text':
      return through(frame, op, [receiver, ...args]);
    case 'copy':
      return copyOf(frame, data ?? EMPTY, site);
    case 'omit':
      return omit(world, frame.here, data ?? EMPTY, keysIn(frame, others), site);
    case 'pick':
      return pick(frame, data ?? EMPTY, keysIn(frame, others), site);
    case 'member':
      return memberOn(frame, data ?? EMPTY, others) ?? through(frame, op, [receiver, ...args]);
    case 'merge':
      return merge(frame, args);
    case 'keeps': {
      const fields = new Map(args.map((arg, i) => [String(i), arg]));
      return allocateAt(world, frame.here, site, newObject('wrapper', { fields }));
    }
    case 'effect': {
      const [what = EMPTY] = args;
      const inObject = load(
        world,
        frame.here,
        filterAtoms(what, ({ kind }) => kind === 'object'),
        'try',
      );
      const made = run(join(what, inObject), []);
      if (frame.state === undefined) return EMPTY;
      return allocateAt(world, frame.here, site, newObject('promise', { elements: made }));
    }
    case 'memory':
      return allocateAt(world, frame.here, site, newObject('map'));
    case 'map':
      return mapped(frame, data ?? EMPTY, others[0] ?? EMPTY, site, run);
    case 'item':
      return elementOf(world, frame.here, data ?? EMPTY);
    case 'lists': {
      const elements = listOf(frame, data ?? EMPTY, `${site}/list`);
      return allocateAt(world, frame.here, site, newObject('array', { elements }));
    }
    case 'groups':
    case 'keyed':
      return grouped(frame, data ?? EMPTY, others[0] ?? EMPTY, how, site, run);
    case 'edited': {
      const copy = copyOf(frame, data ?? EMPTY, site);
      const returned = run(others[0] ?? EMPTY, [copy]);
      return frame.state === undefined ? EMPTY : join(copy, returned);
    }
    case 'called': {
      const results = args.map((arg, i) => run(arg, args.slice(i + 1)));
      return joinAll(results);
    }
    default:
      return EMPTY;
  }
}

/** What may be made of all that a library was given. */
function through(frame: Frame, op: CallOp, given: readonly Value[]): Value {
  return frame.traced(
    joinAll(given.map((value) => deep(frame.world, frame.here, value))),
    frame.step('library', `through ${op.ref.text}()`, op.at, op.end),
  );
}

/**
 * What stands on a path that is written as a text, or as a list of keys.
 *
 * @param others the path, and what is meant where nothing stands there
 * @returns `undefined` where the path is not known
 */
function memberOn(frame: Frame, data: Value, others: readonly Value[]): Value | undefined {
  const [path = EMPTY, fallback = EMPTY] = others;
  const paths = path.atoms.map((atom) => keysOnPath(frame, atom));
  if (paths.length === 0 || paths.includes(undefined)) return undefined;
  return joinAll([fallback, ...paths.map((keys) => loadPath(frame.world, frame.here, data, keys!))]);
}

function keysOnPath({ here }: Frame, path: Atom): string[] | undefined {
  if (path.kind === 'const')
    return String(path.constant)
      .split(/[.[\]'"]+/)
      .filter(Boolean);
  const list = here.heap.get(path);
  if (list?.kind !== 'array' || list.length === undefined) return undefined;
  const keys = [...list.fields.values()].map(constantsOf);
  return keys.every((names) => names.length === 1) ? keys.map(([name]) => String(name)) : undefined;
}

/** A copy that can be written to without a change of what it was made of. */
export function copyOf(frame: Frame, data: Value, site: string): Value {
  const { world, here } = frame;
  const copied = omit(world, here, data, [], site);
  const own = filterAtoms(copied, ({ kind }) => kind === 'object');
  const rest = filterAtoms(copied, ({ kind }) => kind !== 'object');
  if (rest.atoms.length === 0) return own;
  return join(own, allocateAt(world, here, `${site}/rest`, newObject('object', { rest })));
}

/** A list of what a callback, or a key, gives of the items of another. */
function mapped(
  frame: Frame,
  list: Value,
  how: Value,
  site: string,
  run: (callback: Value, given: Value[]) => Value,
): Value {
  const { world } = frame;
  const item = elementOf(world, frame.here, list);
  const keys = constantsOf(how).filter((key) => typeof key === 'string');
  const made = run(how, [item]);
  if (frame.state === undefined) return EMPTY;
  const read = keys.map((key) => loadPath(world, frame.here, item, key.split('.')));
  return allocateAt(world, frame.here, site, newObject('array', { elements: joinAll([made, ...read]) }));
}

function listOf(frame: Frame, list: Value, site: string): Value {
  const elements = elementOf(frame.world, frame.here, list);
  return allocateAt(frame.world, frame.here, site, newObject('array', { elements }));
}

/** What stands under the names that a callback, or a key, gives of the items of a list: lists of items, or items. */
function grouped(
  frame: Frame,
  list: Value,
  by: Value,
  how: 'groups' | 'keyed',
  site: string,
  run: (callback: Value, given: Value[]) => Value,
): Value {
  const { world } = frame;
  const item = elementOf(world, frame.here, list);
  const named = run(by, [item]);
  if (frame.state === undefined) return EMPTY;
  const read = constantsOf(by)
    .filter((key) => typeof key === 'string')
    .map((key) => loadPath(world, frame.here, item, key.split('.')));
  const names = filterAtoms(textOf(world, frame.here, joinAll([named, ...read])), ({ kind }) => kind !== 'const');
  const elements = how === 'keyed' ? item : listOf(frame, list, `${site}/group`);
  return allocateAt(world, frame.here, site, newObject('object', { fields: new Map([[MAP_KEYS, names]]), elements }));
}

/** An object of a library that is given something more keeps it: `hash.update(x)`, `form.append('email', x)`. */
export function keepGiven(frame: Frame, atom: Atom, given: readonly Value[]): void {
  const known = atom.kind === 'object' ? frame.here.heap.get(atom) : undefined;
  if (known?.kind === 'wrapper') frame.here.heap.set(atom, { ...known, elements: joinAll([known.elements, ...given]) });
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
  const fields = new Map(keys.map((key) => [key, load(frame.world, frame.here, from, key)]));
  return allocateAt(frame.world, frame.here, site, newObject('object', { fields }));
}

/** Kinds of objects whose elements are members, under keys that are not known. */
const HAS_MEMBERS: ReadonlySet<ObjectState['kind']> = new Set(['object', 'instance', 'symbolic']);

/** `Object.assign(target, …)`, `merge(target, …)`: the target is filled, and returned. */
export function merge(frame: Frame, args: readonly Value[]): Value {
  const [target = EMPTY, ...sources] = args;
  for (const source of sources) {
    for (const atom of source.atoms) {
      const known = frame.here.heap.get(atom);
      for (const [key, value] of known?.fields ?? []) store(frame.world, frame.here, target, key, value);
      if (known !== undefined && HAS_MEMBERS.has(known.kind) && known.elements.atoms.length > 0)
        storeAnywhere(frame.world, frame.here, target, known.elements);
      const rest = known === undefined || isSymbolic(atom) ? valueOf(asCopied(frame.world.atoms, atom)) : known.rest;
      if (rest.atoms.length === 0) continue;
      for (const written of target.atoms) {
        const into = recordOf(written) === '' ? written : identityOf(frame.world.atoms, written);
        const isHandedIn = (isSymbolic(into) || recordOf(into) !== '') && into.mode === 'value' && into !== atom;
        const before = frame.here.heap.get(into) ?? (isHandedIn ? newObject('symbolic') : undefined);
        if (before === undefined) continue;
        const under = target.atoms.length === 1 ? underSpread(frame.world.atoms, before.rest, source) : before.rest;
        frame.here.heap.set(into, { ...before, rest: join(under, rest) });
      }
    }
  }
  return target;
}
