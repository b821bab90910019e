import type { ParserServicesWithTypeInformation } from '@typescript-eslint/utils';
import type ts from 'typescript';
import type { Config } from '../src/config/config.js';
import { inventoryOf, type FileInventory, type ProgramInventory } from '../src/inventory.js';
import type { LoadedProgram } from '../src/project/loaded-project.js';
import { configForContext, type ConfigContext } from './config-for-context.js';
import { rootOf } from './file-in-root.js';
import { userCompiler } from './user-compiler.js';

/** Inventories live as long as their program. */
const inventories = new WeakMap<ts.Program, { config: Config; root: string; inventory: ProgramInventory }>();

/**
 * The inventory of the program of the file being linted; a file's declarations are read when it is asked for, and nothing is followed.
 *
 * @param services of a typed parser
 * @param context the rule's
 * @throws UsageError when the project's configuration is not valid; Error when the parser uses another TypeScript
 */
export function inventoryForProgram(
  { program }: ParserServicesWithTypeInformation,
  context: ConfigContext & { filename: string },
): FileInventory {
  const config = configForContext(context);
  const root = rootOf(context);
  let kept = inventories.get(program);
  if (kept?.config !== config || kept.root !== root) {
    const name = '(ESLint)';
    const loaded: LoadedProgram = { name, ts: userCompiler(program), program, projects: [{ name, files: [] }] };
    kept = { config, root, inventory: inventoryOf(loaded, root, config) };
    inventories.set(program, kept);
  }
  const file = program.getSourceFile(context.filename);
  return file === undefined ? { entries: [], unknown: [] } : kept.inventory.of(file);
}
