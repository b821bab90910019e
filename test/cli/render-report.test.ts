import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/cli/render-report.js';
import { UsageError } from '../../src/model/usage-error.js';
import type { Reporter } from '../../src/report/reporter.js';
import { SAMPLE_RESULT } from '../report/sample-result.js';

const context = { toolVersion: '1.0.0', color: false, quiet: false };

function rendering(report: Reporter): () => string {
  return () => renderReport(report, 'json', SAMPLE_RESULT, context);
}

describe('a report as text', () => {
  it('is what the reporter makes of the result', () => {
    expect(rendering(({ findings }) => `${findings.length} of them`)()).toBe(
      `${SAMPLE_RESULT.findings.length} of them`,
    );
  });

  it('is a mistake of usage where no text can be as long, and says what to do', () => {
    const tooLong = rendering(() => 'x'.repeat(2 ** 29).concat('x'.repeat(2 ** 29)));
    expect(tooLong).toThrow(UsageError);
    expect(tooLong).toThrow(/^The json report of \d+ findings with \d+ flows is longer than .*Scan fewer folders/);
  });

  it('is a bug where a reporter fails on anything else', () => {
    const endless: Reporter = (result, given) => `${endless(result, given)}.`;
    expect(rendering(endless)).toThrow(RangeError);
    expect(rendering(endless)).not.toThrow(UsageError);
  });
});
