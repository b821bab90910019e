import type { Atom } from '../values/atom.js';
import { mergeTrees, type Tree } from '../values/tree.js';
import type { Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { exportTree } from './export-tree.js';

/**
 * Notes a write by something that runs at any time, such as a handler: the order of the function says nothing of when, so it replaces
 * nothing and is in no state.
 *
 * @param key `undefined` for a variable as a whole
 */
export function writeLater(frame: Frame, base: Atom, key: string | undefined, value: Value): void {
  const { world } = frame;
  const captured = (variable: string): Value | undefined => frame.capturedValue(variable);
  const tree: Tree = exportTree(world, frame.here, value, captured);
  const name = `${base.id} ${key ?? ''}`;
  const known = frame.late.get(name);
  frame.late.set(name, { base, key, tree: known === undefined ? tree : mergeTrees(known.tree, tree), certain: false });
  // Whoever runs before this function is finished may ask for it.
  if (base.kind === 'outer' && world.program.isModuleVariable(base.name))
    world.contribute(base.name, key === undefined ? base.path : [...base.path, key], tree);
}
