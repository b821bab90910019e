import { Command, InvalidArgumentError } from 'commander';
import { DECISIONS_FILE, isDay } from '../gate/decisions-file.js';
import { knownFindings } from '../gate/known-finding.js';
import { UsageError } from '../model/usage-error.js';
import { addDecision } from './decisions-store.js';
import { runWithProgress } from './run-scan.js';
import { requestOf, type RequestOptions } from './scan-request.js';
import { printText } from './write-output.js';

interface DecideOptions extends RequestOptions {
  reason: string;
  owner?: string;
  expires?: string;
  decisions: string;
}

/** `pii-trace decide`: writes down why a finding is not to be reported. */
export function createDecideCommand(): Command {
  return new Command('decide')
    .description('Write down why a finding is not to be reported.')
    .argument('<fingerprint>', 'of the finding, or the beginning of it')
    .argument('[paths...]', 'what to scan')
    .requiredOption('--reason <text>', 'why', parseReason)
    .option('--owner <name>', 'who answers for it')
    .option('--expires <day>', 'the last day on which it holds, as in 2027-03-31', parseDay)
    .option('--decisions <file>', 'the file to write', DECISIONS_FILE)
    .option('--config <file>', 'configuration file, instead of searching for one')
    .showHelpAfterError('Run `pii-trace decide --help` to see what there is.')
    .exitOverride()
    .action(async (fingerprint: string, paths: string[], options: DecideOptions) => {
      const { reason, owner, expires, decisions } = options;
      const result = await runWithProgress(requestOf(paths, options));
      const found = knownFindings(result).filter((finding) => finding.fingerprint.startsWith(fingerprint));
      if (found.length !== 1)
        throw new UsageError(
          found.length === 0
            ? `There is no finding ${fingerprint}. \`pii-trace scan --format json\` lists them with their fingerprints.`
            : `${found.length} findings begin with ${fingerprint}. Give more of it.`,
        );
      addDecision(decisions, {
        ...found[0]!,
        reason,
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { expires }),
      });
      await printText(`Decided on ${found[0]!.fingerprint} (${found[0]!.rule} in ${found[0]!.file}) in ${decisions}.`);
    });
}

function parseReason(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('A decision needs a reason.');
  return value.trim();
}

function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('It must be a day, as in 2027-03-31.');
  return value;
}
