import type { Config, UserConfig } from './config.js';
import { DEFAULT_EXCLUDE } from './default-exclude.js';

/**
 * The configuration of a project that has none.
 *
 * @param base absolute path of the folder that globs and `from: 'file'` paths are relative to
 */
export function defaultConfig(base: string): Config {
  return fillConfig({}, base);
}

/**
 * Fills what a person left out.
 *
 * @param user a valid configuration
 * @param base absolute path of the folder of the configuration file
 * @param file absolute path of the configuration file, when there is one
 */
export function fillConfig(user: UserConfig, base: string, file?: string): Config {
  return {
    ...user,
    base,
    ...(file === undefined ? {} : { file }),
    include: user.include ?? [],
    exclude: [...DEFAULT_EXCLUDE, ...(user.exclude ?? [])],
    inference: user.inference ?? 'balanced',
    firstParty: user.firstParty ?? [],
    tags: user.tags ?? [],
    sources: user.sources ?? [],
    sinks: user.sinks ?? [],
    sanitizers: user.sanitizers ?? [],
    propagators: user.propagators ?? [],
    guards: user.guards ?? [],
    stores: user.stores ?? {},
    rules: user.rules ?? {},
    unknownPackages: user.unknownPackages ?? 'note',
    minConfidence: user.minConfidence ?? 'possible',
  };
}
