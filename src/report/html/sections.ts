import type { CategoryKey } from '../../model/category-name.js';
import { CATEGORY_TITLES } from '../../model/category-title.js';
import type { Category } from '../../model/category.js';
import type { CoverageGap, GapKind } from '../../model/coverage.js';
import type { Flow } from '../../model/flow.js';
import type { GateOutcome, Problem } from '../../model/gate.js';
import { compareText, type Place } from '../../model/place.js';
import { sensitivityOf } from '../../model/sensitivity.js';
import { destinationOf } from '../destination.js';
import { holdersOf } from '../holders.js';
import { printable } from '../printable.js';
import { whereabouts } from '../whereabouts.js';
import { escapeHtml, messageHtml } from './escape.js';
import { moduleName } from './module-name.js';

/** Text from scanned code, as HTML. */
export function shown(text: string): string {
  return escapeHtml(printable(text));
}

/** A table; cells are HTML already. */
export function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption>`,
    `<thead><tr>${heads.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`),
    '</tbody></table></div>',
  ].join('\n');
}

/** `user.contact.email` with its name for people. */
export function categoryHtml(category: Category): string {
  const { level, article } = sensitivityOf(category);
  const special = article === undefined ? '' : ` <span class="badge high">Art. ${article} GDPR</span>`;
  return `${escapeHtml(titleOf(category))} <code>${escapeHtml(category)}</code> <span class="badge ${level}">${level}</span>${special}`;
}

/** One row per recipient, store, or other end: what it gets, for what, how protected, from where. */
export function destinationTable(flows: readonly Flow[], findingsTo: ReadonlyMap<string, number>): string {
  const rows = groupBy(flows, (flow) => destinationOf(flow).id).map((group) => {
    const { name, kind } = destinationOf(group[0]!);
    const { role } = group[0]!.sink;
    const count = findingsTo.get(name) ?? 0;
    return [
      `<a href="#to-${anchor(name)}">${shown(name)}</a>`,
      count === 0 ? '0' : `<a href="#findings" data-filter="goes-to" data-value="${shown(name)}">${count}</a>`,
      [
        kindText(kind, role),
        ...distinct(group.map(({ sink }) => whereabouts(sink)))
          .filter(Boolean)
          .map(shown),
      ].join('<br>'),
      distinct(group.map(({ category }) => category))
        .map((key) => `<a href="#category-${anchor(key)}">${escapeHtml(key.slice('user.'.length))}</a>`)
        .join(', '),
      purposes(group, kind),
      listed(distinct(group.map(({ protection }) => protection)).map(escapeHtml)),
      someOf(distinct(group.map(({ meet }) => moduleName(meet.file))).map(shown)),
    ];
  });
  return table(
    'Who gets what',
    ['Goes to', 'Findings', 'What it is', 'Data', 'Purpose', 'Protection', 'Part of the code'],
    rows,
  );
}

/** Each category with all its flows. */
export function categorySection(flows: readonly Flow[]): string {
  const groups = groupBy(flows, ({ category }) => category);
  return groups
    .sort((a, b) => compareText(a[0]!.category, b[0]!.category))
    .map((group) => {
      const rows = mergeFlows(group).map(({ flow, count }) => [
        code(flow.source.tag.name),
        shown(destinationOf(flow).name),
        code(flow.sink.name),
        escapeHtml(flow.protection),
        flow.consents.length === 0 ? '' : listed(flow.consents.map(escapeHtml)),
        place(flow.meet, count),
      ]);
      const { category } = group[0]!;
      return `<details id="category-${anchor(category)}"><summary>${categoryHtml(category)}: ${group.length} ${group.length === 1 ? 'flow' : 'flows'}</summary>${table(`Flows of ${category}`, ['From', 'Goes to', 'Through', 'Protection', 'Consent checked', 'Where'], rows)}</details>`;
    })
    .join('\n');
}

/** Each recipient and store with all it gets. */
export function destinationSection(flows: readonly Flow[]): string {
  return groupBy(flows, (flow) => destinationOf(flow).id)
    .map((group) => {
      const { name, kind } = destinationOf(group[0]!);
      const rows = mergeFlows(group).map(({ flow, count }) => [
        categoryName(flow.category),
        code(flow.source.tag.name),
        `${code(flow.sink.name)} <span class="dim where">${shown(flow.path)}</span>`,
        escapeHtml(flow.protection),
        place(flow.meet, count),
      ]);
      return `<details id="to-${anchor(name)}"><summary>${shown(name)} <span class="dim">(${kindText(kind, 'unknown')})</span>: ${group.length} ${group.length === 1 ? 'flow' : 'flows'}</summary>${table(`What ${printable(name)} gets`, ['Data', 'From', 'Through', 'Protection', 'Where'], rows)}</details>`;
    })
    .join('\n');
}

/** What an end of flows is to the project. */
function kindText(kind: string, role: string): string {
  if (kind === 'own') return 'the project itself';
  if (kind === 'store') return 'store';
  return role === 'unknown' ? 'other party' : `other party, ${escapeHtml(role)}`;
}

function code(text: string): string {
  return `<code>${breakable(shown(text))}</code>`;
}

/** Names of members and files are long, and best broken where their parts end. */
function breakable(html: string): string {
  return html.replace(/[./](?=\w)/g, '$&<wbr>');
}

/** A category's name for people, with its key to be looked up. */
function categoryName(category: Category): string {
  return `<a href="#category-${anchor(category)}" title="${escapeHtml(category)}">${escapeHtml(titleOf(category))}</a>`;
}

function titleOf(category: Category): string {
  return CATEGORY_TITLES[category.slice('user.'.length) as CategoryKey];
}

/** The answer to the first question of whoever keeps the records: which data, from where, to whom, how protected. */
export function categoryTable(flows: readonly Flow[], findingsOf: ReadonlyMap<string, number>): string {
  const rank = { high: 0, medium: 1, low: 2 };
  const groups = groupBy(flows, ({ category }) => category).sort(
    (a, b) => rank[sensitivityOf(a[0]!.category).level] - rank[sensitivityOf(b[0]!.category).level],
  );
  const rows = groups.map((group) => {
    const { category } = group[0]!;
    const { level } = sensitivityOf(category);
    const ends = (kind: string): string =>
      someOf(
        distinct(
          group.flatMap((flow) => {
            const { name, kind: is } = destinationOf(flow);
            return is === kind ? name : [];
          }),
        ).map((name) => `<a href="#to-${anchor(name)}">${shown(name)}</a>`),
      );
    const count = findingsOf.get(category) ?? 0;
    const open = group.filter(({ protection }) => protection === 'none').length;
    return [
      `${categoryName(category)} <span class="badge ${level}">${level}</span>`,
      someOf(holdersOf(group).map(code)),
      ends('recipient') || '<span class="dim">nobody known</span>',
      ends('store') || '<span class="dim">nothing known</span>',
      ends('own'),
      open === 0 ? 'always' : open === group.length ? 'never' : `on ${group.length - open} of ${group.length} ways`,
      count === 0
        ? '0'
        : `<a href="#findings" data-filter="category" data-value="${escapeHtml(category)}">${count}</a>`,
    ];
  });
  return table(
    'Which data goes where',
    ['Data', 'Comes from', 'Other parties', 'Kept in', 'In the project', 'Masked, hashed, or encrypted', 'Findings'],
    rows,
  );
}

/** Kinds of gaps in the words of those who do not read code. */
const GAP_TITLES: Readonly<Record<GapKind, string>> = {
  'unparsable-file': 'File that cannot be read',
  'unresolved-import': 'Import that leads nowhere',
  'unresolved-call': 'Call of something unknown',
  'unknown-package': 'Package of which nothing is known',
  'unknown-version': 'Version of a package that was not looked at',
  'dynamic-code': 'Code made while it runs',
  'bound-reached': 'Too large to follow all of it',
  'skipped-file': 'File that was left out',
  'project-setup': 'Set-up of the project',
  'unmatched-config': 'Configuration that fits nothing',
};

/** Gaps that one change of the set-up closes come first, then those with the most places. */
const COSTLY: ReadonlySet<GapKind> = new Set(['project-setup', 'unparsable-file', 'unmatched-config']);

/** What the scan could not see, what costs most first. */
export function gapSection(gaps: readonly CoverageGap[]): string {
  if (gaps.length === 0) return '<p>Nothing that the scan knows of.</p>';
  const rank = ({ kind }: CoverageGap): number => (COSTLY.has(kind) ? 0 : 1);
  const sorted = [...gaps].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
  const rows = sorted.map(({ kind, message, place: at, count }) => [
    `<span title="${escapeHtml(kind)}">${GAP_TITLES[kind]}</span>`,
    messageHtml(printable(message)),
    String(count),
    at === undefined ? 'the whole project' : place(at, 1),
  ]);
  return table('Where data may have gone unseen, by impact', ['What', 'What it costs', 'Places', 'Where'], rows);
}

/** Decisions that are in force, and what is wrong with others. */
export function decisionSection(gate: GateOutcome | undefined, problems: readonly Problem[]): string {
  const rows = (gate?.decided ?? []).map(({ finding, decision }) => [
    messageHtml(printable(finding.message)),
    shown(decision.reason) || '<span class="badge error">none given</span>',
    shown(decision.owner ?? ''),
    `<span class="whole">${shown(decision.expires ?? 'no end')}</span>`,
    place(decision.place, 1),
  ]);
  const wrong = problems.map(({ rule, severity, message, fix, place: at }) => [
    `<span class="badge ${severity}">${severity}</span> ${escapeHtml(rule)}`,
    `${messageHtml(printable(message))}<br>${messageHtml(printable(fix))}`,
    place(at, 1),
  ]);
  return [
    rows.length === 0
      ? '<p>None.</p>'
      : table('Findings that are not counted, and why', ['Finding', 'Reason', 'Owner', 'Until', 'Where'], rows),
    wrong.length === 0 ? '' : table('What is wrong with decisions and the baseline', ['What', 'Why', 'Where'], wrong),
  ].join('\n');
}

/** A text as part of an id: letters and digits stay, everything else is told apart by its code. */
export function anchor(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, (char) => `-${char.charCodeAt(0).toString(36)}`);
}

/** Flows that a reader cannot tell apart become one row. */
function mergeFlows(flows: readonly Flow[]): { flow: Flow; count: number }[] {
  const key = ({ category, source, sink, protection, path, consents }: Flow): string =>
    JSON.stringify([category, source.tag.name, sink.name, sink.recipient, sink.store, protection, path, consents]);
  return groupBy(flows, key).map((group) => ({ flow: group[0]!, count: group.length }));
}

function place({ file, line }: Place, count: number): string {
  return `<span class="where">${breakable(shown(file))}:${line}${count > 1 ? ` and ${count - 1} more` : ''}</span>`;
}

/** What is not said of an outsider is a question to ask; the project's own logs have no purpose to declare. */
function purposes(flows: readonly Flow[], kind: string): string {
  const known = distinct(flows.flatMap(({ sink }) => sink.purpose ?? [])).map(escapeHtml);
  if (known.length > 0) return listed(known);
  return kind === 'recipient' ? '<span class="dim">not known</span>' : '';
}

/** More than this many would make a table's row a page. */
const NAMED = 4;

function someOf(items: readonly string[]): string {
  const rest = items.length - NAMED;
  return listed(rest > 1 ? [...items.slice(0, NAMED), `<span class="dim">and ${rest} more</span>`] : items);
}

function listed(items: readonly string[]): string {
  return items.join('<br>');
}

function distinct<T extends string>(texts: readonly T[]): T[] {
  return [...new Set(texts)].sort(compareText);
}

/** Groups, the largest first. */
function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return [...groups].sort((a, b) => b[1].length - a[1].length || compareText(a[0], b[0])).map(([, group]) => group);
}
