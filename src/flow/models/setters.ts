import type { Atom } from '../atom.js';
import { isFunction } from '../coerce.js';
import type { Frame } from '../frame.js';
import { filterAtoms, joinAll, type Value } from '../value.js';
import { cellsOfSetter, contentOfCell } from '../hook-cells.js';
import { writeLater } from '../late-writes.js';

/** What a value may be whose atoms are variables of the program: those that stand in the variables, at any time. */
export function heldBy(frame: Frame, value: Value, wanted: (atom: Atom) => boolean): Atom[] {
  return [...new Set(value.atoms.flatMap((atom) => frame.world.heldAtoms(atom, frame.fn.id).filter(wanted)))];
}

/** Runs the functions among a callee that change what a hook keeps: `setCount`, `dispatch`. */
export function runSetters(
  frame: Frame,
  callee: Value,
  args: readonly Value[],
  run: (callback: Value, args: Value[]) => Value,
): void {
  for (const atom of heldBy(frame, callee, (inner) => cellsOfSetter(inner) !== undefined)) {
    if (frame.state === undefined) return;
    const [cell, reducer] = cellsOfSetter(atom)!;
    if (frame.nested.includes(cell!)) continue;
    frame.nested.push(cell!);
    const before = contentOfCell(frame.world, cell!);
    const isUpdater = (inner: Atom): boolean => isFunction(frame, inner);
    const given = joinAll(args.slice(0, 1));
    const after =
      reducer === undefined
        ? joinAll([filterAtoms(given, (inner) => !isUpdater(inner)), run(filterAtoms(given, isUpdater), [before])])
        : run(contentOfCell(frame.world, reducer), [before, ...args]);
    frame.nested.pop();
    if (frame.state !== undefined) writeLater(frame, frame.world.atoms.outer(cell!), undefined, after);
  }
}
