import { type Atom, isSymbolic } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { isPersonal } from '../values/losses.js';
import { overlayOf } from '../values/overlay.js';
import type { State } from '../values/state.js';
import type { Trace } from '../values/trace.js';
import { loadTyped } from '../values/typed-shape.js';
import { loadUnder } from '../values/under.js';
import type { Value } from '../values/value.js';

/** Levels into objects at which a member of a name is looked for, see docs/known-limits.md. */
export const MAX_LEVELS = 5;

/** What was found under a name, and what others know: whoever fills that in may find more. */
export interface MembersBelow {
  found: Value[];
  /** Symbolic things on the way, with the way they came. */
  symbolic: { atom: Atom; trace: Trace | undefined }[];
  /** Personal data further down was not looked at. */
  isCut: boolean;
}

/**
 * Looks for members of a name in a value and in what it holds, level by level. What is found is not looked into further.
 *
 * @param value an object, or what holds it
 */
export function membersBelow(context: HeapContext, state: State, value: Value, key: string): MembersBelow {
  const below: MembersBelow = { found: [], symbolic: [], isCut: false };
  const seen = new Set<Atom>();
  const visit = (at: Value, level: number): void => {
    at.atoms.forEach((atom, i) => {
      context.effort++;
      const trace = at.traces[i];
      if (atom.under !== null) below.found.push(loadUnder(context.atoms, atom, trace, key));
      if (atom.under !== null || atom.mode !== 'value' || seen.has(atom)) return;
      seen.add(atom);
      if (atom.kind === 'typed') below.found.push(loadTyped(context, atom, trace, key));
      if (isSymbolic(atom)) below.symbolic.push({ atom, trace });
      const known = overlayOf(context.atoms, state, atom);
      if (known === undefined || known.fn !== undefined) return;
      const member = known.fields.get(key);
      if (member !== undefined) {
        below.found.push(member);
        return;
      }
      const next = [...known.fields.values(), known.elements, known.rest];
      if (level < MAX_LEVELS) for (const inner of next) visit(inner, level + 1);
      else if (next.some((inner) => isPersonal(state, inner))) below.isCut = true;
    });
  };
  visit(value, 0);
  return below;
}
