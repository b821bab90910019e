import { describe, expect, it } from 'vitest';
import { applyGate } from '../../src/gate/apply-gate.js';
import { explain } from '../../src/gate/explain.js';
import { formatDecisions, parseDecisions, type DecisionEntry } from '../../src/gate/decisions-file.js';
import { knownFindings } from '../../src/gate/known-finding.js';
import type { Directive } from '../../src/model/directive.js';
import type { ScanResult } from '../../src/model/scan-result.js';
import { UsageError } from '../../src/model/usage-error.js';
import { place } from '../report/sample-flow.js';
import { CONTEXT, SAMPLE_RESULT } from '../report/sample-result.js';

const CHECKOUT = 'src/orders/place-order.ts';

function directive(kind: Directive['kind'], line: number, more: Partial<Directive> = {}): Directive {
  const at = place(CHECKOUT, line, 1, 40);
  return { kind, rules: ['pii-trace/no-pii-in-logs'], reason: 'agreed', place: at, ...more };
}

function decide(directives: Directive[]): ScanResult {
  return applyGate({ ...SAMPLE_RESULT, directives }, {});
}

const decidedOf = ({ gate }: ScanResult): string[] => (gate?.decided ?? []).map(({ finding }) => finding.fingerprint);
const rulesOf = ({ problems = [] }: ScanResult): string[] => problems.map(({ rule }) => rule);

describe('a comment for ESLint', () => {
  it.each<[string, Directive[]]>([
    ['on the line above', [directive('disable-next-line', 41)]],
    ['on the line', [directive('disable-line', 42)]],
    ['for the rest of the file', [directive('disable', 3)]],
    ['for all rules', [directive('disable', 3, { rules: [] })]],
    ['under another name of the plugin', [directive('disable-line', 42, { rules: ['privacy/no-pii-in-logs'] })]],
  ])('%s keeps the finding at the meet from being reported', (_, directives) => {
    const result = decide(directives);
    expect(decidedOf(result)).toEqual(['f1f1f1f1f1f1f1f1']);
    expect(rulesOf(result)).toEqual([]);
    expect(result.findings).toHaveLength(SAMPLE_RESULT.findings.length - 1);
  });

  it.each<[string, Directive[], string[]]>([
    ['ended before', [directive('disable', 3), directive('enable', 20)], ['unused-decision']],
    ['on another line', [directive('disable-line', 30)], ['unused-decision']],
    [
      'for another rule',
      [directive('disable-line', 42, { rules: ['pii-trace/no-third-party-leak'] })],
      ['unused-decision'],
    ],
    ['for another plugin', [directive('disable-line', 42, { rules: ['no-console'] })], []],
    ['at another step of the trace', [directive('disable-line', 41)], ['inert-decision']],
  ])('%s does not, and is a finding itself where it is about us', (_, directives, problems) => {
    const result = decide(directives);
    expect(decidedOf(result)).toEqual([]);
    expect(rulesOf(result)).toEqual(problems);
  });

  it('at the sink says where the finding stands', () => {
    const atSink = directive('disable-line', 12, { place: place('src/lib/audit.ts', 12, 1, 40) });
    expect(decide([atSink]).problems?.[0]?.message).toContain(`${CHECKOUT}:42:3`);
  });

  it('without a reason is a finding itself', () => {
    const bare: Directive = { kind: 'disable-line', rules: [], place: place(CHECKOUT, 42, 1, 40) };
    expect(rulesOf(decide([bare]))).toEqual(['undocumented-decision']);
  });
});

const ENTRY: DecisionEntry = {
  ...knownFindings(SAMPLE_RESULT).find(({ fingerprint }) => fingerprint === 'f1f1f1f1f1f1f1f1')!,
  reason: 'the audit log is encrypted',
  owner: 'team-orders',
};

function decideByFile(entries: DecisionEntry[], directives: Directive[] = []): ScanResult {
  const decisions = parseDecisions(formatDecisions(entries), 'd.json');
  const input = { ...decisions, file: 'd.json', today: '2026-11-26', isLookedAt: () => true };
  return applyGate({ ...SAMPLE_RESULT, directives }, { decisions: input });
}

describe('a decisions file', () => {
  it('keeps a finding from being reported, up to its last day', () => {
    expect(decidedOf(decideByFile([ENTRY]))).toEqual(['f1f1f1f1f1f1f1f1']);
    expect(decidedOf(decideByFile([{ ...ENTRY, expires: '2026-11-26' }]))).toHaveLength(1);
    const late = decideByFile([{ ...ENTRY, expires: '2026-11-25' }]);
    expect(decidedOf(late)).toEqual([]);
    expect(late.problems).toMatchObject([
      { rule: 'expired-decision', severity: 'warning', place: { file: 'd.json', line: 5 } },
    ]);
    expect(late.problems?.[0]?.message).toContain('team-orders');
  });

  it('follows code that moves', () => {
    const elsewhere = { ...ENTRY, fingerprint: '0123', scope: ENTRY.scope.replace(/^[^#]*/, 'old/file.ts') };
    expect(decidedOf(decideByFile([elsewhere]))).toHaveLength(1);
  });

  it.each<[string, DecisionEntry, Directive[], string]>([
    ['no reason', { ...ENTRY, reason: '' }, [], 'undocumented-decision'],
    ['nothing to decide', { ...ENTRY, fingerprint: '0123', scope: 'x#gone' }, [], 'unused-decision'],
    ['a comment that decides already', ENTRY, [directive('disable-line', 42)], 'inert-decision'],
  ])('with %s is a finding itself', (_, entry, directives, rule) => {
    expect(rulesOf(decideByFile([entry], directives))).toEqual([rule]);
  });

  it('written by hand needs no more than a fingerprint and a reason', () => {
    const text = JSON.stringify({ version: 1, decisions: [{ fingerprint: 'f1f1f1f1f1f1f1f1', reason: 'agreed' }] });
    const input = { ...parseDecisions(text, 'd.json'), file: 'd.json', today: '2026-11-26', isLookedAt: () => true };
    expect(decidedOf(applyGate(SAMPLE_RESULT, { decisions: input }))).toEqual(['f1f1f1f1f1f1f1f1']);
  });

  it.each([
    ['[]', /"version": 1/],
    ['{', /cannot be read/],
    ['{"version":1,"decisions":[{}]}', /Decision 1 in d.json has no `fingerprint`/],
    ['{"version":1,"decisions":[{"fingerprint":"a","expires":"2026-02-30"}]}', /must be a day/],
  ])('that holds %s is refused', (text, message) => {
    expect(() => parseDecisions(text, 'd.json')).toThrow(UsageError);
    expect(() => parseDecisions(text, 'd.json')).toThrow(message);
  });
});

describe('an explanation', () => {
  it('tells every step, both ends, what was looked for, and what can be done', () => {
    const text = explain(SAMPLE_RESULT, 'f1f1', CONTEXT);
    for (const part of [
      'f1f1f1f1f1f1f1f1',
      'declared at src/domain/buyer.ts:4:3',
      'field `email` of `Buyer` is tagged `@pii email`',
      '10  src/lib/audit.ts:12:3  reaches `logger.info`',
      'pino#info',
      'the rule accepts masked, hashed, tokenized, encrypted',
      'passed as 1st argument to `audit()`',
      'Or: Hash the value',
      'eslint-disable-next-line pii-trace/no-pii-in-logs -- ',
      'npx pii-trace decide f1f1f1f1f1f1f1f1',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('dana@example.com');
  });

  it('says which consent was looked for and which was found', () => {
    const text = explain(SAMPLE_RESULT, 'f3f3', CONTEXT);
    expect(text).toContain('consent for analytics on every way');
    expect(text).toContain('consent for marketing only');
  });

  it('says so when there is no such finding, or more than one', () => {
    expect(() => explain(SAMPLE_RESULT, 'zz', CONTEXT)).toThrow(/There is no finding zz/);
    expect(() => explain(SAMPLE_RESULT, 'f', CONTEXT)).toThrow(/5 findings begin with f/);
  });
});
