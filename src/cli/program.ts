import { Command, InvalidArgumentError, Option } from 'commander';
import { createBaselineCommand } from './baseline-command.js';
import { createCompareCommand } from './compare-command.js';
import { createDataMapCommand } from './data-map-command.js';
import { createDecideCommand } from './decide-command.js';
import { createInitCommand } from './init-command.js';
import { createTotalsCommand } from './totals-command.js';
import { SEVERITIES } from '../model/finding.js';
import { CONFIDENCES } from '../model/tag.js';
import { REPORT_FORMATS } from '../report/index.js';
import { createInventoryCommand } from './inventory-command.js';
import { scanCommand, type ScanCommandOptions } from './scan-command.js';

const EXIT_CODES = `
Exit codes:
  0  nothing at or above the threshold
  1  findings
  2  the scan could not be done as asked (usage, configuration, unreadable project)`;

/**
 * The command line's grammar. Parsing throws commander's `CommanderError` instead of ending the process.
 *
 * @param version of this tool
 */
export function createCommand(version: string): Command {
  const program = new Command('pii-trace')
    .description('Follows personal data through TypeScript and JavaScript to every place where the code gives it away.')
    .version(version)
    .showHelpAfterError('Run `pii-trace --help` to see what there is.')
    .exitOverride();
  program.addCommand(createScanCommand(), { isDefault: true });
  program.addCommand(createInventoryCommand());
  program.addCommand(createBaselineCommand());
  program.addCommand(createDecideCommand());
  program.addCommand(createCompareCommand());
  program.addCommand(createDataMapCommand());
  program.addCommand(createInitCommand());
  program.addCommand(createTotalsCommand());
  return program;
}

function createScanCommand(): Command {
  return new Command('scan')
    .description('Scan folders, files or tsconfigs; the working folder by default.')
    .argument('[paths...]', 'what to scan')
    .option('--format <name[:file]>', `report format, repeatable: ${REPORT_FORMATS.join(', ')}`, collect)
    .option('--config <file>', 'configuration file, instead of searching for one')
    .addOption(new Option('--min-confidence <level>', 'leave out findings that are less sure').choices(CONFIDENCES))
    .addOption(
      new Option('--fail-on <severity>', 'mildest severity that gives exit code 1; "warning" by default').choices(
        SEVERITIES,
      ),
    )
    .option('--max-warnings <n>', 'give exit code 1 for errors, or for more warnings than this', parseCount)
    .option(
      '--since <ref>',
      'report what was not there at a commit or branch, and what lies on the way of changes since',
    )
    .option('--no-cache', 'scan the commit of --since anew, whatever was found there before')
    .option('--touching <file...>', 'report findings whose traces lead through these files; - reads names from stdin')
    .option('--baseline <file>', 'report what is not in a baseline, see `pii-trace baseline`')
    .option('--prune-baseline', 'take out of the baseline what is no longer found')
    .option('--decisions <file>', 'decisions file, instead of pii-trace.decisions.json, see `pii-trace decide`')
    .option('--explain <fingerprint>', 'explain one finding in place of a report')
    .option('--quiet', 'show errors only')
    .option('--stats', 'print counts, timings and peak memory to stderr')
    .option('--no-color', 'no colors, whatever the terminal')
    .option('--no-exit-code', 'give exit code 0 for findings, too')
    .option('--debug', 'show the stack when something fails')
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('Run `pii-trace scan --help` to see what there is.')
    .exitOverride()
    .action((paths: string[], options: ScanCommandOptions) => scanCommand(paths, options));
}

function collect(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(value);
}
