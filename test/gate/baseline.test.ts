import { describe, expect, it } from 'vitest';
import { formatBaseline, parseBaseline } from '../../src/gate/baseline.js';
import { UsageError } from '../../src/model/usage-error.js';
import { known } from './sample-known.js';

const findings = [
  known({ file: 'src/b.ts', rule: 'no-third-party-leak' }),
  known(),
  known({ scope: 'shop/src/audit.ts#Audit.write' }),
];

describe('a baseline', () => {
  it('is the same text for any order, one sorted finding a line', () => {
    const text = formatBaseline(findings);
    expect(formatBaseline([...findings].reverse())).toBe(text);
    expect(text).toBe(formatBaseline([...findings, ...findings]));
    const lines = text.split('\n').filter((line) => line.includes('"file"'));
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.endsWith(','))).toBe(true);
  });

  it('is read back, with the lines of its entries', () => {
    const { findings: read, lines } = parseBaseline(formatBaseline(findings), 'baseline.json');
    expect(new Set(read)).toEqual(new Set(findings));
    expect(Math.min(...lines.values())).toBe(4);
  });

  it('is read whatever the order and repetition of its lines', () => {
    const [head = [], entries = [], tail = []] = parts(formatBaseline(findings));
    const merged = [...head, ...entries.reverse(), ...entries, ...tail].join('\n');
    expect(parseBaseline(merged, 'baseline.json').findings).toHaveLength(3);
  });

  it.each([
    ['<<<<<<< HEAD\n{}', /merge conflict/],
    ['{}', /"version": 1/],
    ['{"version":1,"findings":[{"file":1}]}', /Entry 1/],
    ['[', /cannot be read/],
  ])('that holds %j is refused', (text, message) => {
    expect(() => parseBaseline(text, 'baseline.json')).toThrow(UsageError);
    expect(() => parseBaseline(text, 'baseline.json')).toThrow(message);
  });
});

function parts(text: string): string[][] {
  const lines = text.split('\n');
  const isEntry = (line: string): boolean => line.includes('"file"');
  const first = lines.findIndex(isEntry);
  const last = lines.findLastIndex(isEntry);
  return [lines.slice(0, first), lines.slice(first, last + 1), lines.slice(last + 1)];
}
