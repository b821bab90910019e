import { expect, it } from 'vitest';
import { AtomTable } from '../../src/flow/values/atom.js';
import type { World } from '../../src/flow/world/frame.js';
import { HeldAtoms } from '../../src/flow/operations/held-atoms.js';
import { EMPTY_TREE, type Tree } from '../../src/flow/values/tree.js';
import { join, valueOf } from '../../src/flow/values/value.js';

it('looks into a registry once for all the calls of one function, until a variable changes', () => {
  const atoms = new AtomTable(() => undefined);
  const [first, second] = [atoms.outer('a'), atoms.outer('b')];
  const send = atoms.object('send');
  // Variables that hold each other, as entries of a registry do that hand each other on.
  const cells: Record<string, Tree> = {
    a: { value: valueOf(second) },
    b: { value: join(valueOf(first), valueOf(send)) },
  };
  const asked: string[] = [];
  const world = {
    atoms,
    effort: 0,
    program: { isModuleVariable: () => true },
    cell: (variable: string, asker: string) => {
      asked.push(`${asker} ${variable}`);
      return cells[variable] ?? EMPTY_TREE;
    },
  } as unknown as World;
  const held = new HeldAtoms(world);

  for (let call = 0; call < 100; call++)
    expect(new Set(held.of(first, 'f').atoms)).toEqual(new Set([first, second, send]));
  expect(asked).toEqual(['f a', 'f b']);
  expect(world.effort).toBe(2);
  held.forget();
  held.of(first, 'f');
  held.of(first, 'g');
  expect(asked).toEqual(['f a', 'f b', 'f a', 'f b', 'g a', 'g b']);
});
