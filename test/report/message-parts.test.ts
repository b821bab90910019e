import { describe, expect, it } from 'vitest';
import { messageParts } from '../../src/report/message-parts.js';

describe('messageParts', () => {
  it.each([
    ['`a.b` reaches `c.d`. It is read by many. And kept.', '`a.b` reaches `c.d`.', 'It is read by many. And kept.'],
    ['`a. b` reaches `c`. Why.', '`a. b` reaches `c`.', 'Why.'],
    ['`a` reaches `c.d`.', '`a` reaches `c.d`.', ''],
    ['An odd ` tick. Why.', 'An odd ` tick. Why.', ''],
    ['', '', ''],
  ])('cuts "%s" after its first sentence', (message, what, why) => {
    expect(messageParts(message)).toEqual({ what, why });
  });
});
