import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';
import type { Config } from './config.js';
import { defaultConfig, fillConfig } from './default-config.js';
import { findConfig } from './find-config.js';
import { readConfig, readConfigSync, type RawConfig } from './read-config.js';
import { validateConfig } from './validate-config.js';

/** Where to look for a configuration. */
export interface ConfigLocation {
  /** Absolute path of the file or folder to search upwards from. */
  cwd: string;
  /** The configuration file to use instead of searching, relative to `cwd`. */
  file?: string;
}

/**
 * Finds, reads and checks the configuration, and fills in its defaults.
 *
 * @throws UsageError when the file is missing, does not run, or is not valid
 */
export async function loadConfig(location: ConfigLocation): Promise<Config> {
  const file = locate(location);
  return file === undefined ? defaultConfig(resolve(location.cwd)) : finish(await readConfig(file));
}

/** `loadConfig` for callers that cannot wait, such as ESLint rules. */
export function loadConfigSync(location: ConfigLocation): Config {
  const file = locate(location);
  return file === undefined ? defaultConfig(resolve(location.cwd)) : finish(readConfigSync(file));
}

function locate({ cwd, file }: ConfigLocation): string | undefined {
  if (file === undefined) return findConfig(cwd);
  const path = resolve(cwd, file);
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such configuration file. Check the path.`);
  return path;
}

function finish(raw: RawConfig): Config {
  return fillConfig(validateConfig(raw), dirname(raw.file), raw.file);
}
