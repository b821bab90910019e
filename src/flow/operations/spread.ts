import { exactItems } from '../values/array-state.js';
import type { Value } from '../values/value.js';
import type { Frame } from '../world/frame.js';
import { load } from './heap.js';

/** Positions in which functions of libraries are handed anything that leaves. */
const POSITIONS = 6;

/**
 * The items of a list in their positions: all of them where it is known how many there are, else as many as any function of the project has
 * parameters.
 */
export function itemsInPositions(frame: Frame, list: Value): Value[] {
  return (
    exactItems(frame.here, list) ??
    Array.from({ length: Math.max(POSITIONS, frame.world.program.mostParameters) }, (_, i) =>
      load(frame.world, frame.here, list, String(i)),
    )
  );
}
