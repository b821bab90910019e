import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { DATA_MAP_FORMATS } from '../report/data-map/formats.js';
import { scanOrReport } from './run-scan.js';
import type { RequestOptions } from './scan-request.js';
import { toolVersion } from './tool-version.js';
import { deliverText } from './write-output.js';

interface DataMapOptions extends RequestOptions {
  format: keyof typeof DATA_MAP_FORMATS;
  output?: string;
  from?: string;
  system?: string;
}

/** `pii-trace data-map`: which data goes where, as a record of processing. */
export function createDataMapCommand(): Command {
  return new Command('data-map')
    .description('Write all flows as a record of processing (GDPR Art. 30, as far as code shows it).')
    .argument('[paths...]', 'what to scan')
    .addOption(
      new Option('--format <name>', 'form of the record').choices(Object.keys(DATA_MAP_FORMATS)).default('markdown'),
    )
    .option('--output <file>', 'the file to write, instead of standard output')
    .option('--from <report>', 'a report of `scan --format json`, instead of scanning')
    .option('--system <name>', 'name of the system for Fides; that of the folder by default')
    .option('--config <file>', 'configuration file, instead of searching for one')
    .showHelpAfterError('Run `pii-trace data-map --help` to see what there is.')
    .exitOverride()
    .action(async (paths: string[], options: DataMapOptions) => {
      const { flows } = await scanOrReport(paths, options);
      const system = options.system ?? basename(resolve('.'));
      const text = DATA_MAP_FORMATS[options.format]({ flows, toolVersion: toolVersion(), system });
      await deliverText(options.output, text);
    });
}
