import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROWS = readFileSync(join(ROOT, 'docs/known-limits.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

interface Bound {
  name: string;
  file: string;
  /** As the page writes it: `1,500`. */
  number: string;
}

/** The bounds that are plain numbers. A name that several files use is told apart by the file, on the page too. */
const BOUNDS: Bound[] = globSync('src/{flow,lower,project}/**/*.ts', { cwd: ROOT }).flatMap((file) =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:export )?const (MAX_[A-Z_]+) = ([\d_]+);/gm)].map(
    ([, name, number]) => ({
      name: name!,
      file: basename(file),
      number: Number(number!.replaceAll('_', '')).toLocaleString('en-US'),
    }),
  ),
);

describe('the table of known limits', () => {
  it('finds the bounds in the code', () => {
    expect(BOUNDS.length).toBeGreaterThan(20);
  });

  it.each(BOUNDS)('has $name of $file with its number, $number', ({ name, file, number }) => {
    const isShared = BOUNDS.filter((bound) => bound.name === name).length > 1;
    const row = ROWS.find(
      ([, bound]) => bound?.includes(`\`${name}\``) && (!isShared || bound.includes(`\`${file}\``)),
    );
    expect(row?.[2]).toBe(number);
  });
});
