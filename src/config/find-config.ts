import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findUpwards } from './find-upwards.js';

/** Names a configuration file may have, in the order in which they are tried in a folder. */
export const CONFIG_FILES = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((ext) => `pii-trace.config.${ext}`);

/** The key of a `package.json` that may hold the configuration. */
export const PACKAGE_KEY = 'pii-trace';

/**
 * Looks for the configuration from a path upwards to the root of its repository (the folder with `.git`).
 *
 * @param from absolute path of a file or folder
 * @returns absolute path of the configuration file, which may be a `package.json`
 */
export function findConfig(from: string): string | undefined {
  return findUpwards(isFolder(from) ? from : dirname(from), configIn);
}

function configIn(folder: string): string | undefined {
  const own = CONFIG_FILES.map((name) => join(folder, name)).find((file) => existsSync(file));
  if (own !== undefined) return own;
  const manifest = join(folder, 'package.json');
  return existsSync(manifest) && hasConfigKey(manifest) ? manifest : undefined;
}

function hasConfigKey(manifest: string): boolean {
  const text = readFileSync(manifest, 'utf8');
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false;
  try {
    const content: unknown = JSON.parse(text);
    return typeof content === 'object' && content !== null && PACKAGE_KEY in content;
  } catch {
    return false;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
