import { exactItems } from './array-state.js';
import type { Frame } from './frame.js';
import { load } from './heap.js';
import type { Value } from './value.js';

/** Positions that the items of a list of unknown length are looked up in, see docs/known-limits.md. */
const MAX_SPREAD = 6;

/** The items of a list in their positions: all of them where it is known how many there are. */
export function itemsInPositions(frame: Frame, list: Value): Value[] {
  return (
    exactItems(frame.here, list) ??
    Array.from({ length: MAX_SPREAD }, (_, i) => load(frame.world, frame.here, list, String(i)))
  );
}
