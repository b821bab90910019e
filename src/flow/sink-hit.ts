import type { SymbolId } from '../ir/ops.js';
import type { Sink } from '../model/sink.js';

/** A sink at its place in the program. */
export interface SinkHit {
  /** Identity: function, position and what was matched. */
  key: string;
  sink: Sink;
  fn: SymbolId;
  at: number;
  end: number;
}
