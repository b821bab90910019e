import { isOpaque } from '../values/atom.js';
import type { HeapContext } from '../values/heap-context.js';
import { isHidden, MAP_KEYS } from '../values/hidden-keys.js';
import { isTaken } from '../values/key-tests.js';
import { withoutSettled } from '../values/overlay.js';
import type { State } from '../values/state.js';
import { typedNode } from '../values/typed-shape.js';
import { EMPTY, join, joinAll, type Value, valueOf } from '../values/value.js';

/** Keys that are listed one by one, see docs/known-limits.md. */
const MAX_LISTED_KEYS = 24;

/** The keys of an object: those that are known of it and those that its type tags, as constants, and whatever others there may be. */
export function keysOf(context: HeapContext, state: State, object: Value): Value {
  const names = new Set<string>();
  let isOpen = false;
  let texts = EMPTY;
  const visit = (value: Value): void => {
    for (const atom of value.atoms) {
      const known = atom.mode === 'value' ? state.heap.get(atom) : undefined;
      for (const key of known?.fields.keys() ?? []) if (!isHidden(key)) names.add(key);
      if (known !== undefined && atom.kind === 'object') {
        visit(known.rest);
        texts = join(texts, known.fields.get(MAP_KEYS) ?? EMPTY);
        if (known.elements.atoms.length > 0) isOpen = true;
      } else if (atom.kind === 'typed')
        for (const key of typedNode(context, atom)?.children.keys() ?? [])
          if (!isTaken(atom.minus, key)) names.add(key);
      if (isOpaque(atom)) isOpen = true;
    }
  };
  visit(withoutSettled(context.atoms, state, object));
  const listed = [...names].filter((key) => key !== '*').slice(0, MAX_LISTED_KEYS);
  const constants = joinAll(listed.map((key) => valueOf(context.atoms.constant(key))));
  const isAll = !isOpen && listed.length === names.size;
  return joinAll([constants, texts, isAll ? EMPTY : valueOf(context.atoms.unknown)]);
}
