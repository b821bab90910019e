import { describe, expect, it } from 'vitest';
import { judgeFlows } from '../../src/policy/judge-flows.js';
import { config, flows, type FlowSketch } from './sample-flow.js';

function fingerprints(...sketches: FlowSketch[]): string[] {
  return judgeFlows(flows(...sketches), config()).map(({ fingerprint }) => fingerprint);
}

describe('the fingerprint of a finding', () => {
  it('survives moved lines and edits elsewhere', () => {
    const [before] = fingerprints({ line: 10 });
    expect(before).toMatch(/^[0-9a-f]{20}$/);
    expect(fingerprints({ line: 99 })).toEqual([before]);
    expect(fingerprints({ line: 10, file: 'src/a.ts' }, { line: 10 })).toContain(before);
  });

  it.each<[string, FlowSketch]>([
    ['source', { from: 'Seller.email' }],
    ['sink', { sink: { id: 'pino#error' } }],
    ['category', { category: 'name' }],
    ['function', { meetFunction: 'src/orders.ts#refundOrder' }],
  ])('changes with the %s', (_, changed) => {
    expect(fingerprints(changed)).not.toEqual(fingerprints({}));
  });

  it('differs between rules and between equal findings of one function', () => {
    const sentry = { kind: 'error-report', role: 'error-tracker', recipient: 'sentry' } as const;
    const all = fingerprints({ sink: sentry }, { line: 11 }, { line: 12 });
    expect(all).toHaveLength(4);
    expect(new Set(all).size).toBe(4);
  });

  it('keeps that of the first of two equal findings when the second is removed', () => {
    expect(fingerprints({ line: 10 }, { line: 20 })[0]).toBe(fingerprints({ line: 10 })[0]);
  });

  it('of a store as a whole depends on nothing but the store', () => {
    const sink = { kind: 'database', role: 'storage', store: 'postgres', id: 'postgres#query' } as const;
    const other = { sink, category: 'name', meetFunction: 'src/a.ts#save', from: 'Seller.name' };
    expect(fingerprints({ sink })).toEqual(fingerprints(other));
    expect(fingerprints({ sink })).not.toEqual(fingerprints({ sink: { ...sink, store: 'mysql' } }));
  });
});

describe('the fingerprint of a flow', () => {
  it('numbers equal flows of one function in source order, whatever order they come in', () => {
    const [first, second] = flows({ line: 10 }, { line: 20 });
    expect(first?.fingerprint).not.toBe(second?.fingerprint);
    expect(flows({ line: 20 }, { line: 10 })).toEqual([first, second]);
  });

  it('tells paths and recipients apart', () => {
    const host = (recipient: string): FlowSketch => ({ sink: { recipient, kind: 'network' } });
    const all = flows({}, { path: '[1]' }, host('a.example'), host('b.example'));
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });
});
