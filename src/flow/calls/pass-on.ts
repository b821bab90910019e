import { allow, exportTree, shareOut } from '../operations/export-tree.js';
import { isSymbolic } from '../values/atom.js';
import { intersect, unite } from '../values/purposes.js';
import type { Handed, Invocation } from '../values/summary.js';
import { isSymbolicKey } from '../values/symbolic-keys.js';
import { EMPTY_TREE, mergeTrees, type Tree } from '../values/tree.js';
import { EMPTY, join, type Value, valueOf } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { THROWN } from './fill-in.js';

/** Most calls of handed-in functions that a summary tells of, see docs/known-limits.md. */
const MAX_INVOCATIONS = 32;
/** Values that are handed to a function which was handed in. */
const MAX_GIVEN = 24;

/** A request to run something symbolic, as it stands here: who is run, and with what, is said when it is passed on. */
export function requestAt(frame: Frame, op: { at: number; end: number }): Invocation {
  return {
    callee: frame.world.atoms.unknown,
    self: EMPTY_TREE,
    args: [],
    consents: new Set(),
    hop: { fn: frame.fn.id, at: op.at, end: op.end },
  };
}

/** What of a callee is for callers to say. */
export function passAllOn(frame: Frame, callee: Value, call: Invocation, handed: Handed): Value {
  let result = EMPTY;
  for (const atom of callee.atoms) {
    if (!isSymbolic(atom) || atom.mode !== 'value') continue;
    const isKept = atom.kind === 'outer' && frame.world.program.isModuleVariable(atom.name);
    if (isKept && !atom.path.some(isSymbolicKey)) continue;
    result = join(result, passOn(frame, atom, call, handed));
  }
  return result;
}

/** A call of something symbolic becomes part of the summary. */
function passOn(frame: Frame, callee: Value['atoms'][number], call: Invocation, handed: Handed): Value {
  const { world } = frame;
  const captured = (variable: string): Value | undefined => frame.capturedValue(variable);
  const known = frame.invocations.findIndex(
    (other) => other.callee === callee && other.hop.at === call.hop.at && other.hop.fn === call.hop.fn,
  );
  if (known < 0 && frame.invocations.length >= MAX_INVOCATIONS) {
    world.noteBound(frame.fn.id, `more than ${MAX_INVOCATIONS} calls of functions that were handed in`);
    return valueOf(world.atoms.unknown);
  }
  const { args, self } = handed;
  const allowance = allow(MAX_GIVEN);
  const trees: Tree[] = [];
  shareOut(allowance, args, (arg) => trees.push(exportTree(world, frame.here, arg, captured, allowance)));
  const consents = unite(frame.here.consents, call.consents);
  const made: Invocation = {
    callee,
    self: exportTree(world, frame.here, self, captured, allow(MAX_GIVEN)),
    args: trees,
    consents,
    hop: call.hop,
  };
  if (known >= 0) {
    // Each way on which it is called hands something over.
    const before = frame.invocations[known]!;
    frame.invocations[known] = {
      ...made,
      self: mergeTrees(before.self, made.self),
      args: Array.from({ length: Math.max(before.args.length, trees.length) }, (_, i) =>
        mergeTrees(before.args[i] ?? EMPTY_TREE, trees[i] ?? EMPTY_TREE),
      ),
      consents: intersect(before.consents, consents),
    };
    return valueOf(world.atoms.invoke(known));
  }
  frame.invocations.push(made);
  const result = world.atoms.invoke(frame.invocations.length - 1);
  frame.raise(valueOf(world.atoms.child(result, THROWN)));
  return valueOf(result);
}
