import type { CallOp, SymbolId } from '../../ir/ops.js';
import { LIFECYCLE } from '../models/react-classes.js';
import { heldBy } from '../models/setters.js';
import { load } from '../operations/heap.js';
import { textOf } from '../operations/leaves.js';
import { store } from '../operations/store.js';
import { isSymbolic } from '../values/atom.js';
import { newObject } from '../values/state.js';
import { EMPTY, filterAtoms, join, joinAll, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { runCallable } from './run-function.js';

/** An instance of a class that is handed over as a value. */
export function constructValue(frame: Frame, value: Value, args: readonly Value[], op: CallOp): Value | undefined {
  const classes = heldBy(frame, value, ({ kind }) => kind === 'class');
  if (classes.length === 0) return undefined;
  // Each is an object of its own: one that is made after another must not take its place.
  const of = (name: SymbolId): string => (classes.length === 1 ? '' : `:${name}`);
  return joinAll(
    classes.map(({ name }) =>
      frame.state === undefined ? EMPTY : construct(frame, op, name, args, new Map<string, Value>(), of(name)),
    ),
  );
}

/** `new` of a class of the project: field initializers from the base down, then the nearest constructor. */
export function construct(
  frame: Frame,
  op: CallOp,
  target: SymbolId,
  args: readonly Value[],
  fields: ReadonlyMap<string, Value> = new Map(),
  /** Tells objects apart that come out of one `new`. */
  mark = '',
): Value {
  const { program, atoms } = frame.world;
  const cls = target.endsWith('.constructor') ? target.slice(0, -'.constructor'.length) : target;
  const atom = atoms.object(`${frame.fn.id}@${op.at}:${op.out}${mark}`);
  frame.here.heap.set(atom, newObject('instance', program.classes.has(cls) ? { cls, fields } : { fields }));
  const self = valueOf(atom);
  const chain = program.lineage(cls);
  const setFields = (id: SymbolId): void => {
    const initializer = program.classes.get(id)?.initializer;
    if (initializer !== undefined)
      runCallable(frame, { fn: initializer, env: undefined, self }, [], self, op, 'call', undefined);
  };
  const nearest = chain.findIndex((id) => program.classes.get(id)?.constructorFn !== undefined);
  chain.slice(Math.max(nearest, 0)).reverse().forEach(setFields);
  const constructorFn = nearest < 0 ? undefined : program.classes.get(chain[nearest]!)?.constructorFn;
  if (constructorFn !== undefined)
    runCallable(frame, { fn: constructorFn, env: undefined, self }, args, self, op, 'call', undefined);
  else if (program.functions.has(target)) {
    // A function that is called with `new` may return something else than the new object.
    return join(self, runCallable(frame, { fn: target, env: undefined, self }, args, self, op, 'call', undefined));
  }
  // A class that extends one of a library, `Error` for the most part: its arguments are in it.
  else superOfLibrary(frame, args, self);
  // The fields of a class without a constructor are set when its base's has run.
  if (nearest > 0) chain.slice(0, nearest).reverse().forEach(setFields);
  return self;
}

/** The class of the project that an element is of. */
export function classOf(frame: Frame, op: CallOp, callee: Value): SymbolId | undefined {
  const { program } = frame.world;
  return (
    heldBy(frame, callee, ({ kind }) => kind === 'class')[0]?.name ?? op.targets?.find((id) => program.classes.has(id))
  );
}

/** An element of a class: an instance with these props, whose methods React calls. */
export function renderClass(frame: Frame, op: CallOp, cls: SymbolId, props: Value): Value {
  const self = construct(frame, op, cls, [props], new Map([['props', props]]));
  let content = EMPTY;
  for (const name of LIFECYCLE) {
    const fn = frame.world.program.member(cls, 'methods', name);
    if (fn === undefined || frame.state === undefined) continue;
    const result = runCallable(frame, { fn, env: undefined, self }, [props], self, op, 'callback', undefined);
    if (name === 'render') content = result;
  }
  return content;
}

/** `super(message)` where the base class is a library's, `Error` for the most part. */
export function superOfLibrary(frame: Frame, args: readonly Value[], self: Value): Value {
  const [message, options] = args;
  const { world, here } = frame;
  if (message !== undefined) {
    store(world, here, self, 'message', message);
    store(world, here, self, 'stack', textOf(world, here, message));
  }
  const cause =
    options === undefined
      ? EMPTY
      : load(
          world,
          here,
          filterAtoms(options, (atom) => atom.kind === 'object' || isSymbolic(atom)),
          'cause',
        );
  if (cause.atoms.length > 0) store(world, here, self, 'cause', cause);
  return EMPTY;
}
