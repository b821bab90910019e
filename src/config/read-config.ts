import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createJiti, type Jiti } from 'jiti';
import { UsageError } from '../model/usage-error.js';
import { PACKAGE_KEY } from './find-config.js';
import { lineAt } from './key-line.js';

/** What a configuration file holds, before it is validated. */
export interface RawConfig {
  file: string;
  text: string;
  value: unknown;
  /** Keys above the configuration: `pii-trace` in a `package.json`. */
  prefix: readonly string[];
}

/**
 * Reads a configuration file.
 *
 * @param file absolute path
 * @throws UsageError when it cannot be read, parsed or run
 */
export async function readConfig(file: string): Promise<RawConfig> {
  return isJson(file)
    ? readJson(file)
    : readCode(file, await attempt(file, () => loader().import(file, { default: true })));
}

/** `readConfig` for callers that cannot wait, such as ESLint rules; a configuration with top-level `await` fails. */
export function readConfigSync(file: string): RawConfig {
  if (isJson(file)) return readJson(file);
  try {
    return readCode(file, loader()(file));
  } catch (error) {
    throw notRunnable(file, error);
  }
}

/** A fresh loader per read: an editor must see an edited file. */
function loader(): Jiti {
  const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  return createJiti(import.meta.url, {
    moduleCache: false,
    fsCache: false,
    alias: {
      'eslint-plugin-pii-trace/api': own('./define-config'),
      'eslint-plugin-pii-trace/types': own('../types'),
    },
  });
}

async function attempt(file: string, run: () => Promise<unknown>): Promise<unknown> {
  try {
    return await run();
  } catch (error) {
    throw notRunnable(file, error);
  }
}

function notRunnable(file: string, error: unknown): UsageError {
  const reason = error instanceof Error ? error.message : String(error);
  return new UsageError(`${file}: the configuration could not be loaded: ${reason}`, { cause: error });
}

function readCode(file: string, loaded: unknown): RawConfig {
  const value = typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  return { file, text: readFileSync(file, 'utf8'), value, prefix: [] };
}

function isJson(file: string): boolean {
  return file.endsWith('.json');
}

function readJson(file: string): RawConfig {
  const text = readText(file);
  const content = parseJson(file, text);
  if (basename(file) !== 'package.json') return { file, text, value: content, prefix: [] };
  const value =
    typeof content === 'object' && content !== null ? (content as Record<string, unknown>)[PACKAGE_KEY] : undefined;
  return { file, text, value, prefix: [PACKAGE_KEY] };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`${file}: the configuration file cannot be read. Check the path.`, { cause: error });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(reason)?.[1];
    const offset = position === undefined ? text.length : Number(position);
    throw new UsageError(`${file}:${lineAt(text, offset)}: not valid JSON: ${reason}`, { cause: error });
  }
}
