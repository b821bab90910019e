import { describe, expect, it } from 'vitest';
import { keyLine } from '../../src/config/key-line.js';

describe('keyLine', () => {
  const text = `const shared = { name: 'x' };
export default {
  // stores: none
  stores: {
    's3': { encrypted: false },
    postgres: {
      encrypted: true,
    },
  },
  sinks: [
    { match: shared, kind: 'log' },
    { match: { from: 'file', name: "a: { kind: 1 }" }, kind: 'logg' }, {
      match: shared,
      kind: 'x' },
  ],
};`;

  it.each([
    [['stores'], 4],
    [['stores', 's3', 'encrypted'], 5],
    [['stores', 'postgres', 'encrypted'], 7],
    [['sinks', 1, 'kind'], 12],
    [['sinks', 2, 'kind'], 14],
  ])('finds %j', (path, line) => {
    expect(keyLine(text, path)).toBe(line);
  });

  it('stops at the deepest key that is written out', () => {
    expect(keyLine(text, ['sinks', 2, 'match', 'name'])).toBe(13);
    expect(keyLine(text, ['stores', 'redis', 'encrypted'])).toBe(4);
    expect(keyLine(text, ['sinks', 7])).toBe(10);
  });

  it('finds nothing for a key that is not there', () => {
    expect(keyLine(text, ['guards', 0])).toBeUndefined();
    expect(keyLine(text, [])).toBeUndefined();
  });

  it('finds shorthand keys', () => {
    expect(keyLine('const tags = [];\nexport default {\n  tags,\n};', ['tags'])).toBe(3);
  });
});
