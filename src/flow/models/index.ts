import type { CallOp } from '../../ir/ops.js';
import type { Frame } from '../frame.js';
import { filterAtoms, load, textOf } from '../heap.js';
import { EMPTY, join, valueOf, type Value } from '../value.js';
import { iterated } from '../iteration.js';
import { ARRAY_EDITS } from './array-edits.js';
import { ARRAY_MODELS } from './arrays.js';
import { COLLECTION_CONSTRUCTORS, COLLECTION_MODELS } from './collections.js';
import { FUNCTION_MODELS } from './functions.js';
import { ITERATOR_MODELS } from './iterators.js';
import { allocate, type Model, type ModelCall } from './model.js';
import { PLATFORM_MODELS } from './platform.js';
import { REACT_MODELS } from './react.js';
import { TEXT_MODELS } from './texts.js';

const METHOD_MODELS = new Map<string, Model>(
  Object.entries({
    ...TEXT_MODELS,
    ...ARRAY_MODELS,
    ...ARRAY_EDITS,
    ...COLLECTION_MODELS,
    ...ITERATOR_MODELS,
    ...FUNCTION_MODELS,
  }),
);
const PLATFORM = new Map<string, Model>(Object.entries(PLATFORM_MODELS));
const REACT = new Map<string, Model>(Object.entries(REACT_MODELS));

/** Methods of every function, a library's included. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(['call', 'apply', 'bind']);

/** How models run functions: handed in by the interpreter of calls, which they must not import. */
export interface Runner {
  run(frame: Frame, callback: Value, args: Value[], op: CallOp, self?: Value): Value;
  resume(frame: Frame, generator: Value, sent: Value, op: CallOp): Value;
}

/** What a call of the language, the platform or a framework's core returns; `undefined` when no model applies. */
export function callModel(
  frame: Frame,
  op: CallOp,
  receiver: Value,
  args: readonly Value[],
  runner: Runner,
): Value | undefined {
  const call = modelCall(frame, op, receiver, args, runner);
  if (op.ref.package === 'global' || op.ref.package === 'node:timers' || op.ref.package === 'node:buffer') {
    const found = PLATFORM.get(op.ref.chain.join('.'));
    if (found !== undefined) return found(call);
  }
  if (op.ref.package === 'react' || op.ref.package === 'preact') {
    const found = REACT.get(op.ref.name);
    if (found !== undefined) return found(call);
  }
  if (op.method === undefined) return undefined;
  // A method of something that a package exports is that package's, whatever its name.
  const isForeign =
    receiver.atoms.length > 0 &&
    receiver.atoms.every((atom) => atom.kind === 'external' || atom.kind === 'unknown' || atom.kind === 'const');
  if (isForeign && receiver.atoms.some((atom) => atom.kind === 'external') && !OF_FUNCTIONS.has(op.method))
    return undefined;
  return METHOD_MODELS.get(op.method)?.(call);
}

/** What `new` of a class of the platform makes. */
export function constructModel(frame: Frame, op: CallOp, args: readonly Value[], runner: Runner): Value | undefined {
  const name = op.ref.name.replace(/^new /, '');
  const call = modelCall(frame, op, EMPTY, args, runner);
  const collection = COLLECTION_CONSTRUCTORS[name];
  if (collection !== undefined) return collection(call);
  if (/(Error|Exception)$/.test(name)) return makeError(call);
  if (name === 'Promise') return makePromise(call);
  if (name === 'Date') return args.length === 0 ? EMPTY : textOf(frame.world, frame.here, args[0]!);
  return undefined;
}

function modelCall(frame: Frame, op: CallOp, receiver: Value, args: readonly Value[], runner: Runner): ModelCall {
  return {
    frame,
    op,
    receiver,
    args,
    run: (callback, given, self) =>
      callback === undefined || frame.state === undefined ? EMPTY : runner.run(frame, callback, given, op, self),
    resume: (generator, sent) => (frame.state === undefined ? EMPTY : runner.resume(frame, generator, sent, op)),
    iterate: (value) => iterated(frame, value, (callback, self) => runner.run(frame, callback, [], op, self)),
  };
}

/** An error shows its message, its cause and whatever is put on it. */
function makeError(call: ModelCall): Value {
  const { world, here } = call.frame;
  const message = textOf(world, here, call.args[0] ?? EMPTY);
  const cause = load(
    world,
    here,
    filterAtoms(call.args[1] ?? EMPTY, (atom) => atom.kind === 'object'),
    'cause',
  );
  return allocate(call, 'instance', {
    fields: new Map([
      ['message', message],
      ['cause', cause],
    ]),
    elements: filterAtoms(call.args[0] ?? EMPTY, (atom) => atom.kind === 'object'),
  });
}

/** Package of the functions that a promise hands to its executor. */
export const RESOLVER = '(resolver)';

function makePromise(call: ModelCall): Value {
  const promise = allocate(call, 'promise', {});
  const site = promise.atoms[0]!.name;
  const resolve = call.frame.world.atoms.external({
    text: 'resolve',
    name: 'resolve',
    package: RESOLVER,
    chain: [site],
    resolved: false,
  });
  const reject = valueOf(call.frame.world.atoms.unknown);
  call.run(call.args[0], [valueOf(resolve), reject]);
  return promise;
}

/** A value that reaches a promise's `resolve` is the promise's content. */
export function resolvePromise(frame: Frame, atom: Value['atoms'][number], args: readonly Value[]): void {
  if (atom.kind !== 'external' || atom.ref?.package !== RESOLVER || frame.state === undefined) return;
  const promise = frame.world.atoms.object(atom.ref.chain[0]!);
  const known = frame.here.heap.get(promise);
  if (known !== undefined) frame.here.heap.set(promise, { ...known, elements: join(known.elements, args[0] ?? EMPTY) });
}
