import type { SymbolId } from '../ir/ops.js';

const BITS = 32;

/** What is to be looked at again, in the order in which functions were first finished: callees before callers, but for cycles. */
export class Worklist {
  readonly #order = new Map<SymbolId, number>();
  readonly #ids: SymbolId[] = [];
  /** One bit for each function that was finished, by its place in the order: a search need not go through all that wait. */
  readonly #waiting: number[] = [];
  /** Those that wait for their first time. */
  readonly #unordered = new Set<SymbolId>();

  add(id: SymbolId): void {
    const at = this.#order.get(id);
    if (at === undefined) this.#unordered.add(id);
    else this.#waiting[(at / BITS) | 0]! |= 1 << (at % BITS);
  }

  delete(id: SymbolId): void {
    const at = this.#order.get(id);
    if (at === undefined) this.#unordered.delete(id);
    else this.#waiting[(at / BITS) | 0]! &= ~(1 << (at % BITS));
  }

  /** A function has its place in the order once it was finished for the first time. */
  finish(id: SymbolId): void {
    if (this.#order.has(id)) return;
    const at = this.#ids.push(id) - 1;
    if (at % BITS === 0) this.#waiting.push(0);
    this.#order.set(id, at);
    if (this.#unordered.delete(id)) this.add(id);
  }

  /** The place of a function in the order; -1 before it was finished. */
  placeOf(id: SymbolId): number {
    return this.#order.get(id) ?? -1;
  }

  /** What waits after a place, then what was never finished, by its id, then from the start; `undefined` when nothing waits. */
  after(place: number): SymbolId | undefined {
    return this.#ids[this.#next(place + 1)] ?? firstOf(this.#unordered) ?? this.#ids[this.#next(0)];
  }

  /** The first place from one on at which a function waits. */
  #next(from: number): number {
    for (let word = (from / BITS) | 0; word < this.#waiting.length; word++) {
      const bits = this.#waiting[word]! & (word === ((from / BITS) | 0) ? -1 << (from % BITS) : -1);
      // The lowest bit alone.
      if (bits !== 0) return word * BITS + 31 - Math.clz32(bits & -bits);
    }
    return -1;
  }
}

function firstOf(ids: ReadonlySet<SymbolId>): SymbolId | undefined {
  let first: SymbolId | undefined;
  for (const id of ids) if (first === undefined || id < first) first = id;
  return first;
}
