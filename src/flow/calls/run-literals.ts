import { intersect } from '../values/purposes.js';
import { copyState, newState, type State } from '../values/state.js';
import { EMPTY, type Value, valueOf } from '../values/value.js';
import type { ClosureUse, Frame } from '../world/frame.js';
import { type Bindings, type Site } from './fill-in.js';
import { instantiate } from './instantiate.js';
import { invokeValue } from './run-function.js';

/**
 * Function literals of this function may run at any time after they were made: what they do with captured variables is put in once, at
 * the end, with everything that those variables have held.
 */
export function runLiterals(frame: Frame): void {
  for (const [id, use] of [...frame.closures].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const fn = frame.world.program.functions.get(id)!;
    const consents = use.runs.length === 0 ? use.made : use.runs.reduce(intersect);
    // What is only ever called by its name runs where those calls stand.
    const isLiteral = fn.inline === true || fn.named !== fn.id;
    if (use.runs.length > 0 || isLiteral || frame.world.program.isHandedOn(id)) {
      const known = frame.callEdges.get(id);
      frame.callEdges.set(id, known === undefined ? consents : intersect(known, consents));
    }
    if (fn.captures.length === 0 || (fn.direct && use.runs.length > 0)) continue;
    const summary = frame.world.summaryOf(id, frame.fn.id);
    const after = frame.exit ?? frame.thrownState ?? newState(frame.fn.variables.length);
    frame.state = copyState(after);
    frame.state.consents = new Set();
    const isMethod = fn.kind === 'method' || fn.kind === 'constructor' || fn.kind === 'getter' || fn.kind === 'setter';
    const site: Site = {
      key: `${frame.fn.id}~${id.slice(-24)}`,
      hop: { fn: frame.fn.id, at: fn.at, end: fn.at },
      movesHop: false,
      name: `${fn.name}()`,
      capturedOnly: true,
      consents,
      invoke: invokeValue,
    };
    const bindings: Bindings = {
      args: fn.params.map(() => valueOf(frame.world.atoms.unknown)),
      self: isMethod ? valueOf(frame.world.atoms.unknown) : EMPTY,
      outer: (variable) => heldSince(frame, use, variable),
    };
    instantiate(frame, fn, summary, bindings, site);
    keepContents(frame, after);
  }
  frame.state = undefined;
}

/** What a literal puts into an object that this function has made may be in it when whoever gets the object looks. */
function keepContents(frame: Frame, after: State): void {
  const { state } = frame;
  if (state === undefined) return;
  const changed = [...after.heap].filter(([atom, known]) => atom.kind === 'object' && state.heap.get(atom) !== known);
  if (changed.length === 0) return;
  const joined = frame.joined(after, state)!.heap;
  for (const [atom] of changed) after.heap.set(atom, joined.get(atom)!);
  for (const [atom, made] of state.heap)
    if (atom.kind === 'object' && !after.heap.has(atom)) after.heap.set(atom, made);
}

/** What a captured variable may hold when a literal runs at some time after it was made. */
function heldSince(frame: Frame, { since }: ClosureUse, variable: string): Value | undefined {
  if (variable === `${frame.fn.id}:this`) return valueOf(frame.world.atoms.self);
  const own = frame.variableIndex(variable);
  return own === undefined ? undefined : (since.get(own) ?? frame.here.variables[own]);
}
