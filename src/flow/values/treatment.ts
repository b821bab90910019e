import type { Atom, Treatment } from './atom.js';
import type { HeapContext } from './heap-context.js';

const ORDER: readonly Treatment[] = ['none', 'sliced', 'masked', 'hashed', 'tokenized', 'encrypted'];

/** The one after which most of what was there can still be told, of several. */
export function weakest(treatments: Iterable<Treatment>): Treatment | undefined {
  const all = new Set(treatments);
  return ORDER.find((treatment) => all.has(treatment));
}

/** The atom after a treatment; a stronger one before it stays. */
export function treated(context: HeapContext, atom: Atom, treatment: Treatment): Atom {
  if (ORDER.indexOf(treatment) <= ORDER.indexOf(atom.treatment)) return atom;
  return context.atoms.with(atom, { treatment });
}
