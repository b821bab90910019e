import type { Acceptance } from '../policy/flow-rule.js';
import { FLOW_RULES } from '../policy/rules/index.js';
import { CATEGORY_TITLES } from '../model/category-title.js';
import type { CategoryKey } from '../model/category-name.js';
import type { Finding } from '../model/finding.js';
import type { Flow, Step } from '../model/flow.js';
import type { Place } from '../model/place.js';
import { RULE_INFO } from '../model/rule-info.js';
import type { ScanResult } from '../model/scan-result.js';
import { sensitivityOf } from '../model/sensitivity.js';
import { CONSENT_PURPOSES } from '../model/sink.js';
import { UsageError } from '../model/usage-error.js';
import { excerptAt } from '../report/excerpt.js';
import { printable } from '../report/printable.js';
import type { ReportContext } from '../report/reporter.js';

/** Flows that are told step by step; the rest are named. */
const TOLD = 5;

/**
 * Explains a finding: every step with its source line, why each end was classified so, what was looked for on the way and not found, and
 * what can be done.
 *
 * @param result of a scan, after the gate: what is known or decided can be explained, too
 * @param fingerprint of the finding, or the beginning of it
 * @throws UsageError when no finding, or more than one, has it
 */
export function explain(result: ScanResult, fingerprint: string, context: ReportContext): string {
  const { finding, status } = findFinding(result, fingerprint);
  const flows = new Map(result.flows.map((flow) => [flow.fingerprint, flow]));
  const evidence = finding.flows.flatMap((each) => flows.get(each) ?? []);
  const told = evidence.slice(0, TOLD);
  const sections = [
    [
      `${finding.severity}  ${finding.rule}  ${finding.fingerprint}`,
      `${at(finding.place)}  ${status}`,
      '',
      finding.message,
      ...told.flatMap((flow, index) => ['', ...flowLines(flow, index, evidence.length, context)]),
      ...(evidence.length > TOLD
        ? [
            '',
            `Further ${evidence.length - TOLD}:`,
            ...evidence
              .slice(TOLD)
              .map((flow) => `  ${flow.category} from ${flow.source.tag.name} at ${at(flow.source.place)}`),
          ]
        : []),
    ],
    ['Why this end', ...distinct(evidence.flatMap(sinkLines))],
    ['What was looked for on the way', ...protectionLines(finding, evidence), ...consentLines(finding, evidence)],
    ['How to fix it', ...fixLines(finding)],
    ['How to decide that it is as it should be', ...decideLines(finding)],
  ];
  return `${sections.map((lines) => lines.map(printable).join('\n')).join('\n\n')}\n`;
}

function findFinding(result: ScanResult, fingerprint: string): { finding: Finding; status: string } {
  const { findings, gate } = result;
  const all = [
    ...findings.map((finding) => ({ finding, status: gate?.statuses[finding.fingerprint] ?? 'reported' })),
    ...(gate?.unchanged ?? []).map((finding) => ({ finding, status: 'known before, not reported' })),
    ...(gate?.decided ?? []).map(({ finding, decision }) => ({
      finding,
      status: `decided at ${at(decision.place)}: ${decision.reason || 'no reason given'}`,
    })),
  ];
  const found = all.filter(({ finding }) => finding.fingerprint.startsWith(fingerprint));
  if (found.length === 1) return found[0]!;
  if (found.length > 1)
    throw new UsageError(
      `${found.length} findings begin with ${fingerprint}: ${found.map(({ finding }) => finding.fingerprint).join(', ')}.`,
    );
  throw new UsageError(
    `There is no finding ${fingerprint}. \`--format json\` lists the ${all.length} there are, with their fingerprints.`,
  );
}

function flowLines(flow: Flow, index: number, count: number, context: ReportContext): string[] {
  const { source, category, steps } = flow;
  const { tag } = source;
  const { level, article } = sensitivityOf(category);
  const title = CATEGORY_TITLES[category.slice('user.'.length) as CategoryKey];
  return [
    `Data ${count > 1 ? `${index + 1} of ${count}` : ''}`.trimEnd(),
    `  ${category} (${title}; sensitivity ${level}${article === undefined ? '' : `, Art. ${article} GDPR`})`,
    `  ${tag.name}${tag.place === undefined ? '' : `, declared at ${at(tag.place)}`}`,
    `  held to be personal because ${tag.why.replace(/^because /, '')} (${tag.style}, ${tag.confidence})`,
    ...(tag.style === 'inferred'
      ? ['  if it is not: `/** @pii none: reason */` on the declaration, or `tags` in the configuration']
      : []),
    '',
    ...stepLines(steps, context),
  ];
}

function stepLines(steps: readonly Step[], context: ReportContext): string[] {
  const width = String(steps.length).length;
  let shown = '';
  return steps.flatMap(({ text, place }, index) => {
    const line = `  ${String(index + 1).padStart(width)}  ${at(place)}  ${text}`;
    const where = `${place.file}:${place.line}`;
    const excerpt = where === shown ? undefined : excerptAt(place, context.readLine);
    shown = where;
    return excerpt === undefined ? [line] : [line, `${' '.repeat(width + 8)}${excerpt}`];
  });
}

function sinkLines({ sink, sinkPlace, path }: Flow): string[] {
  const who = sink.recipientName ?? sink.recipient;
  return [
    `  ${sink.name} at ${at(sinkPlace)} is ${sink.id} of the catalogue or configuration, a sink of kind ${sink.kind}`,
    ...(path === '' ? [] : [`  the data leaves in ${path}`]),
    ...(who === undefined
      ? []
      : [
          `  it goes to ${who}, whose role is ${sink.role}${sink.purpose === undefined ? '' : ` (purpose: ${sink.purpose})`}`,
        ]),
    ...(sink.country === undefined ? [] : [`  that company is in ${sink.country}`]),
    ...(sink.region === undefined ? [] : [`  it is told to keep data in ${sink.region.toUpperCase()}`]),
    ...(sink.store === undefined ? [] : [`  it is kept in the store ${sink.store}`]),
  ];
}

function protectionLines(finding: Finding, evidence: readonly Flow[]): string[] {
  const accepts = FLOW_RULES.find(({ id }) => id === finding.rule)?.accepts ?? [];
  const settling = accepts.map(describeAcceptance);
  const found = distinct(evidence.map(({ protection }) => protection).filter((protection) => protection !== 'none'));
  const passed = distinct(
    evidence.flatMap(({ steps }) =>
      steps
        .filter(({ kind }) => kind === 'pass' || kind === 'library' || kind === 'return' || kind === 'protect')
        .map(({ text }) => text),
    ),
  );
  return [
    `  protections: ${found.length > 0 ? `${found.join(', ')} found, which does not settle it` : 'none found'}${settling.length > 0 ? `; the rule accepts ${settling.join('; ')}` : '; no protection settles it'}`,
    ...(passed.length > 0
      ? [
          '  on the way, and not known to protect (declare in `sanitizers` what does):',
          ...passed.slice(0, 12).map((text) => `    ${text}`),
        ]
      : []),
  ];
}

function describeAcceptance({ protections, categories }: Acceptance): string {
  return `${protections.join(', ')}${categories === undefined ? '' : ` for ${categories.join(', ')}`}`;
}

function consentLines(finding: Finding, evidence: readonly Flow[]): string[] {
  const needed = distinct(
    evidence.flatMap(({ sink }) =>
      sink.purpose !== undefined && CONSENT_PURPOSES.has(sink.purpose) ? [sink.purpose] : [],
    ),
  );
  if (finding.rule !== 'no-unconsented-sharing' && needed.length === 0) return [];
  const held = distinct(evidence.flatMap(({ consents }) => consents));
  return [
    `  guards: consent for ${needed.join(', ') || 'its purpose'} on every way to the call`,
    `  found: ${held.length > 0 ? `consent for ${held.join(', ')} only` : 'none'}; a check that was not recognized is declared in \`guards\``,
  ];
}

function fixLines({ rule, fix }: Finding): string[] {
  const { alternatives, url } = RULE_INFO[rule];
  return [`  ${fix}`, ...alternatives.map((text) => `  Or: ${text}`), `  More: ${url}`];
}

function decideLines({ rule, fingerprint, place }: Finding): string[] {
  return [
    `  above ${at(place)}:`,
    `    // eslint-disable-next-line pii-trace/${rule} -- the reason`,
    '  or, with an owner and an end:',
    `    npx pii-trace decide ${fingerprint} --reason "the reason" --owner team --expires 2027-12-31`,
  ];
}

function at({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

function distinct<T extends string>(texts: readonly T[]): T[] {
  return [...new Set(texts)];
}
