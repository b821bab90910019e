import { describe, expect, it } from 'vitest';
import { shortenedTrace } from '../../src/report/shortened-trace.js';
import { place, step } from './sample-flow.js';

function shorten(length: number, meetStep: number): string {
  const steps = Array.from({ length }, (_, index) => step('assign', `step ${index + 1}`, place('a.ts', index + 1, 1)));
  const entries = shortenedTrace({ steps, meet: place('a.ts', meetStep, 1) });
  return entries.map((entry) => ('step' in entry ? entry.number : `(${entry.omitted})`)).join(' ');
}

describe('shortenedTrace', () => {
  it('shows short traces wholly', () => {
    expect(shorten(0, 1)).toBe('');
    expect(shorten(2, 1)).toBe('1 2');
    expect(shorten(8, 1)).toBe('1 2 3 4 5 6 7 8');
  });

  it('cuts long ones in the middle and keeps the numbers', () => {
    expect(shorten(9, 1)).toBe('1 2 3 (2) 6 7 8 9');
    expect(shorten(40, 40)).toBe('1 2 3 (33) 37 38 39 40');
  });

  it('keeps the meet', () => {
    expect(shorten(40, 20)).toBe('1 2 3 (16) 20 (16) 37 38 39 40');
    expect(shorten(40, 5)).toBe('1 2 3 4 5 (31) 37 38 39 40');
  });
});
