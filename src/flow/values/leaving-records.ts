import { type Atom, recordOf, rootRecord } from './atom.js';
import type { Tree } from './tree.js';

/**
 * Records of stores that leave a function: what it wrote into others (one that it loads, changes and saves) nobody finds, and its callers need not be told
 * of it.
 */
export class LeavingRecords {
  readonly #names = new Set<string>();

  /** Something leaves: a result, an exception, what is written or handed over. */
  add({ value, node }: Tree): void {
    for (const atom of value.atoms) this.#addAtom(atom);
    if (node === undefined) return;
    for (const atom of node.rest.atoms) this.#addAtom(atom);
    for (const inner of node.fields.values()) this.add(inner);
    this.add(node.elements);
    for (const { env, bound } of node.closures) {
      for (const inner of env.values()) this.add(inner);
      if (bound === undefined) continue;
      for (const inner of bound.args) this.add(inner);
      this.add(bound.self);
    }
  }

  /** Whether a record leaves, or one of which it is a member, or a member of it. */
  has(atom: Atom): boolean {
    return this.#names.has(rootRecord(recordOf(atom)));
  }

  #addAtom(atom: Atom): void {
    const name = recordOf(atom);
    if (name !== '') this.#names.add(rootRecord(name));
  }
}
