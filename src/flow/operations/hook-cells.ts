import type { FunctionIR } from '../../ir/module-ir.js';
import type { VariableId } from '../../ir/ops.js';
import type { Atom } from '../values/atom.js';
import { valueOf, type Value } from '../values/value.js';
import type { Frame, World } from '../world/frame.js';

/**
 * What a hook keeps between renders outlives the calls of its component, and effects and handlers change it in any order: it is a
 * variable of the program like those of modules, one per call of the hook.
 */
const MARK = ':[hook]';

/** Between a cell and the places through which it came to a component. */
const BY = '<';

/** Calls of custom hooks through which the states of a hook are told apart, see docs/known-limits.md. */
const MAX_HOOKS = 3;

/** Package of the functions that change what a hook keeps. */
const SETTER = '(setter)';

/** The variable of a call of a hook; `part` tells several of one call apart. */
export function hookCell(frame: Frame, at: number, part = ''): VariableId {
  return `${frame.fn.id}@${at}${part}${MARK}`;
}

export function isHookCell(variable: VariableId): boolean {
  return variable.endsWith(MARK);
}

/** What a cell may hold. */
export function contentOfCell(world: World, cell: VariableId): Value {
  return valueOf(world.atoms.outer(cell));
}

/** A function value that writes a cell: as it is given, or what a reducer, kept in a second cell, makes of it. */
export function setterOf(world: World, cell: VariableId, reducer?: VariableId): Value {
  const chain = reducer === undefined ? [cell] : [cell, reducer];
  return valueOf(world.atoms.external({ text: 'set', name: 'set', package: SETTER, chain, resolved: false }));
}

/** The cells of a function value that writes one. */
export function cellsOfSetter({ kind, ref }: Atom): readonly VariableId[] | undefined {
  return kind === 'external' && ref?.package === SETTER ? ref.chain : undefined;
}

/**
 * The cell of one use of a custom hook: two components that use it have a state each. What the hook itself puts in belongs to all of them.
 * Instances of a component have theirs, too, told apart by the element that makes them, not by what that element is part of.
 */
export function cellOfUse(frame: Frame, hook: FunctionIR, cell: VariableId, at: number): VariableId {
  if (!isHookCell(cell)) return cell;
  const uses = cell.split(BY).length - 1;
  const isTold = /^use[A-Z0-9]/.test(hook.name) ? uses < MAX_HOOKS : /^[A-Z]/.test(hook.name) && uses === 0;
  if (!isTold) return cell;
  const own = `${cell.slice(0, -MARK.length)}${BY}${frame.fn.id}@${at}${MARK}`;
  frame.world.contribute(own, [], { value: contentOfCell(frame.world, cell) });
  return own;
}

/** A setter that comes out of a custom hook writes the cell of that use. */
export function setterOfUse(frame: Frame, hook: FunctionIR, atom: Atom, at: number): Atom {
  const cells = cellsOfSetter(atom);
  if (cells === undefined) return atom;
  const [cell, reducer] = cells.map((one) => cellOfUse(frame, hook, one, at));
  return setterOf(frame.world, cell!, reducer).atoms[0]!;
}
