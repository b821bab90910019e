import { resolve } from 'node:path';
import type { Config, UserConfig } from './config/config.js';
import { fillConfig } from './config/default-config.js';
import { loadConfig } from './config/load-config.js';
import { validateUserConfig } from './config/validate-config.js';
import type { ScanListener } from './model/events.js';
import type { ScanResult } from './model/scan-result.js';
import { createProjectLoader } from './project/load-projects.js';
import { commonFolder, scanRoot } from './project/targets.js';
import { runScan } from './scan.js';

export { defineConfig } from './config/define-config.js';
export { UsageError } from './model/usage-error.js';
export type { UserConfig } from './config/config.js';
export type { Category } from './model/category.js';
export type { CategoryName } from './model/category-name.js';
export type { CoverageGap, GapKind } from './model/coverage.js';
export type { ScanEvent, ScanListener, Stage } from './model/events.js';
export type { Finding, RuleId, Severity } from './model/finding.js';
export type { Flow, Source, Step, StepKind } from './model/flow.js';
export type { Place } from './model/place.js';
export type { ScanResult, ScanStats } from './model/scan-result.js';
export type { Purpose, Sink, SinkKind, VendorRole } from './model/sink.js';
export type { Confidence, Protection, Tag, TagStyle } from './model/tag.js';

/** What `scan` is asked to do. */
export interface ScanOptions {
  /** The folder that `paths` and `configFile` are relative to; the working folder when left out. */
  cwd?: string;
  /** Folders, files and tsconfigs; all of `cwd` when left out. */
  paths?: string[];
  /** The configuration file to use instead of searching. */
  configFile?: string;
  /** A configuration to use instead of any file; its paths are relative to `cwd`. */
  config?: UserConfig;
  /** Told about the progress of the scan. */
  listener?: ScanListener;
}

/**
 * Scans a project as the command `pii-trace scan` does, and returns all that was found.
 *
 * @throws UsageError when the scan cannot be done as asked: bad configuration, unreadable paths, nothing to scan
 */
export async function scan(options: ScanOptions = {}): Promise<ScanResult> {
  const cwd = resolve(options.cwd ?? '.');
  const paths = (options.paths ?? []).map((path) => resolve(cwd, path));
  const config = await configFor(options, cwd, paths);
  const load = createProjectLoader({ root: scanRoot(cwd, paths), paths, config });
  return runScan(load, config, options.listener);
}

function configFor(
  { config, configFile }: ScanOptions,
  cwd: string,
  paths: readonly string[],
): Config | Promise<Config> {
  if (config !== undefined) return fillConfig(validateUserConfig(config), cwd);
  const from = commonFolder(cwd, paths);
  return loadConfig(configFile === undefined ? { cwd: from } : { cwd: from, file: resolve(cwd, configFile) });
}
