import { EMPTY, join, valueOf, type Value } from '../value.js';
import { allocate, allocateArray, type Model, type ModelCall } from './model.js';

function first(call: ModelCall): Value {
  return call.args[0] ?? EMPTY;
}

/** State holds what it began with, and what it is set to later: unknown here, for its declared type and name to speak for. */
const state: Model = (call) => {
  const unknown = valueOf(call.frame.world.atoms.unknown);
  const initial = join(first(call), call.run(first(call), []));
  return allocateArray(call, [join(initial, unknown), unknown]);
};

const reducer: Model = (call) => {
  const unknown = valueOf(call.frame.world.atoms.unknown);
  call.run(first(call), [unknown, unknown]);
  return allocateArray(call, [join(call.args[1] ?? EMPTY, unknown), unknown]);
};

const ref: Model = (call) =>
  allocate(call, 'object', {
    fields: new Map([['current', join(first(call), valueOf(call.frame.world.atoms.unknown))]]),
  });

const same: Model = (call) => first(call);

const effect: Model = (call) => {
  call.run(first(call), []);
  return EMPTY;
};

export const REACT_MODELS: Readonly<Record<string, Model>> = {
  useState: state,
  useOptimistic: state,
  useReducer: reducer,
  useRef: ref,
  useCallback: same,
  useEffectEvent: same,
  useDeferredValue: same,
  memo: same,
  forwardRef: same,
  useMemo: (call) => call.run(first(call), []),
  useEffect: effect,
  useLayoutEffect: effect,
  useInsertionEffect: effect,
};
