import type { VariableId } from '../../ir/ops.js';
import { isSymbolic } from '../values/atom.js';
import { placeAt } from '../values/tree.js';
import { EMPTY, join, mapAtoms, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { exportTree } from './export-tree.js';

/** A variable of an enclosing function or module that the callee wrote. */
export function writeOuter(frame: Frame, variable: VariableId, value: Value, certain: boolean): void {
  const own = frame.variableIndex(variable);
  if (own !== undefined) {
    const before = certain ? EMPTY : frame.here.variables[own]!;
    frame.here.variables[own] = join(before, value);
    frame.share(own, value);
    return;
  }
  const before = certain ? EMPTY : (frame.here.outer.get(variable) ?? valueOf(frame.world.atoms.outer(variable)));
  frame.here.outer.set(variable, join(before, value));
}

/** What a method writes into an instance that nobody tracks may be read by every method of the class. */
export function contributeToInstances(frame: Frame, cls: string, path: readonly string[], value: Value): void {
  const { world } = frame;
  const tree = exportTree(
    world,
    frame.here,
    mapAtoms(value, (atom, trace) => (isSymbolic(atom) && atom.kind !== 'outer' ? EMPTY : valueOf(atom, trace))),
    () => undefined,
  );
  world.contribute(instanceVariable(frame, cls), [], placeAt(path, tree));
}

/** The variable that stands for every untracked instance of a class hierarchy. */
export function instanceVariable(frame: Pick<Frame, 'world'>, cls: string): VariableId {
  return `${frame.world.program.rootClass(cls)}:[instances]`;
}
