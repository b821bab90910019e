import type { Atom } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { CELL_VALUE, newObject, type ObjectState, type State } from '../values/state.js';
import type { Tree } from '../values/tree.js';
import { EMPTY, join, joinAll, mapAtoms, type Value, valueOf } from '../values/value.js';
import { allocateAt } from './allocate.js';

/** What a variable holds that a function value brought along. */
export function cellValue(state: State, cell: Atom): Value {
  return state.heap.get(cell)?.fields.get(CELL_VALUE) ?? EMPTY;
}

/**
 * Allocates a tree's objects in a function's heap.
 *
 * @param map rewrites its atoms
 * @param site names the objects
 * @param scope names the variables that the functions among them share
 * @param originOf rewrites where promises were made
 */
export function importTree(
  context: HeapContext,
  state: State,
  tree: Tree,
  map: (value: Value) => Value,
  site: string,
  scope = site,
  originOf: (origin: string) => string = (origin) => origin,
): Value {
  const value = map(tree.value);
  const { node } = tree;
  if (node === undefined) return value;
  const fields = new Map<string, Value>();
  for (const [key, inner] of node.fields)
    fields.set(key, importTree(context, state, inner, map, `${site}.${key}`, scope, originOf));
  const inherited = flattenRest(state, map(node.rest), fields);
  const base: Partial<ObjectState> = {
    fields,
    elements: join(importTree(context, state, node.elements, map, `${site}.*`, scope, originOf), inherited.elements),
    rest: inherited.rest,
    ...(node.length === undefined ? {} : { length: node.length }),
    ...(node.cls === undefined ? {} : { cls: node.cls }),
    ...(node.getters === undefined ? {} : { getters: node.getters }),
    ...(node.origin === undefined ? {} : { origin: originOf(node.origin) }),
  };
  if (node.closures.length === 0) return join(value, allocateAt(context, state, site, newObject(node.kind, base)));
  const closures = node.closures.map(({ fn, env, bound }, i) => {
    const bring = (inner: Tree, part: string): Value =>
      importTree(context, state, inner, map, `${site}^${part}`, scope, originOf);
    const made: Partial<ObjectState> = {
      ...base,
      fn,
      env: new Map(
        [...env].map(([variable, inner]) => [
          variable,
          cellFor(context, state, `${scope}&${variable}`, bring(inner, variable)),
        ]),
      ),
    };
    const given =
      bound === undefined
        ? {}
        : {
            bound: { args: bound.args.map((arg, j) => bring(arg, `${i}.${j}`)), self: bring(bound.self, `${i}.this`) },
          };
    return allocateAt(context, state, `${site}~${i}`, newObject(node.kind, { ...made, ...given }));
  });
  return join(value, joinAll(closures));
}

/**
 * What was spread into an object may have turned out to be an object: its fields are copied, so that looking into what was spread never
 * leads from object to object.
 *
 * @param fields of the object that is made; filled with those that it does not have yet
 */
export function flattenRest(state: State, rest: Value, fields: Map<string, Value>): { rest: Value; elements: Value } {
  const own = new Set(fields.keys());
  let elements = EMPTY;
  let flat = mapAtoms(rest, (atom, trace) => (atom.kind === 'object' ? EMPTY : valueOf(atom, trace)));
  for (const atom of rest.atoms) {
    const known = atom.kind === 'object' ? state.heap.get(atom) : undefined;
    if (known === undefined) continue;
    for (const [key, value] of known.fields) if (!own.has(key)) fields.set(key, join(fields.get(key) ?? EMPTY, value));
    elements = join(elements, known.elements);
    flat = join(
      flat,
      mapAtoms(known.rest, (inner, trace) => (inner.kind === 'object' ? EMPTY : valueOf(inner, trace))),
    );
  }
  return { rest: flat, elements };
}

/** The cell of a variable: functions of one origin that come in together share it. */
function cellFor(context: HeapContext, state: State, name: string, value: Value): Atom {
  const cell = context.atoms.object(name);
  const known = cellValue(state, cell);
  state.heap.set(cell, newObject('cell', { fields: new Map([[CELL_VALUE, join(known, value)]]) }));
  return cell;
}
