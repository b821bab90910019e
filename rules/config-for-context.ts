import { loadConfigSync } from '../src/config/load-config.js';
import type { Config } from '../src/config/config.js';

/** How long a configuration that was read is good, in milliseconds: one lint run reads it once, an editor sees an edit of it soon. */
const MAX_AGE = 2_000;

/** The part of a rule's context that says which configuration applies. */
export interface ConfigContext {
  cwd: string;
  settings: Readonly<Record<string, unknown>>;
}

const loaded = new Map<string, { config: Config; at: number }>();

/**
 * The configuration for a lint run: the file that `settings['pii-trace'].config` names, or the nearest one above the working folder.
 *
 * @throws UsageError when the configuration is missing or not valid
 */
export function configForContext({ cwd, settings }: ConfigContext): Config {
  const file = configFile(settings['pii-trace']);
  const key = JSON.stringify([cwd, file]);
  const known = loaded.get(key);
  if (known && Date.now() - known.at < MAX_AGE) return known.config;
  const config = sameOrNew(known?.config, loadConfigSync(file === undefined ? { cwd } : { cwd, file }));
  loaded.set(key, { config, at: Date.now() });
  return config;
}

/** Keeps the object that is known while nothing changed, so that sessions made with it stay good. */
function sameOrNew(known: Config | undefined, config: Config): Config {
  return known && JSON.stringify(known) === JSON.stringify(config) ? known : config;
}

function configFile(settings: unknown): string | undefined {
  if (typeof settings !== 'object' || settings === null || !('config' in settings)) return undefined;
  return typeof settings.config === 'string' ? settings.config : undefined;
}
