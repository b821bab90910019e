import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/usage-error.js';
import { loadReporter, REPORT_FORMATS } from '../../src/report/index.js';
import { CONTEXT, EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';

describe('loadReporter', () => {
  it.each(REPORT_FORMATS)('loads %s, which reports rich and empty results as text that ends a line', async (format) => {
    const report = await loadReporter(format);
    expect(report(SAMPLE_RESULT, CONTEXT)).toMatch(/logger\.info[^]*\n$/);
    expect(report(EMPTY_RESULT, CONTEXT)).toMatch(/\S\n$/);
  });

  it.each(['xml', 'constructor', '__proto__', '', 'JSON'])(
    'refuses "%s" and names the formats there are',
    async (format) => {
      const error = await loadReporter(format).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(UsageError);
      expect(String(error)).toContain(`"${format}"`);
      expect(String(error)).toContain('stylish, json, sarif');
    },
  );
});

describe.each(REPORT_FORMATS)('every format: %s', (format) => {
  it('gives the same bytes whatever order the result is in', async () => {
    const report = await loadReporter(format);
    const reversed = {
      ...SAMPLE_RESULT,
      findings: SAMPLE_RESULT.findings.toReversed(),
      flows: SAMPLE_RESULT.flows.toReversed(),
      coverage: SAMPLE_RESULT.coverage.toReversed(),
    };
    expect(report(reversed, CONTEXT)).toBe(report(SAMPLE_RESULT, CONTEXT));
  });

  it('leaves the result as it was', async () => {
    const before = structuredClone(SAMPLE_RESULT);
    (await loadReporter(format))(SAMPLE_RESULT, CONTEXT);
    expect(SAMPLE_RESULT).toEqual(before);
  });

  it('does not tell where the project lies', async () => {
    const report = await loadReporter(format);
    expect(report(SAMPLE_RESULT, CONTEXT)).not.toContain('/home/dana');
    const elsewhere = { ...SAMPLE_RESULT, root: '/srv/build/7' };
    const moved = elsewhere.coverage.map((gap) => ({
      ...gap,
      message: gap.message.replace(SAMPLE_RESULT.root, elsewhere.root),
    }));
    expect(report({ ...elsewhere, coverage: moved }, CONTEXT)).toBe(report(SAMPLE_RESULT, CONTEXT));
  });
});
