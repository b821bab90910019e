import { isFunction } from '../operations/coerce.js';
import { MAX_LINKS } from '../operations/held-atoms.js';
import { cellsOfSetter, contentOfCell } from '../operations/hook-cells.js';
import { writeLater } from '../operations/late-writes.js';
import type { Atom } from '../values/atom.js';
import { isPersonal } from '../values/losses.js';
import type { Handed } from '../values/summary.js';
import { filterAtoms, joinAll, type Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';

/**
 * What a value may be whose atoms are variables of the program: those that stand in the variables, at any time.
 *
 * @param handed what it is called with, if it is: personal data that may not get where it is meant to is told of
 */
export function heldBy(frame: Frame, value: Value, wanted: (atom: Atom) => boolean, handed?: Handed): Atom[] {
  const held = value.atoms.map((atom) => frame.world.heldAtoms(atom, frame.fn.id));
  if (held.some(({ isCut }) => isCut) && handed?.args.some((arg) => isPersonal(frame.here, arg)) === true)
    frame.world.noteLoss(
      `personal data in a call of a function behind more than ${MAX_LINKS} variables that hold each other's`,
    );
  return [...new Set(held.flatMap(({ atoms }) => atoms.filter(wanted)))];
}

/** Runs the functions among a callee that change what a hook keeps: `setCount`, `dispatch`. */
export function runSetters(
  frame: Frame,
  callee: Value,
  handed: Handed,
  run: (callback: Value, args: Value[]) => Value,
): void {
  for (const atom of heldBy(frame, callee, (inner) => cellsOfSetter(inner) !== undefined, handed)) {
    if (frame.state === undefined) return;
    const { args } = handed;
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
