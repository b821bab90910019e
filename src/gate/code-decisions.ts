import type { Directive } from '../model/directive.js';
import { RULE_IDS, type Finding } from '../model/finding.js';
import type { Flow } from '../model/flow.js';
import type { DecidedFinding, Problem } from '../model/gate.js';
import { comparePlaces, type Place } from '../model/place.js';
import { problemAt } from './problem.js';

/** What decisions say about findings, and what is wrong with them. */
export interface Judged {
  decided: DecidedFinding[];
  problems: Problem[];
}

/**
 * Applies ESLint's directives: a finding is not reported where ESLint would not report it, at the meet.
 *
 * @param flows evidence of the findings, to tell a directive that stands at the wrong step of a trace
 */
export function decideInCode(
  directives: readonly Directive[],
  findings: readonly Finding[],
  flows: readonly Flow[],
): Judged {
  const byFile = new Map<string, Directive[]>();
  for (const directive of directives)
    byFile.set(directive.place.file, [...(byFile.get(directive.place.file) ?? []), directive]);
  const used = new Set<Directive>();
  const decided = findings.flatMap((finding): DecidedFinding[] => {
    const directive = directiveFor(finding, byFile.get(finding.place.file) ?? []);
    if (directive === undefined) return [];
    used.add(directive);
    return [{ finding, decision: { from: 'code', reason: directive.reason ?? '', place: directive.place } }];
  });
  const problems = directives.flatMap((directive) => {
    if (directive.kind === 'enable') return [];
    if (used.has(directive)) return directive.reason === undefined ? [undocumented(directive)] : [];
    return speaksOfUs(directive) ? [withoutEffect(directive, findings, flows)] : [];
  });
  return { decided, problems };
}

/** The directive under which ESLint would not report a finding: one of its line, or the last one above that is still in force. */
function directiveFor({ rule, place }: Finding, directives: readonly Directive[]): Directive | undefined {
  const naming = directives.filter((directive) => names(directive, rule));
  const ofLine = naming.find((directive) => lineOf(directive) === place.line);
  if (ofLine !== undefined) return ofLine;
  const last = naming
    .filter(({ kind, place: at }) => (kind === 'disable' || kind === 'enable') && comparePlaces(at, place) < 0)
    .sort((a, b) => comparePlaces(a.place, b.place))
    .at(-1);
  return last?.kind === 'disable' ? last : undefined;
}

/** The one line that a directive speaks of. */
function lineOf({ kind, place }: Directive): number | undefined {
  if (kind === 'disable-line') return place.line;
  return kind === 'disable-next-line' ? place.endLine + 1 : undefined;
}

function names({ rules }: Directive, rule: string): boolean {
  return rules.length === 0 || rules.some((name) => name === rule || name.endsWith(`/${rule}`));
}

/** A directive without rules, or for other rules, may well serve ESLint. */
function speaksOfUs({ rules }: Directive): boolean {
  return rules.some((name) => RULE_IDS.some((rule) => name === `pii-trace/${rule}`));
}

function undocumented(directive: Directive): Problem {
  return about('undocumented-decision', directive, {
    severity: 'warning',
    message: 'This comment keeps a finding from being reported, and does not say why.',
    fix: 'Add the reason behind two dashes: `-- the reason`.',
  });
}

function withoutEffect(directive: Directive, findings: readonly Finding[], flows: readonly Flow[]): Problem {
  const finding = findings.find((each) => names(directive, each.rule) && passes(each, directive, flows));
  if (finding === undefined)
    return about('unused-decision', directive, {
      severity: 'warning',
      message: 'There is no finding here that this comment would keep from being reported.',
      fix: 'Remove it, so that it cannot hide what comes later.',
    });
  const { file, line, column } = finding.place;
  return about('inert-decision', directive, {
    severity: 'warning',
    message: `This comment has no effect: data of a finding passes here, but the finding stands at ${file}:${line}:${column}, where personal data is handed over.`,
    fix: 'Move the comment to that line, and remove it here.',
  });
}

function passes(finding: Finding, directive: Directive, flows: readonly Flow[]): boolean {
  const line = lineOf(directive);
  const isHere = (place: Place): boolean => place.file === directive.place.file && place.line === line;
  const evidence = new Set(finding.flows);
  return flows.some(
    (flow) =>
      evidence.has(flow.fingerprint) &&
      (isHere(flow.sinkPlace) || isHere(flow.source.place) || flow.steps.some(({ place }) => isHere(place))),
  );
}

function about(
  rule: Problem['rule'],
  directive: Directive,
  text: Pick<Problem, 'severity' | 'message' | 'fix'>,
): Problem {
  const identity = `${directive.kind} ${directive.rules.join(',')} ${directive.reason ?? ''}`;
  return problemAt(rule, identity, directive.place.file, directive.place, text);
}
