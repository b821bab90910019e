import { expect, it } from 'vitest';
import { touchesChange } from '../../src/gate/touches.js';
import { BUYER_EMAIL, flow, PINO, place } from '../report/sample-flow.js';

it('takes the declaration for a part of the way, and another read of the same name for none', () => {
  const change = { lines: new Map([['src/other.js', new Set([9])]]) };
  const tag = { ...BUYER_EMAIL, place: place('src/other.js', 9, 1) };
  const at = place('src/a.js', 1, 1);
  expect(touchesChange(flow('one', tag, PINO, at), change)).toBe(true);
  expect(touchesChange(flow('one', { ...tag, symbol: 'src/other.js~buyer.email' }, PINO, at), change)).toBe(false);
});
