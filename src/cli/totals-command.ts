import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command, Option } from 'commander';
import { readCodeOwners } from '../gate/code-owners.js';
import { type Counts, totalsBy } from '../gate/compare.js';
import type { Finding } from '../model/finding.js';
import { csvRow } from '../report/csv-row.js';
import { printable } from '../report/printable.js';
import { scanOrReport } from './run-scan.js';
import type { RequestOptions } from './scan-request.js';
import { printText } from './write-output.js';

interface TotalsOptions extends RequestOptions {
  by: 'package' | 'owner';
  from?: string;
  format: 'text' | 'csv' | 'json';
}

/** Where GitHub and GitLab look for it. */
const OWNER_FILES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS', '.gitlab/CODEOWNERS'];

/** `pii-trace totals`: how many findings each package or code owner has. */
export function createTotalsCommand(): Command {
  return new Command('totals')
    .description('Count findings per package or per code owner (CODEOWNERS).')
    .argument('[paths...]', 'what to scan')
    .addOption(new Option('--by <what>', 'what to count by').choices(['package', 'owner']).default('package'))
    .option('--from <report>', 'a report of `scan --format json`, instead of scanning')
    .addOption(new Option('--format <name>', 'form of the table').choices(['text', 'csv', 'json']).default('text'))
    .option('--config <file>', 'configuration file, instead of searching for one')
    .showHelpAfterError('Run `pii-trace totals --help` to see what there is.')
    .exitOverride()
    .action(async (paths: string[], options: TotalsOptions) => {
      const { findings } = await scanOrReport(paths, options);
      const totals = totalsBy(findings, options.by === 'owner' ? ownerOf() : packageOf);
      await printText(FORMATS[options.format](totals));
    });
}

const FORMATS: Readonly<Record<TotalsOptions['format'], (totals: [string, Counts][]) => string>> = {
  text: textTable,
  csv: (totals) =>
    [['name', ...COLUMNS], ...totals.map(([name, counts]) => [name, ...numbersOf(counts)])].map(csvRow).join(''),
  json: (totals) =>
    JSON.stringify(
      Object.fromEntries(totals.map(([name, { all, ...rest }]) => [name, { findings: all, ...rest }])),
      null,
      2,
    ),
};

const COLUMNS = ['findings', 'errors', 'warnings', 'notes'] as const;

function numbersOf({ all, error, warning, note }: Counts): number[] {
  return [all, error, warning, note];
}

function textTable(totals: [string, Counts][]): string {
  if (totals.length === 0) return 'There are no findings.';
  const row = (cells: readonly (string | number)[], name: string): string =>
    `${cells.map((cell) => String(cell).padStart(9)).join('')}  ${printable(name)}`;
  return [row(COLUMNS, ''), ...totals.map(([name, counts]) => row(numbersOf(counts), name))]
    .map((line) => line.trimEnd())
    .join('\n');
}

function ownerOf(): (finding: Finding) => string {
  const file = OWNER_FILES.find((name) => existsSync(name));
  if (file === undefined) process.stderr.write(`There is no CODEOWNERS here (looked for ${OWNER_FILES.join(', ')}).\n`);
  const owners = readCodeOwners(file === undefined ? '' : readFileSync(file, 'utf8'));
  return ({ place }) => owners(place.file) || '(nobody)';
}

/** The nearest folder above with a `package.json`. */
function packageOf({ place }: Finding): string {
  for (let folder = dirname(place.file); folder !== '.' && folder !== '/'; folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return folder;
  return '.';
}
