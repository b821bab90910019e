import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.js';
import { html } from '../../src/report/html.js';
import { moduleName } from '../../src/report/html/module-name.js';
import { CHROMIUM, openPage, type Page } from '../support/chromium.js';
import { HOSTILE_RESULT } from './hostile-result.js';
import { CONTEXT, EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';

const EVIL = '</script><script>window.pwned=1</script><img src=x onerror="window.pwned=1">"\'`{{x}}<!--';

/** The sample with a finding that was decided about, and a decision that ran out. */
const DECIDED_RESULT: ScanResult = {
  ...SAMPLE_RESULT,
  findings: SAMPLE_RESULT.findings.slice(1),
  gate: {
    against: [],
    statuses: {},
    unchanged: [],
    fixed: [],
    decided: [
      {
        finding: SAMPLE_RESULT.findings[0]!,
        decision: {
          from: 'file',
          reason: 'the audit log is encrypted',
          owner: 'team-orders',
          expires: '2027-03-31',
          place: { file: 'pii-trace.decisions.json', line: 4, column: 1, endLine: 4, endColumn: 2 },
        },
      },
    ],
  },
  problems: [
    {
      rule: 'expired-decision',
      fingerprint: 'aa',
      severity: 'warning',
      message: 'It held until 2026-10-31.',
      fix: 'Decide anew.',
      place: { file: 'pii-trace.decisions.json', line: 14, column: 1, endLine: 14, endColumn: 2 },
    },
  ],
};

/** Every text of it that can come from code or from people, replaced. */
const EVIL_RESULT = JSON.parse(
  JSON.stringify(DECIDED_RESULT, (key, value: unknown) =>
    [
      'name',
      'message',
      'text',
      'file',
      'recipientName',
      'why',
      'path',
      'sinkName',
      'symbol',
      'reason',
      'owner',
      'fix',
    ].includes(key)
      ? EVIL
      : value,
  ),
) as ScanResult;

function large(count: number): ScanResult {
  const findings = Array.from({ length: count }, (_, index) => ({
    ...SAMPLE_RESULT.findings[index % 5]!,
    fingerprint: `f${index}`,
    place: { ...SAMPLE_RESULT.findings[index % 5]!.place, file: `src/part${index % 97}/file${index}.ts` },
  }));
  return { ...SAMPLE_RESULT, findings };
}

function save(result: ScanResult): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.html');
  writeFileSync(file, html(result, CONTEXT));
  return pathToFileURL(file).href;
}

async function visit(result: ScanResult, act: (page: Page) => Promise<void>): Promise<void> {
  const page = await openPage(save(result));
  try {
    await act(page);
    expect(page.noise).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('the html report', () => {
  it.each<[string, ScanResult]>([
    ['empty', EMPTY_RESULT],
    ['full', SAMPLE_RESULT],
    ['hostile', HOSTILE_RESULT],
    ['evil', EVIL_RESULT],
  ])('of an %s result is one file that needs nothing else', (_, result) => {
    const text = html(result, CONTEXT);
    expect(text).not.toMatch(/<(?:link|iframe|object|embed|base|img)\b/i);
    const bare = text.replace(/<script[^]*?<\/script>/g, '').replace(/="[^"]*"/g, '');
    expect(bare).not.toMatch(/<[^>]+\s(?:src|on\w+)\b/i);
    expect(text.match(/<script[\s>]/g)).toHaveLength(2);
    expect(html(result, CONTEXT)).toBe(text);
    expect(text).not.toContain('/home/dana');
  });

  it('shows no personal data that stands in the code', () => {
    expect(html(SAMPLE_RESULT, CONTEXT)).not.toContain('dana@example.com');
  });

  it('takes a megabyte or so for a thousand findings', () => {
    expect(html(large(10_000), CONTEXT).length).toBeLessThan(12_000_000);
  });

  it.each([
    ['src/orders/place.ts', 'src/orders'],
    ['packages/web/src/pages/cart/index.ts', 'packages/web/src/pages'],
    ['apps/api/main.ts', 'apps/api'],
    ['index.ts', '(root)'],
    ['src/index.ts', 'src'],
  ])('puts %s into %s', (file, expected) => expect(moduleName(file)).toBe(expected));
});

describe.skipIf(CHROMIUM === undefined)('the html report in a browser', { timeout: 120_000 }, () => {
  it('can be searched, filtered, opened, and reached by keyboard', () =>
    visit(SAMPLE_RESULT, async (page) => {
      const shown = (): Promise<number> => page.run('document.querySelectorAll("#finding-list > li").length');
      const pause = (): Promise<void> => page.run('new Promise((done) => setTimeout(done, 300))');
      expect(await shown()).toBe(5);
      expect(await page.run('document.querySelector("#finding-list .badge").textContent')).toBe('error');

      await page.press('/');
      expect(await page.run('document.activeElement.id')).toBe('search');
      for (const letter of 'segment') await page.press(letter);
      await pause();
      expect(await shown()).toBe(1);
      expect(await page.run('document.getElementById("finding-count").textContent')).toBe('1 of 5 findings');
      await page.press('Escape');
      expect(await shown()).toBe(5);

      await page.run(
        `{ const select = document.getElementById('filter-rule'); select.value = 'no-pii-in-logs'; select.dispatchEvent(new Event('change')); }`,
      );
      expect(await shown()).toBe(2);
      await page.run('document.querySelector("#finding-list summary").focus()');
      await page.press('Enter');
      await pause();
      expect(await page.run('document.querySelector("#finding-list details").open')).toBe(true);
      const opened = await page.run<string>('document.querySelector("#finding-list details").innerText');
      for (const part of [
        'How to fix it',
        'Buyer.email',
        'src/middleware/error-handler.ts:9',
        'Sentry.setUser({ email: buyer.email',
      ])
        expect(opened).toContain(part);

      await page.run('document.getElementById("reset").click()');
      expect(await shown()).toBe(5);
      await page.run('document.querySelector("a[data-filter]").click()');
      expect(await shown()).toBeLessThan(5);
    }));

  it('shows decisions with reason, owner, and end, and what is wrong with them', () =>
    visit(DECIDED_RESULT, async (page) => {
      const text = await page.run<string>('document.getElementById("decisions").innerText');
      for (const part of [
        'the audit log is encrypted',
        'team-orders',
        '2027-03-31',
        'expired-decision',
        'Decide anew.',
      ])
        expect(text).toContain(part);
      // A day is one word, and no name of the picture leaves it.
      expect(await page.run('document.querySelector("#decisions .whole").getClientRects().length')).toBe(1);
      const outside = `[...document.querySelectorAll('.sankey text')].filter((each) => each.getBoundingClientRect().right > document.querySelector('.sankey').getBoundingClientRect().right + 1).length`;
      expect(await page.run(outside)).toBe(0);
    }));

  it('names what it shows for those who do not see it', () =>
    visit(SAMPLE_RESULT, async (page) => {
      const unnamed = `[...document.querySelectorAll('input, select')].filter((each) => each.labels.length === 0).length +
        [...document.querySelectorAll('button:not([hidden])')].filter((each) => each.textContent === '').length +
        [...document.querySelectorAll('section')].filter((each) => !document.getElementById(each.getAttribute('aria-labelledby'))).length +
        [...document.querySelectorAll('table')].filter((each) => !each.caption || !each.querySelector('th[scope]')).length +
        document.querySelectorAll('svg:not([role=img])').length`;
      expect(await page.run(unnamed)).toBe(0);
      expect(await page.run('document.documentElement.lang')).toBe('en');
      const broken = `[...document.querySelectorAll('a[href^="#"]')].filter((each) => !document.getElementById(each.hash.slice(1))).length`;
      expect(await page.run(broken)).toBe(0);
    }));

  it('lets nothing from the code run or become an element', () =>
    visit(EVIL_RESULT, async (page) => {
      await page.run('for (const each of document.querySelectorAll("details")) each.open = true');
      await page.run('new Promise((done) => setTimeout(done, 300))');
      expect(await page.run('typeof window.pwned')).toBe('undefined');
      expect(await page.run('document.querySelectorAll("img").length')).toBe(0);
      expect(await page.run('document.body.innerText.includes("onerror=")')).toBe(true);
    }));

  it('works with ten thousand findings', () =>
    visit(large(10_000), async (page) => {
      const shown = (): Promise<number> => page.run('document.querySelectorAll("#finding-list > li").length');
      expect(await shown()).toBe(50);
      await page.run('document.getElementById("more").click()');
      expect(await shown()).toBe(100);
      const searched = await page.run<number>(
        `new Promise((done) => { const start = performance.now(); const search = document.getElementById('search'); search.value = 'file9999.ts';
          search.dispatchEvent(new Event('input')); const look = () => document.querySelectorAll('#finding-list > li').length === 1 ? done(performance.now() - start) : setTimeout(look, 5); look(); })`,
      );
      expect(searched).toBeLessThan(30_000);
    }));
});
