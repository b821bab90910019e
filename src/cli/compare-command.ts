import { Command, Option } from 'commander';
import { compareScans, describeComparison } from '../gate/compare.js';
import { allOf, readReport } from './report-file.js';
import { printText } from './write-output.js';

/** `pii-trace compare`: what differs between two scans. */
export function createCompareCommand(): Command {
  return new Command('compare')
    .description('Compare two reports of `scan --format json`: what is new, gone, and changed.')
    .argument('<before>', 'the earlier report')
    .argument('<after>', 'the later report')
    .addOption(new Option('--format <name>', 'form of the answer').choices(['text', 'json']).default('text'))
    .showHelpAfterError('Run `pii-trace compare --help` to see what there is.')
    .exitOverride()
    .action(async (before: string, after: string, { format }: { format: 'text' | 'json' }) => {
      const comparison = compareScans(allOf(readReport(before)), allOf(readReport(after)));
      await printText(format === 'json' ? JSON.stringify(comparison, null, 2) : describeComparison(comparison));
      process.exitCode = comparison.new.length > 0 ? 1 : 0;
    });
}
