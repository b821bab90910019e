import type { Log, Result, Run } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Flow } from '../../src/model/flow.js';
import type { ScanResult } from '../../src/model/scan-result.js';
import { sarif } from '../../src/report/sarif.js';
import { HOSTILE_NAMES, HOSTILE_RESULT } from './hostile-result.js';
import { BUYER_EMAIL, flow, PINO, place, step } from './sample-flow.js';
import { CONTEXT, EMPTY_RESULT, SAMPLE_RESULT } from './sample-result.js';
import { sarifErrors } from './sarif-schema.js';

function logOf(result: ScanResult): Log {
  return JSON.parse(sarif(result, CONTEXT)) as Log;
}

function runOf(result: ScanResult): Run {
  return logOf(result).runs[0]!;
}

function resultAt(file: string, rule: string): Result {
  return runOf(SAMPLE_RESULT).results!.find((each) => each.ruleId === rule && uriOf(each) === file)!;
}

function uriOf(result: Result): string {
  return result.locations![0]!.physicalLocation!.artifactLocation!.uri!;
}

describe('sarif', () => {
  it.each([
    ['rich', SAMPLE_RESULT],
    ['empty', EMPTY_RESULT],
    ['hostile', HOSTILE_RESULT],
    ['flowless', { ...SAMPLE_RESULT, flows: [] }],
    ['stepless', { ...SAMPLE_RESULT, flows: SAMPLE_RESULT.flows.map((each) => ({ ...each, steps: [] })) }],
  ])('is valid SARIF 2.1.0 for a %s result', (_, result) => {
    expect(sarifErrors(logOf(result))).toEqual([]);
  });

  it('is checked against a schema that refuses what is not SARIF', () => {
    const log = logOf(SAMPLE_RESULT);
    const [run] = log.runs;
    expect(sarifErrors({ ...log, version: '2.0.0' })).not.toEqual([]);
    expect(
      sarifErrors({ ...log, runs: [{ ...run, results: [{ ...run!.results![0], message: undefined }] }] }),
    ).not.toEqual([]);
  });

  it('describes every rule with what GitHub shows of it', () => {
    const rules = runOf(EMPTY_RESULT).tool.driver.rules!;
    expect(rules.map((rule) => rule.id)).toEqual([
      'no-pii-in-logs',
      'no-unencrypted-storage',
      'no-unconsented-sharing',
      'no-third-party-leak',
      'no-insecure-transport',
    ]);
    for (const rule of rules) {
      expect(rule.fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(rule.help).toMatchObject({
        text: expect.stringContaining('Fix: '),
        markdown: expect.stringContaining('### How to fix it'),
      });
      expect(rule.helpUri).toMatch(new RegExp(`^https://.*/${rule.id}\\.md$`));
      expect(rule.defaultConfiguration!.level).toMatch(/^(error|warning|note)$/);
      expect(rule.properties!.tags!.length).toBeLessThanOrEqual(10);
      expect(rule.properties!.tags).toContain('security');
      expect(Number(rule.properties!['security-severity'])).toBeGreaterThan(0);
      expect(rule.properties!['precision']).toMatch(/^(very-high|high|medium|low)$/);
    }
    expect(rules[0]!.properties!.tags).toContain('external/cwe/cwe-532');
  });

  it('puts a finding at its meet, and says what, why, and how to fix it', () => {
    const result = resultAt('src/analytics/track-order.ts', 'no-unconsented-sharing');
    expect(result).toMatchObject({
      ruleIndex: 2,
      level: 'warning',
      message: {
        text: expect.stringMatching(/^`user\.contact\.email` from .* consent for that\. Make the call only after /),
      },
      partialFingerprints: { 'piiTrace/v1': 'f3f3f3f3f3f3f3f3', primaryLocationLineHash: 'f3f3f3f3f3f3f3f3:1' },
      properties: {
        dataCategories: ['user.contact.email'],
        sinkKind: 'third-party',
        recipient: 'segment',
        protection: 'hashed',
        confidence: 'certain',
      },
    });
    expect(result.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/analytics/track-order.ts', uriBaseId: '%SRCROOT%' },
          region: { startLine: 108, startColumn: 5, endLine: 112, endColumn: 7 },
        },
      },
    ]);
  });

  it('says that nobody receives the data, too', () => {
    expect(resultAt('src/orders/place-order.ts', 'no-pii-in-logs').properties).toMatchObject({ recipient: null });
  });

  it('has a code flow for each flow, with what happens at each step', () => {
    const { codeFlows } = resultAt('src/orders/place-order.ts', 'no-pii-in-logs');
    expect(codeFlows!.map((each) => each.message!.text)).toEqual([
      'user.contact.email from Buyer.email to logger.info',
      'user.name from Buyer.fullName to logger.info',
    ]);
    const locations = codeFlows![0]!.threadFlows[0]!.locations;
    expect(locations.map((each) => each.location!.message!.text)).toEqual(
      SAMPLE_RESULT.flows.find((each) => each.steps.length > 2)!.steps.map((each) => each.text),
    );
    expect(locations.map((each) => each.nestingLevel)).toEqual([0, 0, 0, 0, 0, 1, 2, 2, 2, 2]);
    expect([
      locations[0]!.importance,
      locations[3]!.importance,
      locations[4]!.importance,
      locations[9]!.importance,
    ]).toEqual(['essential', 'unimportant', 'important', 'essential']);
  });

  it('links its message to source and sink', () => {
    const result = resultAt('src/orders/place-order.ts', 'no-pii-in-logs');
    expect(result.message.text).toMatch(/See its \[source\]\(1\) and its \[sink\]\(2\)\.$/);
    expect(result.relatedLocations!.slice(0, 2)).toMatchObject([
      {
        id: 1,
        message: { text: 'Source: user.contact.email from Buyer.email' },
        physicalLocation: { region: { startLine: 8 } },
      },
      { id: 2, message: { text: 'Sink: logger.info' }, physicalLocation: { region: { startLine: 12 } } },
    ]);
  });

  it('refers to the taxonomies of categories and weaknesses', () => {
    const { taxonomies, tool } = runOf(SAMPLE_RESULT);
    const { taxa } = resultAt('src/middleware/error-handler.ts', 'no-third-party-leak');
    expect(taxa!.map((taxon) => taxon.id)).toEqual(['user.contact.email', 'user.device.ip_address', 'CWE-359']);
    for (const { id, index, toolComponent } of [
      ...taxa!,
      ...tool.driver.rules!.map((rule) => rule.relationships![0]!.target),
    ]) {
      const taxonomy = taxonomies![toolComponent!.index!]!;
      expect(taxonomy).toMatchObject({ name: toolComponent!.name, guid: toolComponent!.guid });
      expect(taxonomy.taxa![index!]!.id).toBe(id);
    }
    expect(taxonomies!.flatMap((each) => each.taxa!).filter((taxon) => !taxon.name)).toEqual([]);
    expect(tool.driver.supportedTaxonomies!.map((each) => each.guid)).toEqual(taxonomies!.map((each) => each.guid));
  });

  it('tells coverage gaps as notifications', () => {
    const { invocations, tool } = runOf(SAMPLE_RESULT);
    const [invocation] = invocations!;
    expect(invocation!.executionSuccessful).toBe(true);
    expect(invocation!.toolExecutionNotifications).toMatchObject([
      { descriptor: { id: 'project-setup' }, level: 'warning' },
      {
        descriptor: { id: 'bound-reached' },
        level: 'note',
        locations: [{ physicalLocation: { region: { startLine: 30 } } }],
      },
      {
        descriptor: { id: 'unresolved-import' },
        level: 'note',
        message: { text: expect.stringMatching(/\(12 places\)$/) },
      },
    ]);
    expect(invocation!.toolExecutionNotifications![0]).not.toHaveProperty('locations');
    for (const { descriptor } of invocation!.toolExecutionNotifications!) {
      expect(tool.driver.notifications![descriptor!.index!]!.id).toBe(descriptor!.id);
    }
  });
});

describe('sarif with hostile names', () => {
  it('writes relative URIs that lead back to the file', () => {
    const names = runOf(HOSTILE_RESULT).results!.map((each) => decodeURIComponent(uriOf(each)));
    expect(new Set(names)).toEqual(new Set(HOSTILE_NAMES.map((name) => name.replace('\ud83d', '\ufffd'))));
    for (const result of runOf(HOSTILE_RESULT).results!) expect(uriOf(result)).toMatch(/^[\w./%!~*'()-]+$/);
  });

  it('takes no name for a link', () => {
    for (const { message } of runOf(HOSTILE_RESULT).results!) {
      const links = message.text!.match(/(?<!\\)\[[^\]\\]*\]\([^)]*\)/g);
      expect(links).toEqual(['[source](1)', '[sink](2)']);
    }
  });
});

describe("sarif within GitHub's limits", () => {
  const meet = place('src/a.ts', 1, 1);

  function longFlow(fingerprint: string, steps: number): Flow {
    return flow(fingerprint, BUYER_EMAIL, PINO, meet, {
      steps: Array.from({ length: steps }, (_, index) =>
        step('assign', `step ${index + 1}`, place('src/a.ts', index + 1, 1)),
      ),
    });
  }

  function withFlows(flows: Flow[]): ScanResult {
    const finding = { ...SAMPLE_RESULT.findings[1]!, flows: flows.map((each) => each.fingerprint) };
    return { ...EMPTY_RESULT, flows, findings: [finding] };
  }

  function cutsOf(run: Run): string[] {
    const notifications = run.invocations![0]!.toolExecutionNotifications!;
    return notifications
      .filter(({ descriptor }) => descriptor!.id === 'report-cut')
      .map(({ message }) => message.text!);
  }

  it('keeps the most severe and surest of too many findings, and says so', () => {
    const findings = Array.from({ length: 5_003 }, (_, index): Finding => ({
      ...SAMPLE_RESULT.findings[1]!,
      fingerprint: String(index),
      severity: index % 100 === 0 ? 'note' : 'error',
      confidence: index % 100 === 1 ? 'possible' : 'certain',
      place: place('src/a.ts', index + 1, 1),
      flows: [],
    }));
    const run = runOf({ ...EMPTY_RESULT, findings });
    expect(run.results).toHaveLength(5_000);
    expect(cutsOf(run)).toEqual([expect.stringMatching(/^5000 of 5003 findings /)]);
    expect(run.results!.filter((each) => each.level === 'note')).toHaveLength(51 - 3);
    expect(run.results!.filter((each) => each.properties!['confidence'] === 'possible')).toHaveLength(51);
    const lines = run.results!.map((each) => each.locations![0]!.physicalLocation!.region!.startLine!);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('leaves out the least telling flows of a result that has too many steps', () => {
    const run = runOf(withFlows([longFlow('a', 600), longFlow('b', 400), longFlow('c', 1)]));
    expect(run.results![0]!.codeFlows!.map((each) => each.threadFlows[0]!.locations.length)).toEqual([600, 400]);
    expect(cutsOf(run)).toEqual([expect.stringContaining('more than 1000 steps')]);
    expect(cutsOf(runOf(withFlows([longFlow('a', 600), longFlow('b', 400)])))).toEqual([]);
  });

  it('leaves out the middle of a single flow that is too long', () => {
    const run = runOf(withFlows([longFlow('a', 1_500)]));
    const order = run.results![0]!.codeFlows![0]!.threadFlows[0]!.locations.map((each) => each.executionOrder);
    expect(order).toHaveLength(1_000);
    expect([order[0], order[499], order[500], order[999]]).toEqual([1, 500, 1_001, 1_500]);
    expect(cutsOf(run)).toHaveLength(1);
    expect(sarifErrors(logOf(withFlows([longFlow('a', 1_500)])))).toEqual([]);
  });

  it('keeps the file small enough to be taken when there are many long flows', () => {
    const flows = Array.from({ length: 400 }, (_, index) => longFlow(`flow${index}`, 900));
    const findings = flows.map((each) => ({
      ...SAMPLE_RESULT.findings[1]!,
      fingerprint: each.fingerprint,
      flows: [each.fingerprint],
    }));
    const run = runOf({ ...EMPTY_RESULT, flows, findings });
    const steps = run.results!.map((each) => each.codeFlows![0]!.threadFlows[0]!.locations.length);
    expect(steps.reduce((sum, count) => sum + count, 0)).toBe(200_000);
    expect(cutsOf(run)).toEqual([expect.stringContaining('400 findings have more than 500 steps')]);
  });

  it('has no more related locations than are shown', () => {
    const flows = Array.from({ length: 150 }, (_, index) => ({
      ...longFlow(`flow${index}`, 1),
      sinkPlace: place('src/b.ts', index + 1, 1),
    }));
    const related = runOf(withFlows(flows)).results![0]!.relatedLocations!;
    expect(related).toHaveLength(100);
    expect(new Set(related.map(({ id }) => id)).size).toBe(related.length);
  });
});
