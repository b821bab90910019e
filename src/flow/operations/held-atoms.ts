import type { SymbolId } from '../../ir/ops.js';
import type { Atom } from '../values/atom.js';
import type { Tree } from '../values/tree.js';
import { joinAll } from '../values/value.js';
import type { Held, World } from '../world/frame.js';
import { MAX_REGISTERED, registeredAt } from './registry.js';

/** Variables that hold what another one holds, followed one after the other. */
export const MAX_LINKS = 4;

/**
 * What stands in the variables of the program that an atom means, at any time, the atom itself included. One function asks for the same again and again
 * (each call of something that a registry may hold does), so answers are kept until another function asks, or a variable changes.
 */
export class HeldAtoms {
  readonly #world: World;
  readonly #known = new Map<Atom, Held>();
  #asker: SymbolId | undefined;

  constructor(world: World) {
    this.#world = world;
  }

  /** A variable has changed. */
  forget(): void {
    this.#known.clear();
  }

  of(atom: Atom, asker: SymbolId): Held {
    if (!this.#isKept(atom)) return { atoms: [atom], isCut: false };
    // Whoever asks is noted with each variable, to look again when it changes.
    if (asker !== this.#asker) this.forget();
    this.#asker = asker;
    const known = this.#known.get(atom);
    if (known !== undefined) return known;
    const found = this.#find(atom, asker);
    this.#known.set(atom, found);
    return found;
  }

  #isKept({ kind, name }: Atom): boolean {
    return kind === 'outer' && this.#world.program.isModuleVariable(name);
  }

  #find(start: Atom, asker: SymbolId): Held {
    const seen = new Set<Atom>();
    let isCut = false;
    const visit = (atom: Atom, depth: number): void => {
      if (seen.has(atom)) return;
      seen.add(atom);
      if (!this.#isKept(atom)) return;
      if (depth > MAX_LINKS) {
        isCut = true;
        return;
      }
      this.#world.effort++;
      const held = heldAt(this.#world, atom, asker);
      for (const inner of joinAll(held.map(({ value }) => value)).atoms) visit(inner, depth + 1);
    };
    visit(start, 0);
    return { atoms: [...seen], isCut };
  }
}

/** What a module variable holds where an atom leads, of a registry only what was meant. */
export function heldAt(world: World, { name, path }: Atom, asker: SymbolId): readonly Tree[] {
  return registeredAt(world, [world.cell(name, asker)], path, () => {
    world.noteBound(asker, `a call of one of more than ${MAX_REGISTERED} registered functions`);
  });
}
