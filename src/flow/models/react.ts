import { load } from '../operations/heap.js';
import { contentOfCell, hookCell, setterOf } from '../operations/hook-cells.js';
import { writeLater } from '../operations/late-writes.js';
import { contentOf } from '../operations/promise.js';
import { store } from '../operations/store.js';
import { EMPTY, join, valueOf, type Value } from '../values/value.js';
import { allocateArray, type Model, type ModelCall } from './model.js';
import { CONTEXT_MODELS, isContext, provided } from './react-context.js';

function first(call: ModelCall): Value {
  return call.args[0] ?? EMPTY;
}

/** A new cell of this call that begins with a value: what it holds then, and what it may be set to at any time. */
function beginState(call: ModelCall, initial: Value): { cell: string; state: Value } {
  const { frame } = call;
  const cell = hookCell(frame, call.op.at);
  writeLater(frame, frame.world.atoms.outer(cell), undefined, initial);
  return { cell, state: join(initial, contentOfCell(frame.world, cell)) };
}

function keepReducer(call: ModelCall, reducer: Value): string {
  const { frame } = call;
  const cell = hookCell(frame, call.op.at, '/reducer');
  writeLater(frame, frame.world.atoms.outer(cell), undefined, reducer);
  return cell;
}

/** An initial value, or what an initializer returns. */
function initialOf(call: ModelCall): Value {
  return join(first(call), call.run(first(call), []));
}

const state: Model = (call) => {
  const begun = beginState(call, initialOf(call));
  return allocateArray(call, [begun.state, setterOf(call.frame.world, begun.cell)]);
};

const reducer: Model = (call) => {
  const [reduce = EMPTY, argument = EMPTY, initialize] = call.args;
  const initial = initialize === undefined ? argument : call.run(initialize, [argument]);
  const begun = beginState(call, initial);
  return allocateArray(call, [begun.state, setterOf(call.frame.world, begun.cell, keepReducer(call, reduce))]);
};

/** An action gets the state and a form, like a reducer, and its promise's content is the next state. */
const actionState: Model = (call) => {
  const [action = EMPTY, initial = EMPTY] = call.args;
  const begun = beginState(call, initial);
  return allocateArray(call, [begun.state, setterOf(call.frame.world, begun.cell, keepReducer(call, action)), EMPTY]);
};

const optimistic: Model = (call) => {
  const [initial = EMPTY, update] = call.args;
  const begun = beginState(call, initial);
  const how = update === undefined ? undefined : keepReducer(call, update);
  return allocateArray(call, [begun.state, setterOf(call.frame.world, begun.cell, how)]);
};

/** The object is the cell: whoever has it may write its `current`. */
const ref: Model = (call) => {
  const { world, here } = call.frame;
  const object = contentOfCell(world, hookCell(call.frame, call.op.at));
  store(world, here, object, 'current', join(first(call), load(world, here, object, 'current')));
  return object;
};

const imperativeHandle: Model = (call) => {
  const { world, here } = call.frame;
  const made = call.run(call.args[1], []);
  if (call.frame.state !== undefined) {
    const before = load(world, here, first(call), 'current');
    store(world, here, first(call), 'current', join(before, made));
  }
  return EMPTY;
};

const same: Model = (call) => first(call);

/** An effect, and what it returns to be cleaned up with. */
const effect: Model = (call) => {
  call.run(call.run(first(call), []), []);
  return EMPTY;
};

/** `use` of a context, or of a promise. */
const use: Model = (call) =>
  isContext(call.frame, first(call)) ? provided(call.frame, first(call)) : contentOf(call.frame, first(call));

/** `lazy(() => import('./view'))`: the component that the module exports as its default. */
const lazy: Model = (call) => {
  const loaded = contentOf(call.frame, call.run(first(call), []));
  return call.frame.state === undefined ? EMPTY : load(call.frame.world, call.frame.here, loaded, 'default');
};

const plain: Model = () => EMPTY;

export const REACT_MODELS: Readonly<Record<string, Model>> = {
  ...CONTEXT_MODELS,
  useState: state,
  useOptimistic: optimistic,
  useReducer: reducer,
  useActionState: actionState,
  useFormState: actionState,
  useRef: ref,
  createRef: ref,
  useImperativeHandle: imperativeHandle,
  useCallback: same,
  useEffectEvent: same,
  useDeferredValue: same,
  lazy,
  memo: same,
  forwardRef: same,
  use,
  useMemo: (call) => call.run(first(call), []),
  useSyncExternalStore: (call) => join(call.run(call.args[1], []), valueOf(call.frame.world.atoms.unknown)),
  useEffect: effect,
  useLayoutEffect: effect,
  useInsertionEffect: effect,
  'Children.count': plain,
  'Children.toArray': same,
};
