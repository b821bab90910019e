import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { applyGate } from '../../src/gate/apply-gate.js';
import { knownFindings } from '../../src/gate/known-finding.js';
import type { ScanResult } from '../../src/model/scan-result.js';
import { csv } from '../../src/report/csv.js';
import { csvRow } from '../../src/report/csv-row.js';
import { github } from '../../src/report/github.js';
import { gitlab } from '../../src/report/gitlab.js';
import { junit } from '../../src/report/junit.js';
import { markdown } from '../../src/report/markdown.js';
import { rdjson } from '../../src/report/rdjson.js';
import { HOSTILE_RESULT } from './hostile-result.js';
import { CONTEXT, EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';

const RESULTS: [string, ScanResult][] = [
  ['an empty', EMPTY_RESULT],
  ['a full', SAMPLE_RESULT],
  ['a hostile', HOSTILE_RESULT],
];

/** The sample as a pull request sees it: one finding was there, one is fixed, the rest are new. */
const COMPARED: ScanResult = (() => {
  const before = knownFindings(SAMPLE_RESULT).filter(({ fingerprint }) => fingerprint === 'f2f2f2f2f2f2f2f2');
  const gone = { ...before[0]!, file: 'src/gone.ts', sinks: ['x#gone'], scope: 'x#gone', fingerprint: '00' };
  return applyGate(SAMPLE_RESULT, {
    since: { name: 'main (1234567)', change: { lines: new Map() }, findings: [...before, gone] },
  });
})();

function many(count: number): ScanResult {
  const findings = Array.from({ length: count }, (_, index) => ({
    ...SAMPLE_RESULT.findings[1]!,
    fingerprint: `f${index}`,
  }));
  return { ...SAMPLE_RESULT, findings };
}

describe('github', () => {
  const COMMAND = /^::(?:error|warning|notice) (?:\w+=[^,:\r\n]*)(?:,\w+=[^,:\r\n]*)*::[^\r\n]*$/;

  it.each(RESULTS)('of %s result is workflow commands, a line each', (_, result) => {
    const lines = github(result, CONTEXT)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('::debug::'));
    expect(lines).toHaveLength(result.findings.length);
    for (const line of lines) expect(line).toMatch(COMMAND);
  });

  it('keeps to the ten of each level that are shown, and says what is left out', () => {
    const lines = github(many(30), CONTEXT).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toContain('::notice title=pii-trace::20 more findings');
  });

  it('has columns only for places on one line', () => {
    const text = github(SAMPLE_RESULT, CONTEXT);
    expect(text).toContain(
      'file=src/orders/place-order.ts,line=42,endLine=42,col=3,endColumn=37,title=pii-trace no-pii-in-logs::',
    );
    expect(text).toContain('line=108,endLine=112,title=');
  });
});

describe('gitlab', () => {
  // https://docs.gitlab.com/ci/testing/code_quality/, "Code Quality report format"
  const schema = z.array(
    z.object({
      description: z.string().min(1),
      check_name: z.string().min(1),
      fingerprint: z.string().min(1),
      severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
      location: z.object({ path: z.string().min(1), lines: z.object({ begin: z.int().min(1) }) }),
    }),
  );

  it.each(RESULTS)('of %s result is a Code Quality report', (_, result) => {
    const entries = schema.parse(JSON.parse(gitlab(result, CONTEXT)));
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(result.findings.length);
  });
});

describe('rdjson', () => {
  // DiagnosticResult of reviewdog's rdf.
  const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1).optional() });
  const location = z.strictObject({
    path: z.string().min(1),
    range: z.strictObject({ start: position, end: position }),
  });
  const schema = z.strictObject({
    source: z.strictObject({ name: z.string() }),
    diagnostics: z.array(
      z.strictObject({
        message: z.string().min(1),
        location,
        severity: z.enum(['ERROR', 'WARNING', 'INFO']),
        code: z.strictObject({ value: z.string(), url: z.url() }),
        related_locations: z.array(z.strictObject({ message: z.string(), location })).optional(),
      }),
    ),
  });

  it.each(RESULTS)('of %s result is what reviewdog reads', (_, result) => {
    expect(schema.parse(JSON.parse(rdjson(result, CONTEXT))).diagnostics).toHaveLength(result.findings.length);
  });

  it('counts bytes, and leaves columns out where the line is not known', () => {
    const readLine = (file: string): string | undefined =>
      file === 'src/orders/place-order.ts' ? 'é audit(buyer, "longer than the place that is reported");' : undefined;
    const text = rdjson(SAMPLE_RESULT, { ...CONTEXT, readLine });
    const { diagnostics } = schema.parse(JSON.parse(text));
    const columns = diagnostics.map(({ location: at }) => [at.path, at.range.start.column]);
    expect(columns).toContainEqual(['src/orders/place-order.ts', 4]);
    expect(columns).toContainEqual(['src/middleware/error-handler.ts', undefined]);
  });
});

describe('junit', () => {
  it.each(RESULTS)('of %s result is XML with a case per finding', (_, result) => {
    const text = junit(result, CONTEXT);
    expect(text.match(/<testcase /g)).toHaveLength(Math.max(1, result.findings.length));
    const rest = text
      .replace(/^<\?xml[^>]*\?>/, '')
      .replace(/<\/?(?:testsuites?|testcase|failure|system-out)(?: [\w-]+="[^"<>]*")*\/?>/g, '')
      .replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '');
    expect(rest).not.toMatch(/[<>&"]/);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('fails for errors and warnings, and not for notes', () => {
    expect(junit(SAMPLE_RESULT, CONTEXT)).toContain('tests="5" failures="4"');
  });
});

describe('csv', () => {
  it.each(RESULTS)('of %s result has a row per finding, all of the same length', (_, result) => {
    const rows = parseCsv(csv(result, CONTEXT));
    expect(rows).toHaveLength(result.findings.length + 1);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });

  it('quotes, and disarms what a spreadsheet would run', () => {
    expect(csvRow(['a,b', 'say "x"', 3, '=HYPERLINK("x")', '-1', -1])).toBe(
      `"a,b","say ""x""",3,"'=HYPERLINK(""x"")",'-1,-1\n`,
    );
  });
});

describe('markdown', () => {
  it('says what is new, fixed, and unchanged, and draws what goes where', () => {
    const text = markdown(COMPARED, CONTEXT);
    expect(text).toMatch(/## pii-trace: 4 new findings \(\d errors?, /);
    expect(text).toContain('### What data now goes where it did not before');
    expect(text).toContain('```mermaid\nflowchart LR\n');
    expect(text).toMatch(/n\d+\(\["contact.email"\]\) --> n\d+\["/);
    expect(text).toMatch(/ --> n\d+\["Segment"\]/);
    expect(text).toContain('### New (4)');
    expect(text).toContain('### Fixed (1)');
    expect(text).toContain('1 older finding elsewhere, unchanged');
    // Sentry gets e-mail addresses already, by a finding that was there.
    expect(text).not.toMatch(/\| <code>user.contact.email<\/code> \| Sentry/);
  });

  it('of nothing new is short', () => {
    expect(markdown(EMPTY_RESULT, CONTEXT)).toBe('<!-- pii-trace -->\n\n## pii-trace: no findings\n');
  });

  it('lets nothing from the code be markup, a link, or a mention', () => {
    const names = ['@everyone', '[x](http://evil)', '<img src=x>', '`code` | **b**', '"] --> evil["'];
    const flows = SAMPLE_RESULT.flows.map((flow, index) => ({
      ...flow,
      sink: { ...flow.sink, name: names[index % names.length]!, recipientName: names[(index + 1) % names.length]! },
    }));
    const text = markdown({ ...SAMPLE_RESULT, flows }, CONTEXT);
    const ours = text.replace(/<\/?(?:code|details|summary|ol|li|sub|br)>|<!-- pii-trace -->/g, '');
    expect(ours).not.toContain('@everyone');
    expect(ours).not.toContain('](');
    expect(ours).not.toContain('<');
    expect(ours).not.toContain('--> evil');
  });

  it('stays within the length of a comment, and says what is left out', () => {
    const text = markdown(many(2000), CONTEXT);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/and \d+ more: this comment would be too long/);
  });
});

/** Reads CSV as RFC 4180 has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))([,\n])/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
