import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { scan, type Flow } from '../../src/index.js';

const ROOT = join(import.meta.dirname, '../../fixtures/traces');

/** The way to a sink, a line a step. */
function wayTo(flows: readonly Flow[], sink: string): string[] {
  const found = flows.filter((flow) => flow.sink.name === sink);
  expect(found).toHaveLength(1);
  return found[0]!.steps.map(({ text, place }) => `${place.file}:${place.line} ${text}`);
}

describe('the way of a flow', () => {
  let flows: readonly Flow[];

  beforeAll(async () => {
    ({ flows } = await scan({ cwd: ROOT }));
  });

  it('says where a member was read and a field written', () => {
    expect(wayTo(flows, 'console.log')).toEqual([
      'orders.ts:12 a value of type Buyer',
      'orders.ts:12 assigned to `buyer`',
      'orders.ts:13 reads `Buyer.email` (contact.email)',
      'orders.ts:13 stored in `.last`',
      'orders.ts:17 reaches `console.log`',
    ]);
  });

  it('says what was returned and as which argument it was passed, over files', () => {
    expect(wayTo(flows, 'console.error')).toEqual([
      'orders.ts:31 a value of type Buyer',
      'orders.ts:31 assigned to `buyer`',
      'orders.ts:32 passed as 1st argument to contactOf()',
      'orders.ts:27 assigned to `buyer`',
      'orders.ts:28 reads `Buyer.email` (contact.email)',
      'orders.ts:32 returned from contactOf()',
      'orders.ts:32 assigned to `contact`',
      'orders.ts:33 passed as 2nd argument to audit()',
      'audit.ts:1 assigned to `detail`',
      'audit.ts:2 put into text',
      'audit.ts:2 assigned to `line`',
      'audit.ts:3 reaches `console.error`',
    ]);
  });

  it('has no step twice where a function calls itself', () => {
    const way = wayTo(flows, 'console.info');
    expect(new Set(way).size).toBe(way.length);
    expect(way).toContain('orders.ts:46 returned from lastOf()');
  });

  it('begins where the personal value is read when what it is read of has no type', () => {
    expect(wayTo(flows, 'console.warn')).toEqual([
      'orders.ts:50 reads `email` (contact.email)',
      'orders.ts:50 assigned to `email`',
      'orders.ts:50 reaches `console.warn`',
    ]);
  });
});
