import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.js';
import { stylish } from '../../src/report/stylish.js';
import { HOSTILE_RESULT } from './hostile-result.js';
import { CONTEXT, EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';

const ESCAPE = '\u001b';

function linesOf(result: ScanResult, context = CONTEXT): string[] {
  return stylish(result, context).split('\n');
}

describe('stylish', () => {
  it("writes each finding as a line in ESLint's columns, below the name of its file", () => {
    const lines = linesOf(SAMPLE_RESULT);
    const file = lines.indexOf('src/orders/place-order.ts');
    expect(file).toBeGreaterThan(0);
    expect(lines[file + 1]).toBe(
      '  42:3  error  `user.contact.email` and `user.name` reach `logger.info`  no-pii-in-logs',
    );
    expect(lines.filter((line) => /^ +\d+:\d+ +(error|warning|note) {2}\S.*\S {2}no-[a-z-]+$/.test(line))).toHaveLength(
      5,
    );
  });

  it('prints the whole block of a finding', () => {
    const lines = linesOf(SAMPLE_RESULT);
    const start = lines.indexOf('src/orders/place-order.ts') + 2;
    expect(lines.slice(start, lines.indexOf('', start))).toEqual([
      '      │ Logs are read by many and kept for long.',
      '      │',
      '      │  1  src/lib/label.ts:8:38           reads `email` of `Buyer`',
      '      │       return `${buyer.fullName} <${buyer.email}>`;',
      '      │  2  src/lib/label.ts:8:10           joined into a text',
      '      │  3  src/lib/label.ts:8:3            returned from `label()`',
      '      │  4  src/orders/place-order.ts:41:9  assigned to `who`',
      '      │       const who = label(buyer);',
      '      │  5  src/orders/place-order.ts:42:3  passed as 1st argument to `audit()`',
      "      │       audit({ who, action: 'order.placed' });",
      '      │  6  src/lib/audit.ts:6:3            passed as 2nd argument to `write()`',
      '      │       write(logger, entry);',
      '      │  7  src/lib/audit.ts:11:17          stored in `entry.who`',
      '      │       const copy = structuredClone(entry);',
      '      │  8  src/lib/audit.ts:11:35          kept by `structuredClone()`',
      '      │  9  src/lib/audit.ts:11:9           assigned to `copy`',
      '      │ 10  src/lib/audit.ts:12:3           reaches `logger.info`',
      "      │       logger.info(copy, '…');",
      '      │',
      '      │ data        user.contact.email, user.name',
      '      │ goes to     logger.info (log)',
      '      │ protection  none',
      '      │ confidence  certain, because field `email` of `Buyer` is tagged `@pii email`',
      '      │ also        user.name from Buyer.fullName at src/orders/place-order.ts:42:15',
      '      ╰ fix         Log an identifier such as the user id in its place, or mask the value first.',
    ]);
  });

  it('names the recipient, what it uses the data for, and what protects the data', () => {
    const text = stylish(SAMPLE_RESULT, CONTEXT);
    expect(text).toContain('goes to     Segment via analytics.track (third-party, analytics)');
    expect(text).toContain('protection  hashed');
  });

  it('says how much of a long trace it leaves out', () => {
    const [flow] = SAMPLE_RESULT.flows.filter((each) => each.steps.length > 2);
    const steps = Array.from({ length: 50 }, (_, index) => flow!.steps[index % flow!.steps.length]!);
    const flows = SAMPLE_RESULT.flows.map((each) => (each === flow ? { ...each, meet: each.sinkPlace, steps } : each));
    expect(stylish({ ...SAMPLE_RESULT, flows }, CONTEXT)).toMatch(/^ +│ +… \d+ steps …$/m);
  });

  it('sums up findings, files, flows, and gaps', () => {
    expect(linesOf(SAMPLE_RESULT)).toContain(
      '✖ 5 findings (3 errors, 1 warning, 1 note) in 4 files; 6 flows; 3 coverage gaps',
    );
    expect(linesOf(EMPTY_RESULT)).toContain('✔ No findings in 3 files; 0 flows; 0 coverage gaps');
    const single = {
      ...SAMPLE_RESULT,
      findings: SAMPLE_RESULT.findings.slice(0, 1),
      coverage: SAMPLE_RESULT.coverage.slice(0, 1),
    };
    expect(linesOf(single)).toContain('✖ 1 finding (1 warning) in 1 file; 6 flows; 1 coverage gap');
  });

  it('shows the costliest coverage gaps after the summary', () => {
    const lines = linesOf(SAMPLE_RESULT);
    const start = lines.indexOf('What this scan could not see');
    expect(lines.slice(start + 1, start + 4)).toEqual([
      '  project-setup      No dependencies are installed in .: library types are unknown.',
      '  unresolved-import  Package `left-unpad` is not installed: what it gets is not followed. (src/web/form.ts:2:1, and 11 more places)',
      '  bound-reached      More than 40 implementations of `Handler.handle`. (src/bus.ts:30:5)',
    ]);
    const many = { ...EMPTY_RESULT, coverage: Array.from({ length: 9 }, () => SAMPLE_RESULT.coverage[0]!) };
    expect(stylish(many, CONTEXT)).toContain('… and 4 more');
  });

  it('when quiet, shows errors only, and says what it does not show', () => {
    const text = stylish(SAMPLE_RESULT, { ...CONTEXT, quiet: true });
    expect(text).toContain('no-third-party-leak');
    expect(text).not.toContain('no-unconsented-sharing');
    expect(text).not.toContain('What this scan could not see');
    expect(text).toContain('(3 errors, 1 warning, 1 note)');
    expect(text).toContain('1 warning, 1 note not shown (--quiet)');
  });

  it('is colored when told to be, and says the same', () => {
    const colored = stylish(SAMPLE_RESULT, { ...CONTEXT, color: true });
    expect(colored).toContain(`${ESCAPE}[31merror${ESCAPE}[39m`);
    // eslint-disable-next-line no-control-regex
    const plain = colored.replace(/\u001b\[\d+m/g, '');
    const trimmed = (text: string) => text.replace(/ +$/gm, '');
    expect(trimmed(plain)).toBe(trimmed(stylish(SAMPLE_RESULT, CONTEXT)));
  });

  it('decides on color by the context alone', () => {
    const { NO_COLOR, FORCE_COLOR } = process.env;
    try {
      process.env['NO_COLOR'] = '1';
      expect(stylish(SAMPLE_RESULT, { ...CONTEXT, color: true })).toContain(ESCAPE);
      delete process.env['NO_COLOR'];
      process.env['FORCE_COLOR'] = '3';
      expect(stylish(SAMPLE_RESULT, CONTEXT)).not.toContain(ESCAPE);
    } finally {
      restore('NO_COLOR', NO_COLOR);
      restore('FORCE_COLOR', FORCE_COLOR);
    }
  });

  it('does without source lines and without the flows of a finding', () => {
    const text = stylish({ ...SAMPLE_RESULT, flows: [] }, { ...CONTEXT, readLine: undefined });
    expect(text).toContain('no-pii-in-logs');
    expect(text).toContain('goes to     sentry via Sentry.setUser (error-report)');
  });

  it('lets no name from the code control the terminal or break a line', () => {
    const text = stylish(HOSTILE_RESULT, { ...CONTEXT, readLine: () => `x('${ESCAPE}[2J')` });
    expect(text).toContain('src/\\u{1b}[31mred\\u{1b}[0m\\u{202e}.ts');
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202e]|\p{Surrogate}/u);
    expect(text.split('\n').filter((line) => line.startsWith('break'))).toEqual([]);
  });
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
