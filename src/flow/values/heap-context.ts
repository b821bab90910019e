import type { AtomTable } from './atom.js';
import type { ProgramIndex } from './program-index.js';

/** What reading and writing objects needs. */
export interface HeapContext {
  atoms: AtomTable;
  program: ProgramIndex;
  /** What interpreting a function has cost so far: atoms looked at. Counted, not timed, so that bounds on it are the same on every machine. */
  effort: number;
  /** A bound cut off something personal in the function that is being interpreted. */
  noteLoss(what: string): void;
}
