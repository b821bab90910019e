import { describe, expect, it } from 'vitest';
import { describeTrace } from '../../rules/describe-trace.js';
import { flows, placeAt } from '../policy/sample-flow.js';

describe('the trace in a message', () => {
  it('is left out where the line itself shows it', () => {
    expect(describeTrace(flows({})[0])).toBe('');
    expect(describeTrace(undefined)).toBe('');
  });

  it('names where the data comes from and where it ends', () => {
    const [flow] = flows({ sinkPlace: placeAt(12, 'src/audit.ts') });
    expect(describeTrace(flow)).toBe(' Trace: this line → `logger.info` at src/audit.ts:12.');
  });
});
