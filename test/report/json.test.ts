import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { json } from '../../src/report/json.js';
import { type JsonReport, reportJsonSchema, SCHEMA_VERSION } from '../../src/report/json-schema.js';
import { HOSTILE_RESULT } from './hostile-result.js';
import { CONTEXT, EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';

const SCHEMA_TEXT = readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8');

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(SCHEMA_TEXT));

function errorsOf(report: unknown): string[] {
  validate(report);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

function sample(): JsonReport {
  return JSON.parse(json(SAMPLE_RESULT, CONTEXT)) as JsonReport;
}

describe('json', () => {
  it('holds the whole result, in the order of places', () => {
    const report = sample();
    expect(report.schemaVersion).toBe(SCHEMA_VERSION);
    expect(report.tool).toEqual({ name: 'pii-trace', version: '1.2.3' });
    expect(report.findings.map((finding) => `${finding.place.file} ${finding.rule}`)).toEqual([
      'src/analytics/track-order.ts no-unconsented-sharing',
      'src/middleware/error-handler.ts no-pii-in-logs',
      'src/middleware/error-handler.ts no-third-party-leak',
      'src/orders/place-order.ts no-pii-in-logs',
      'src/web/remember-buyer.ts no-unencrypted-storage',
    ]);
    expect(new Set(report.flows)).toEqual(new Set(JSON.parse(JSON.stringify(SAMPLE_RESULT.flows)) as unknown[]));
    expect(new Set(report.findings)).toEqual(new Set(JSON.parse(JSON.stringify(SAMPLE_RESULT.findings)) as unknown[]));
    expect(report.coverage.map((gap) => gap.kind)).toEqual(['project-setup', 'bound-reached', 'unresolved-import']);
    expect(report.stats).toEqual(SAMPLE_RESULT.stats);
  });

  it('is indented by two spaces and ends with a line break', () => {
    const text = json(EMPTY_RESULT, CONTEXT);
    expect(text).toMatch(/^\{\n {2}"schemaVersion": "1\.3",\n {2}"tool": \{\n {4}"name"/);
    expect(text).toMatch(/\}\n$/);
  });

  it('has its keys in one order, whatever order the result has them in', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    expect(json(reversed(SAMPLE_RESULT) as typeof SAMPLE_RESULT, CONTEXT)).toBe(json(SAMPLE_RESULT, CONTEXT));
  });

  it('lets nothing slip in that the format does not have', () => {
    const stats = { ...SAMPLE_RESULT.stats, milliseconds: 12 };
    expect(json({ ...SAMPLE_RESULT, stats }, CONTEXT)).toBe(json(SAMPLE_RESULT, CONTEXT));
  });
});

describe('schema/report.schema.json', () => {
  it('is what scripts/generate-schemas.ts writes', () => {
    expect(SCHEMA_TEXT).toBe(`${JSON.stringify(reportJsonSchema(), null, 2)}\n`);
  });

  it.each([
    ['a rich', SAMPLE_RESULT],
    ['an empty', EMPTY_RESULT],
    ['a hostile', HOSTILE_RESULT],
  ])('accepts the report of %s result', (_, result) => {
    expect(errorsOf(JSON.parse(json(result, CONTEXT)))).toEqual([]);
  });

  it('describes every key of findings, flows, and gaps that does not explain itself', () => {
    const { $defs } = JSON.parse(SCHEMA_TEXT) as { $defs: Record<string, { description?: string }> };
    expect(Object.values($defs).filter((definition) => !definition.description)).toEqual([]);
  });

  it.each<[string, (report: JsonReport) => unknown, string]>([
    ['another version', (report) => ({ ...report, schemaVersion: '2.0' }), '/schemaVersion const'],
    ['an unknown key', (report) => ({ ...report, extra: 1 }), ' additionalProperties'],
    ['no coverage', ({ coverage: _, ...report }) => report, ' required'],
    [
      'an absolute path',
      (report) => change(report, (place) => ({ ...place, file: '/etc/a.ts' })),
      '/findings/0/place/file pattern',
    ],
    [
      'a drive',
      (report) => change(report, (place) => ({ ...place, file: 'C:\\a.ts' })),
      '/findings/0/place/file pattern',
    ],
    ['a line 0', (report) => change(report, (place) => ({ ...place, line: 0 })), '/findings/0/place/line minimum'],
    [
      'an unknown rule',
      (report) => ({ ...report, findings: [{ ...report.findings[0]!, rule: 'no-such' }] }),
      '/findings/0/rule enum',
    ],
    [
      'a category that is none',
      (report) => ({ ...report, findings: [{ ...report.findings[0]!, categories: ['user.shoe_size'] }] }),
      '/findings/0/categories/0 enum',
    ],
    [
      'a finding without evidence',
      (report) => ({ ...report, findings: [{ ...report.findings[0]!, flows: [] }] }),
      '/findings/0/flows minItems',
    ],
  ])('refuses a report with %s', (_, breakIt, expected) => {
    expect(errorsOf(breakIt(sample()))).toContain(expected);
  });
});

type JsonPlace = JsonReport['findings'][number]['place'];

function change(report: JsonReport, edit: (place: JsonPlace) => JsonPlace): JsonReport {
  const [first, ...rest] = report.findings;
  return { ...report, findings: [{ ...first!, place: edit(first!.place) }, ...rest] };
}
