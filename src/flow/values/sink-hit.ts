import type { SealedColumn, SymbolId } from '../../ir/ops.js';
import type { Sink } from '../../model/sink.js';
import type { Atom } from './atom.js';

/** A sink at its place in the program. */
export interface SinkHit {
  /** Identity: function, position, what was matched, and the recipient. */
  key: string;
  sink: Sink;
  fn: SymbolId;
  at: number;
  end: number;
  /** The address is handed in: whoever fills in these atoms tells who receives the data. */
  address?: readonly Atom[];
  /** Columns that are encrypted when they are written. */
  sealed?: readonly SealedColumn[];
  /** Texts of arguments, by index, that say where others stand in what is sent: `setContext('buyer', …)`. */
  names?: ReadonlyMap<number, string>;
}
