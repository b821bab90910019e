import { Command, Option } from 'commander';
import { INVENTORY_KINDS, type InventoryEntry, type InventoryKind, type InventoryResult } from '../model/inventory.js';
import { coversCategory, parseCategory, suggestCategories } from '../model/category.js';
import { CONFIDENCES, type Confidence } from '../model/tag.js';
import { UsageError } from '../model/usage-error.js';
import { INVENTORY_REPORTERS } from '../report/inventory/index.js';
import { EXIT } from './exit-code.js';
import { withProgress } from './run-scan.js';
import { inWorker } from './scan-in-worker.js';
import { requestOf } from './scan-request.js';
import { toolVersion } from './tool-version.js';
import { wantsColor } from './wants-color.js';
import { deliverText } from './write-output.js';

type InventoryFormat = keyof typeof INVENTORY_REPORTERS;

interface InventoryOptions {
  format: InventoryFormat;
  output?: string;
  untagged?: boolean;
  kind?: InventoryKind[];
  category?: string;
  minConfidence?: Confidence;
  config?: string;
  color: boolean;
}

const EXIT_CODES = `
Exit codes:
  0  the inventory was taken
  2  it could not be taken as asked, or a tag in the code names a category that does not exist`;

/** The grammar of `pii-trace inventory`. */
export function createInventoryCommand(): Command {
  return new Command('inventory')
    .description('List every declaration that is tagged or inferred as personal, and why.')
    .argument('[paths...]', 'what to look at; the working folder by default')
    .addOption(
      new Option('--format <name>', 'form of the list').choices(Object.keys(INVENTORY_REPORTERS)).default('table'),
    )
    .option('--output <file>', 'file to write, instead of standard output')
    .option('--untagged', 'only what is inferred, with the tag to add')
    .addOption(new Option('--kind <kinds...>', 'only declarations of these kinds').choices([...INVENTORY_KINDS]))
    .option('--category <name>', 'only this category, and those below it')
    .addOption(new Option('--min-confidence <level>', 'leave out what is less sure').choices(CONFIDENCES))
    .option('--config <file>', 'configuration file, instead of searching for one')
    .option('--no-color', 'no colors, whatever the terminal')
    .option('--debug', 'show the stack when something fails')
    .addHelpText('after', EXIT_CODES)
    .showHelpAfterError('Run `pii-trace inventory --help` to see what there is.')
    .exitOverride()
    .action((paths: string[], options: InventoryOptions) => inventoryCommand(paths, options));
}

async function inventoryCommand(paths: string[], options: InventoryOptions): Promise<void> {
  const isShown = createFilter(options);
  const request = requestOf(paths, { config: options.config });
  const result = await withProgress((listener) => inWorker<InventoryResult>('inventory-worker', request, listener));
  const report = INVENTORY_REPORTERS[options.format];
  const text = report(
    { ...result, entries: result.entries.filter(isShown) },
    {
      toolVersion: toolVersion(),
      color: options.output === undefined && wantsColor(options.color, process.env, process.stdout.isTTY),
      untagged: options.untagged ?? false,
    },
  );
  await deliverText(options.output, text);
  process.exitCode = result.unknown.length > 0 ? EXIT.failed : EXIT.clean;
}

/** @throws UsageError when the category does not exist */
function createFilter({
  untagged,
  kind,
  category,
  minConfidence,
}: InventoryOptions): (entry: InventoryEntry) => boolean {
  const wanted = category === undefined ? undefined : parseCategory(category);
  if (category !== undefined && wanted === undefined) {
    const near = suggestCategories(category).map((name) => `"${name}"`);
    throw new UsageError(`There is no category "${category}". Did you mean ${near.join(' or ')}?`);
  }
  const floor = minConfidence === undefined ? CONFIDENCES.length : CONFIDENCES.indexOf(minConfidence);
  return (entry) =>
    (untagged !== true || entry.style === 'inferred') &&
    (kind === undefined || kind.includes(entry.kind)) &&
    (wanted === undefined || (entry.category !== 'none' && coversCategory(wanted, entry.category))) &&
    CONFIDENCES.indexOf(entry.confidence) <= floor;
}
