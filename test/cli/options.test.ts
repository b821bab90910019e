import { describe, expect, it, vi } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-code.js';
import { parseFormats } from '../../src/cli/format-option.js';
import { createProgressLines, wantsSpinner } from '../../src/cli/progress.js';
import { wantsColor } from '../../src/cli/wants-color.js';
import type { Finding, Severity } from '../../src/model/finding.js';

function findings(...severities: Severity[]): Finding[] {
  return severities.map((severity) => ({ severity }) as Finding);
}

describe('the exit code', () => {
  it.each([
    [[], {}, 0],
    [['note'], {}, 0],
    [['note', 'warning'], {}, 1],
    [['error'], {}, 1],
    [['note'], { failOn: 'note' }, 1],
    [['warning'], { failOn: 'error' }, 0],
    [['warning', 'warning'], { maxWarnings: 2 }, 0],
    [['warning', 'warning'], { maxWarnings: 1 }, 1],
    [['error'], { maxWarnings: 5 }, 1],
    [['warning'], { maxWarnings: 5, failOn: 'warning' }, 1],
    [['warning', 'warning'], { maxWarnings: 1, failOn: 'error' }, 1],
  ] as const)('for %j with %j is %i', (severities, options, expected) => {
    expect(exitCodeOf(findings(...severities), { exitCode: true, ...options })).toBe(expected);
    expect(exitCodeOf(findings(...severities), { exitCode: false, ...options })).toBe(0);
  });
});

describe('--format', () => {
  it('is stylish when it is not given', () => {
    expect(parseFormats([])).toEqual([{ name: 'stylish' }]);
  });

  it('may name files, whose names may hold colons', () => {
    expect(parseFormats(['stylish', 'json:out/a.json', 'sarif:C:\\b.sarif'])).toEqual([
      { name: 'stylish' },
      { name: 'json', file: 'out/a.json' },
      { name: 'sarif', file: 'C:\\b.sarif' },
    ]);
  });

  it('refuses an empty file name, and two reports on standard output', () => {
    expect(() => parseFormats(['json:'])).toThrow(/names no file/);
    expect(() => parseFormats(['json', 'sarif'])).toThrow(/"json" and "sarif" cannot both go to standard output/);
  });
});

describe('colors', () => {
  it.each([
    [true, {}, true, true],
    [true, {}, false, false],
    [false, { FORCE_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [true, { NO_COLOR: '' }, true, true],
    [true, { FORCE_COLOR: '1' }, false, true],
    [true, { FORCE_COLOR: '0' }, true, false],
    [true, { TERM: 'dumb' }, true, false],
  ])('with --color %s, %j and a terminal %s: %s', (option, env, isTerminal, expected) => {
    expect(wantsColor(option, env, isTerminal)).toBe(expected);
  });
});

describe('progress', () => {
  it('is shown on a terminal outside of CI only', () => {
    expect(wantsSpinner(true, {})).toBe(true);
    expect(wantsSpinner(false, {})).toBe(false);
    expect(wantsSpinner(true, { CI: 'true' })).toBe(false);
  });

  it('is lines at intervals elsewhere, none for a short scan, and goes on while the scan is silent', () => {
    vi.useFakeTimers();
    try {
      const lines: string[] = [];
      const progress = createProgressLines((line) => lines.push(line), 1000);
      progress.listener({ stage: 'load', type: 'start' });
      vi.advanceTimersByTime(900);
      expect(lines).toEqual([]);
      progress.listener({ stage: 'solve', type: 'progress', share: 0.5 });
      vi.advanceTimersByTime(2000);
      expect(lines.map((line) => line.replace(/\d+ s/, 'n s'))).toEqual(
        Array(2).fill('pii-trace: Following data 50 % (after n s)\n'),
      );
      progress.stop();
      vi.advanceTimersByTime(5000);
      expect(lines).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
