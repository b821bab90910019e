import { load } from '../operations/heap.js';
import { store } from '../operations/store.js';
import { EMPTY, join } from '../values/value.js';
import type { Model } from './model.js';

/** Methods that React calls, with the props that it hands to them. */
export const LIFECYCLE: readonly string[] = [
  'componentDidMount',
  'shouldComponentUpdate',
  'componentDidUpdate',
  'render',
  'componentWillUnmount',
];

/** `this.setState(change)`: the change, or what a function makes of state and props, is put into the state. */
const setState: Model = (call) => {
  const { world, here } = call.frame;
  const [change = EMPTY] = call.args;
  const before = load(world, here, call.receiver, 'state');
  const made = call.run(change, [before, load(world, here, call.receiver, 'props')]);
  if (call.frame.state === undefined) return EMPTY;
  store(world, call.frame.here, call.receiver, 'state', join(before, join(change, made)));
  call.run(call.args[1], []);
  return EMPTY;
};

export const COMPONENT_MODELS: Readonly<Record<string, Model>> = { setState };
