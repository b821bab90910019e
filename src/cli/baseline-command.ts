import { Command } from 'commander';
import { BASELINE_FILE } from '../gate/baseline.js';
import { knownFindings } from '../gate/known-finding.js';
import { counted } from '../report/count.js';
import { writeBaseline } from './baseline-file.js';
import { openGate } from './gate-options.js';
import { runWithProgress } from './run-scan.js';
import { printText } from './write-output.js';
import { requestOf, type RequestOptions } from './scan-request.js';

interface BaselineOptions extends RequestOptions {
  output: string;
}

/** `pii-trace baseline`: accepts for now what there is, so that only what comes later is reported. */
export function createBaselineCommand(): Command {
  return new Command('baseline')
    .description('Write down the findings that there are, so that `scan --baseline` reports only what comes later.')
    .argument('[paths...]', 'what to scan')
    .option('--output <file>', 'the file to write', BASELINE_FILE)
    .option('--config <file>', 'configuration file, instead of searching for one')
    .showHelpAfterError('Run `pii-trace baseline --help` to see what there is.')
    .exitOverride()
    .action(async (paths: string[], options: BaselineOptions) => {
      const request = requestOf(paths, options);
      const gate = await openGate({}, () => {});
      const result = await gate(await runWithProgress(request), request, runWithProgress);
      writeBaseline(options.output, knownFindings(result));
      await printText(
        `${counted(result.findings.length, 'finding')} written to ${options.output}. Commit it, and scan with --baseline ${options.output}`,
      );
    });
}
