import { newObject, type ObjectState, type State } from './state.js';
import { EMPTY, join, joinAll, type Value } from './value.js';

/** Array items beyond this index are not told apart, see docs/known-limits.md. */
export const MAX_INDEX = 31;

/** Fills an array from the left: items have positions until something of unknown length came in. */
export class ArrayBuilder {
  readonly #items: Value[] = [];
  #elements = EMPTY;
  #isExact = true;

  add(value: Value): void {
    if (this.#isExact && this.#items.length <= MAX_INDEX) this.#items.push(value);
    else this.addSome(value);
  }

  addAll(values: Iterable<Value>): void {
    for (const value of values) this.add(value);
  }

  /** Any number of items, each of which may be the value. */
  addSome(value: Value): void {
    this.#elements = join(this.#elements, value);
    this.#isExact = false;
  }

  build(kind: ObjectState['kind'] = 'array'): ObjectState {
    const fields = new Map(this.#items.map((value, i) => [String(i), value]));
    const state = newObject(kind, { fields, elements: this.#elements });
    return this.#isExact ? { ...state, length: this.#items.length } : state;
  }
}

/** An array that holds these items, in this order, and no others. */
export function arrayOfItems(items: readonly Value[], kind?: ObjectState['kind']): ObjectState {
  const builder = new ArrayBuilder();
  builder.addAll(items);
  return builder.build(kind);
}

/** The items of an array of which all are known, each under its index. */
export function itemsOf(known: ObjectState): Value[] | undefined {
  const { length } = known;
  if (length === undefined || known.rest.atoms.length > 0) return undefined;
  return Array.from({ length }, (_, i) => known.fields.get(String(i)) ?? EMPTY);
}

/** The items of an array that is known to hold these and no others; `undefined` where that is not known. */
export function exactItems(state: State, value: Value): Value[] | undefined {
  const [only] = value.atoms;
  const known = value.atoms.length === 1 && only?.kind === 'object' ? state.heap.get(only) : undefined;
  return known === undefined ? undefined : itemsOf(known);
}

/** A copy of an array from an index on. */
export function itemsFrom(known: ObjectState, from: number): ObjectState {
  const items = itemsOf(known);
  if (items !== undefined) return arrayOfItems(items.slice(from));
  const fields = new Map<string, Value>();
  for (const [key, value] of known.fields)
    if (isIndex(key) && Number(key) >= from) fields.set(String(Number(key) - from), value);
  return newObject('array', { fields, elements: known.elements });
}

/** Any of an array's items, wherever they stand. */
export function allItems(known: ObjectState): Value {
  return joinAll([known.elements, ...[...known.fields].flatMap(([key, value]) => (isIndex(key) ? [value] : []))]);
}

/** The array once its items may stand anywhere. */
export function withoutPositions(known: ObjectState): ObjectState {
  const fields = new Map([...known.fields].filter(([key]) => !isIndex(key)));
  return { ...known, fields, elements: allItems(known), length: undefined };
}

/** The array with other items. */
export function withItems(known: ObjectState, items: readonly Value[]): ObjectState {
  const filled = arrayOfItems(items, known.kind);
  const members = [...known.fields].filter(([key]) => !isIndex(key));
  return {
    ...known,
    fields: new Map([...members, ...filled.fields]),
    elements: filled.elements,
    length: filled.length,
  };
}

/** What is left of an array's items when its `length` is set. */
export function withLength(known: ObjectState, length: number | undefined): ObjectState {
  const items = itemsOf(known);
  if (items === undefined || length === undefined || length > MAX_INDEX) return { ...known, length: undefined };
  return withItems(
    known,
    Array.from({ length }, (_, i) => items[i] ?? EMPTY),
  );
}

/** The length of an array after something was put under a key; `undefined` where it is not known any more. */
export function lengthAfter(known: ObjectState, key: string, isCertain: boolean): number | undefined {
  const { length } = known;
  if (length === undefined || !isIndex(key)) return length;
  const index = Number(key);
  if (index < length) return length;
  return isCertain && index <= MAX_INDEX ? index + 1 : undefined;
}

export function isIndex(key: string): boolean {
  return /^(0|[1-9]\d*)$/.test(key);
}
