import { describe, expect, it } from 'vitest';
import { excerptAt } from '../../src/report/excerpt.js';
import { place } from './sample-flow.js';

function excerpt(line: string | undefined, column = 1): string | undefined {
  return excerptAt(place('a.ts', 1, column), () => line);
}

describe('excerptAt', () => {
  it('gives the line without its indentation', () => {
    expect(excerpt('\t  send(user.email);  ')).toBe('send(user.email);');
  });

  it('gives nothing without a reader, a line, text, or a readable length', () => {
    expect(excerptAt(place('a.ts', 1, 1), undefined)).toBeUndefined();
    expect([undefined, '', ' \t ', 'x'.repeat(5_001)].map((line) => excerpt(line))).toEqual(Array(4).fill(undefined));
  });

  it('cuts a long line at its end', () => {
    const text = excerpt(`send(${'a, '.repeat(100)})`)!;
    expect(text).toMatch(/^send\(a, .*…$/);
    expect(text.length).toBeLessThanOrEqual(102);
  });

  it('shows the place when it stands far to the right', () => {
    const text = excerpt(`    ${'a, '.repeat(100)}send(user.email), ${'b, '.repeat(100)}`, 305)!;
    expect(text).toMatch(/^….*send\(user\.email\).*…$/);
    expect(text.length).toBeLessThanOrEqual(102);
  });

  it('masks before it cuts, so that no half of an address is left', () => {
    expect(excerpt(`send(${'a, '.repeat(28)}'dana.scully@example.com', ${'b, '.repeat(50)})`)).not.toContain('dana');
  });

  it('shows escape sequences as text', () => {
    expect(excerpt("log('\u001b[2J\u202e')")).toBe("log('\\u{1b}[2J\\u{202e}')");
  });
});
