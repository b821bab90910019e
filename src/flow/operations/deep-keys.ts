import { isSymbolic } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { nameOfSource, passes } from '../values/key-tests.js';
import type { State } from '../values/state.js';
import { EMPTY, join, type Value, valueOf } from '../values/value.js';
import { leavesOf } from './leaves.js';

/** What of a value stands only under keys that pass, at any depth, as one payload. */
export function loadDeep(context: HeapContext, state: State, value: Value, key: string): Value {
  return leavesOf(context, state, value).reduce<Value>((all, leaf) => {
    const isOut = leaf.path.some((name) => name !== '*' && !passes(key, name));
    const inner = leaf.atom;
    if (isOut || (inner.kind === 'source' && !passes(key, nameOfSource(context, inner)))) return all;
    return join(all, valueOf(isSymbolic(inner) ? context.atoms.child(inner, key) : inner, leaf.trace));
  }, EMPTY);
}
