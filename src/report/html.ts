import { createHash } from 'node:crypto';
import { sensitivityOf } from '../model/sensitivity.js';
import { counted } from './count.js';
import { destinationOf } from './destination.js';
import { evidenceOf } from './evidence.js';
import { CLIENT_SCRIPT } from './html/client-script.js';
import { escapeHtml, jsonIsland } from './html/escape.js';
import { reportData } from './html/report-data.js';
import { sankey } from './html/sankey.js';
import {
  categorySection,
  categoryTable,
  decisionSection,
  destinationSection,
  destinationTable,
  gapSection,
} from './html/sections.js';
import { STYLES } from './html/styles.js';
import { type PreparedResult, prepareResult } from './prepare-result.js';
import { printable } from './printable.js';
import type { Reporter } from './reporter.js';

const SECTIONS = [
  ['overview', 'Overview'],
  ['picture', 'Who gets what'],
  ['findings', 'Findings'],
  ['categories', 'Data'],
  ['destinations', 'Recipients and stores'],
  ['gaps', 'What was not seen'],
  ['decisions', 'Decisions'],
] as const;

/**
 * One file that opens from disk and asks no network: an overview for people who do not read code, tables, and every finding with its trace.
 * The policy in its head lets nothing run but its own script.
 */
export const html: Reporter = (result, context) => {
  const prepared = prepareResult(result);
  const { flows, coverage, gate, problems } = prepared;
  const evidence = evidenceOf(prepared);
  const findingsTo = new Map<string, number>();
  for (const finding of prepared.findings) {
    const [flow] = evidence(finding);
    if (flow === undefined) continue;
    const { name } = destinationOf(flow);
    findingsTo.set(name, (findingsTo.get(name) ?? 0) + 1);
  }
  const findingsOf = new Map<string, number>();
  for (const { categories } of prepared.findings)
    for (const category of categories) findingsOf.set(category, (findingsOf.get(category) ?? 0) + 1);
  const bodies: Record<(typeof SECTIONS)[number][0], string> = {
    overview: `${overview(prepared)}\n${categoryTable(flows, findingsOf)}`,
    picture: `${legend()}<div class="scroll" tabindex="0" role="region" aria-label="Picture of the flows">${sankey(flows)}</div>\n${destinationTable(flows, findingsTo)}`,
    findings: findingList(),
    categories: categorySection(flows),
    destinations: destinationSection(flows),
    gaps: gapSection(coverage),
    decisions: decisionSection(gate, problems),
  };
  const hash = createHash('sha256').update(CLIENT_SCRIPT).digest('base64');
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Personal data in this code: report of pii-trace</title>',
    `<style>${STYLES}</style>`,
    '</head>',
    '<body>',
    '<a class="skip" href="#findings">Skip to the findings</a>',
    '<header>',
    '<h1>Personal data in this code</h1>',
    `<p class="dim">Report of pii-trace ${escapeHtml(context.toolVersion)}. It names fields and places in the code; it holds no personal data.</p>`,
    '<nav aria-label="Sections"><ul>',
    ...SECTIONS.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`),
    '</ul></nav>',
    '</header>',
    '<main>',
    ...SECTIONS.map(
      ([id, title]) =>
        `<section id="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}</h2>\n${bodies[id]}\n</section>`,
    ),
    '</main>',
    '<footer class="dim"><p>Categories are those of the Fideslang taxonomy, (c) Ethyca, Inc., CC BY 4.0.</p></footer>',
    `<script type="application/json" id="report-data">${jsonIsland(reportData(prepared, evidence, context))}</script>`,
    `<script>${CLIENT_SCRIPT}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
};

function overview(prepared: PreparedResult): string {
  const { findings, flows, coverage, stats, gate } = prepared;
  const categories = new Set(flows.map(({ category }) => category));
  const sensitive = [...categories].filter((category) => sensitivityOf(category).level === 'high').length;
  const special = [...categories].filter((category) => sensitivityOf(category).article !== undefined).length;
  const destinations = new Map(flows.map((flow) => [destinationOf(flow).id, destinationOf(flow)]));
  const of = (kind: string): number => [...destinations.values()].filter((each) => each.kind === kind).length;
  const severe = findings.filter(({ severity }) => severity === 'error').length;
  const open = flows.filter(({ protection }) => protection === 'none').length;
  const cards: [number, string][] = [
    [categories.size, `kinds of personal data${sensitive > 0 ? `, ${sensitive} of them very sensitive` : ''}`],
    [of('recipient'), 'other parties that get some of it'],
    [of('store'), 'stores that keep some of it'],
    [findings.length, `findings${severe > 0 ? `, ${severe} of them errors` : ''}`],
    [gate?.decided.length ?? 0, 'findings decided about'],
    [coverage.length, 'blind spots of the scan'],
  ];
  const sentences = [
    `${number(stats.files)} files with ${number(stats.lines)} lines were read. Personal data takes ${number(flows.length)} ${flows.length === 1 ? 'way' : 'ways'} (flows) from where it enters the code to where it leaves it; on ${number(open)} of them nothing masks, hashes, or encrypts it.`,
    special > 0
      ? `${counted(special, 'kind')} of data ${special === 1 ? 'is' : 'are'} given particular protection by Art. 9 or 10 of the GDPR.`
      : '',
    gate !== undefined && gate.against.length > 0
      ? `Compared with ${gate.against.join(' and ')}: ${number(gate.unchanged.length)} findings were there before and are marked "known", ${gate.fixed.length} are gone.`
      : '',
    coverage.length > 0
      ? 'Blind spots, where the scan could not look, are listed under "What was not seen": the report is only as complete as that list is short.'
      : '',
  ].filter(Boolean);
  return [
    `<p>${escapeHtml(printable(sentences.join(' ')))}</p>`,
    '<ul class="cards">',
    ...cards.map(([count, text]) => `<li><b>${number(count)}</b> ${escapeHtml(text)}</li>`),
    '</ul>',
  ].join('\n');
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function legend(): string {
  return '<p class="legend dim">Width: number of flows. Color: how much harm the data can do: <span><i class="high"></i> high</span><span><i class="medium"></i> medium</span><span><i class="low"></i> low</span></p>';
}

/** Filled by the script. */
function findingList(): string {
  return [
    '<noscript><p>The list of findings needs JavaScript. The tables do not.</p></noscript>',
    '<div id="findings-tools" role="search" aria-label="Findings" hidden>',
    '<label class="filter" for="search">Search in messages, files, data, and recipients (press / to come here)</label>',
    '<input id="search" type="search" autocomplete="off" spellcheck="false"> <button type="button" id="reset">Show all</button>',
    '<div id="filters"></div>',
    '</div>',
    '<p id="finding-count" role="status" aria-live="polite"></p>',
    '<ol id="finding-list"></ol>',
    '<button type="button" id="more" hidden></button>',
  ].join('\n');
}
