import type { CallOp } from '../../ir/ops.js';
import { load } from '../operations/heap.js';
import { iterated } from '../operations/iteration.js';
import { textOf } from '../operations/leaves.js';
import { contentOf, rejectLater, RESOLVER } from '../operations/promise.js';
import { isSymbolic } from '../values/atom.js';
import { EMPTY, filterAtoms, join, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { ARRAY_EDITS } from './array-edits.js';
import { ARRAY_MODELS } from './arrays.js';
import { COLLECTION_CONSTRUCTORS, COLLECTION_MODELS } from './collections.js';
import { keepEach } from './consenting.js';
import { FUNCTION_MODELS } from './functions.js';
import { ITERATOR_MODELS } from './iterators.js';
import { allocate, type Model, type ModelCall } from './model.js';
import { PLATFORM_MODELS } from './platform.js';
import { makeProxy } from './proxies.js';
import { COMPONENT_MODELS } from './react-classes.js';
import { REACT_MODELS } from './react.js';
import { BODY_MODELS, REQUEST_CONSTRUCTORS } from './requests.js';
import { TEXT_MODELS } from './texts.js';
import { URL_CONSTRUCTORS } from './urls.js';

const METHOD_MODELS = new Map<string, Model>(
  Object.entries({
    ...TEXT_MODELS,
    ...ARRAY_MODELS,
    ...ARRAY_EDITS,
    ...COLLECTION_MODELS,
    ...ITERATOR_MODELS,
    ...FUNCTION_MODELS,
    ...COMPONENT_MODELS,
    ...BODY_MODELS,
  }),
);
const PLATFORM = new Map<string, Model>(Object.entries(PLATFORM_MODELS));
const REACT = new Map<string, Model>(Object.entries(REACT_MODELS));

/** Methods of every function, a library's included. */
const OF_FUNCTIONS: ReadonlySet<string> = new Set(['call', 'apply', 'bind']);

/** How models run functions: handed in by the interpreter of calls, which they must not import. */
export interface Runner {
  run(frame: Frame, callback: Value, args: Value[], op: CallOp, self?: Value): Value;
  construct(frame: Frame, cls: Value, args: readonly Value[], op: CallOp): Value | undefined;
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
    const found = REACT.get(op.ref.name) ?? REACT.get(op.ref.chain.slice(-2).join('.'));
    if (found !== undefined) return found(call);
  }
  if (op.method === undefined) return undefined;
  // A method of something that a package exports is that package's, whatever its name.
  const isForeign =
    receiver.atoms.length > 0 &&
    receiver.atoms.every((atom) => atom.kind === 'external' || atom.kind === 'unknown' || atom.kind === 'const');
  if (isForeign && receiver.atoms.some((atom) => atom.kind === 'external') && !OF_FUNCTIONS.has(op.method))
    return undefined;
  if (isAnswerOfPackage(op, receiver)) return undefined;
  const made = METHOD_MODELS.get(op.method)?.(call);
  return made === undefined ? undefined : keepEach(op.method, receiver, made);
}

/** `() => client.messages.get({ id })` of a client that was handed in: a promise of a package is no item of a collection. */
function isAnswerOfPackage(op: CallOp, receiver: Value): boolean {
  const { package: name } = op.ref;
  if (op.opaque !== true || name === undefined || name === 'global' || name.startsWith('node:')) return false;
  return receiver.atoms.length > 0 && receiver.atoms.every(isSymbolic) && !OF_FUNCTIONS.has(op.method ?? '');
}

/** By name: a class may be called like something that every object has. */
const CONSTRUCTORS: ReadonlyMap<string, Model> = new Map(
  Object.entries({ ...COLLECTION_CONSTRUCTORS, ...URL_CONSTRUCTORS, ...REQUEST_CONSTRUCTORS, Proxy: makeProxy }),
);

/** What `new` of a class of the platform makes. */
export function constructModel(frame: Frame, op: CallOp, args: readonly Value[], runner: Runner): Value | undefined {
  const name = op.ref.name.replace(/^new /, '');
  const call = modelCall(frame, op, EMPTY, args, runner);
  const model = CONSTRUCTORS.get(name);
  if (model !== undefined) return model(call);
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
    construct: (cls, given) => (frame.state === undefined ? EMPTY : runner.construct(frame, cls, given, op)),
    resume: (generator, sent) => (frame.state === undefined ? EMPTY : runner.resume(frame, generator, sent, op)),
    iterate: (value) => iterated(frame, value, (callback, self) => runner.run(frame, callback, [], op, self)),
  };
}

/** An error shows its message, its cause and whatever is put on it. */
function makeError(call: ModelCall): Value {
  const { world, here } = call.frame;
  const isAggregate = call.op.ref.name === 'new AggregateError';
  const [message = EMPTY, options = EMPTY] = isAggregate ? call.args.slice(1) : call.args;
  const text = textOf(world, here, message);
  const fields = new Map([
    ['message', text],
    ['stack', text],
    [
      'cause',
      load(
        world,
        here,
        filterAtoms(options, (atom) => atom.kind === 'object'),
        'cause',
      ),
    ],
  ]);
  if (isAggregate) fields.set('errors', call.args[0] ?? EMPTY);
  return allocate(call, 'instance', { fields, elements: filterAtoms(message, (atom) => atom.kind === 'object') });
}

function makePromise(call: ModelCall): Value {
  const promise = allocate(call, 'promise', {});
  const site = promise.atoms[0]!.name;
  const settling = (name: string): Value =>
    valueOf(
      call.frame.world.atoms.external({ text: name, name, package: RESOLVER, chain: [site, name], resolved: false }),
    );
  const { thrown } = call.frame.catching(() => call.run(call.args[0], [settling('resolve'), settling('reject')]));
  if (call.frame.state !== undefined && thrown.atoms.length > 0) rejectLater(call.frame, promise.atoms[0]!, thrown);
  return promise;
}

/** A value that reaches a promise's `resolve` is the promise's content, one that reaches `reject` what it is rejected with. */
export function resolvePromise(frame: Frame, atom: Value['atoms'][number], args: readonly Value[]): void {
  if (atom.kind !== 'external' || atom.ref?.package !== RESOLVER || frame.state === undefined) return;
  const [site = '', name] = atom.ref.chain;
  const given = args[0] ?? EMPTY;
  for (const promise of promisesOf(frame, site)) {
    if (name === 'reject') rejectLater(frame, promise, given);
    else {
      const known = frame.here.heap.get(promise)!;
      frame.here.heap.set(promise, { ...known, elements: join(known.elements, contentOf(frame, given)) });
    }
  }
}

/** The promise that was made at a place, or what it became in a function that it was handed to. */
function promisesOf(frame: Frame, site: string): Value['atoms'] {
  const own = frame.world.atoms.object(site);
  if (frame.here.heap.has(own)) return [own];
  return [...frame.here.heap].flatMap(([atom, known]) => (known.origin === site ? [atom] : []));
}
