import type { CallOp } from '../../ir/ops.js';
import { load } from '../operations/heap.js';
import { writeLater } from '../operations/late-writes.js';
import { store } from '../operations/store.js';
import { keptAt } from '../operations/tree-paths.js';
import type { Atom } from '../values/atom.js';
import { PROVIDED } from '../values/hidden-keys.js';
import { EMPTY, filterAtoms, join, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { allocate, type Model } from './model.js';

/** What a context hands down; readers anywhere find what any provider gives. */
export function provided(frame: Frame, context: Value): Value {
  return load(frame.world, frame.here, context, PROVIDED);
}

/** Whether a value is a context: one that is made in sight, or a variable of a module that holds one. */
export function isContext(frame: Frame, value: Value): boolean {
  return value.atoms.some((atom) => isContextAtom(frame, atom));
}

function isContextAtom(frame: Frame, atom: Atom): boolean {
  if (atom.mode !== 'value') return false;
  if (atom.kind === 'object') return frame.here.heap.get(atom)?.fields.has(PROVIDED) ?? false;
  if (atom.kind !== 'outer' || !frame.world.program.isModuleVariable(atom.name)) return false;
  const { node } = keptAt(frame, atom);
  return node?.fields.has(PROVIDED) ?? false;
}

/**
 * An element of a context: `<Context value={…}>`, `<Context.Provider value={…}>`, `<Context.Consumer>`.
 *
 * @returns its content, `undefined` when it is something else
 */
export function renderContext(
  frame: Frame,
  op: CallOp,
  { callee, receiver, props }: { callee: Value; receiver: Value; props: Value },
  run: (callback: Value, args: Value[]) => Value,
): Value | undefined {
  const { world, here } = frame;
  const isMember = op.ref.name === 'Provider' || op.ref.name === 'Consumer';
  const contexts = filterAtoms(isMember ? receiver : callee, (atom) => isContextAtom(frame, atom));
  if (contexts.atoms.length === 0) return undefined;
  const children = load(world, here, props, 'children');
  if (op.ref.name === 'Consumer') return join(children, run(children, [provided(frame, contexts)]));
  const value = load(world, here, props, 'value');
  for (const atom of contexts.atoms) {
    const context = valueOf(atom);
    // Elements of functions that run later are made at any time.
    if (atom.kind === 'outer') writeLater(frame, atom, PROVIDED, value);
    else store(world, here, context, PROVIDED, join(provided(frame, context), value));
  }
  return children;
}

const createContext: Model = (call) =>
  allocate(call, 'object', { fields: new Map([[PROVIDED, call.args[0] ?? EMPTY]]) });

const useContext: Model = (call) => provided(call.frame, call.args[0] ?? EMPTY);

export const CONTEXT_MODELS: Readonly<Record<string, Model>> = { createContext, useContext };
