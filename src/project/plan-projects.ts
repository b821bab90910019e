import { dirname, join } from 'node:path';
import type typescript from 'typescript';
import type { Config } from '../config/config.js';
import { ambientTypes } from './ambient-types.js';
import { createAnalysisFilter } from './analysis-filter.js';
import { collectTsconfigs, mainConfig } from './collect-tsconfigs.js';
import { configuredProjects } from './configured-projects.js';
import type { DirectoryIndex } from './directory-index.js';
import { isDeclarationFile, isJavaScript } from './file-kinds.js';
import type { GapList } from './gaps.js';
import type { ParsedTsconfig } from './read-tsconfig.js';
import { readAlong } from './read-along.js';
import { isInside } from './relative-path.js';
import { permissiveOptions, scanOptions } from './scan-options.js';
import type { Targets } from './targets.js';
import type { FolderContents } from './walk-folder.js';

/** A program to be made: its options, its roots, and which of them are to be analyzed. */
export interface ProjectPlan {
  name: string;
  /** Absolute folder that its dependencies are looked for from. */
  folder: string;
  options: typescript.CompilerOptions;
  rootNames: string[];
  files: string[];
}

/** The files of a scan that some project may take. */
interface Candidates {
  /** Whether a file is to be analyzed, by its absolute path. */
  wants: (file: string) => boolean;
  /** Absolute names of the files that walking found. */
  walked: string[];
}

/**
 * Divides the files to analyze into programs: each file goes to the first project that includes it, the most specific first;
 * files of no project go to the nearest one, or into a program of their own.
 */
export function planProjects(
  targets: Targets,
  contents: ReadonlyMap<string, FolderContents>,
  config: Config,
  index: DirectoryIndex,
  gaps: GapList,
): ProjectPlan[] {
  const tsconfigs = collectTsconfigs(configFiles(targets, contents, config, index), index, gaps);
  const candidates = findCandidates(targets, contents, config, tsconfigs);
  const taken = new Set<string>();
  const plans = tsconfigs.map((tsconfig) => planTsconfig(tsconfig, candidates, taken, index, gaps));
  const isComplete = config.projects !== undefined;
  const leftover = isComplete ? [] : candidates.walked.filter((file) => candidates.wants(file) && !taken.has(file));
  const alone = leftover.filter((file) => !adopt(file, plans));
  const extra: ProjectPlan[] = alone.length === 0 ? [] : [looseFiles(alone, targets, index)];
  return [...plans, ...extra].filter((plan) => plan.files.length > 0);
}

function configFiles(
  targets: Targets,
  contents: ReadonlyMap<string, FolderContents>,
  config: Config,
  index: DirectoryIndex,
): string[] {
  if (config.projects !== undefined) return configuredProjects(config.projects, config.base);
  const nested = [...contents.values()].flatMap(({ configs }) =>
    [...configs].flatMap(([folder, names]) => mainConfig(names)?.replace(/^/, `${folder}/`) ?? []),
  );
  const starts = [...targets.folders, ...targets.files].map((path) => dirname(path));
  const above = starts.flatMap((folder) => configAbove(folder, index) ?? []);
  return [...new Set([...targets.configs, ...nested, ...above])];
}

/** The nearest tsconfig above a path, not beyond its repository. */
function configAbove(start: string, index: DirectoryIndex): string | undefined {
  for (let at = start; ; at = dirname(at)) {
    const name = mainConfig([...index.list(at).files]);
    if (name !== undefined) return join(at, name);
    if (dirname(at) === at || index.folderExists(join(at, '.git'))) return undefined;
  }
}

function findCandidates(
  targets: Targets,
  contents: ReadonlyMap<string, FolderContents>,
  config: Config,
  tsconfigs: readonly ParsedTsconfig[],
): Candidates {
  const passes = createAnalysisFilter(config);
  const named = new Set(targets.files);
  const namedConfigs = tsconfigs.filter(({ file }) => targets.configs.includes(file));
  const folders = [...targets.folders, ...namedConfigs.map(({ file }) => dirname(file))];
  const wants = (file: string): boolean => {
    if (named.has(file)) return true;
    if (isDeclarationFile(file)) return false;
    const target = folders.find((folder) => isInside(folder, file));
    return target !== undefined && passes(file, target);
  };
  return {
    wants,
    walked: [...new Set([...targets.files, ...[...contents.values()].flatMap(({ sources }) => sources)])],
  };
}

function planTsconfig(
  tsconfig: ParsedTsconfig,
  candidates: Candidates,
  taken: Set<string>,
  index: DirectoryIndex,
  gaps: GapList,
): ProjectPlan {
  const folder = dirname(tsconfig.file);
  const names = tsconfig.fileNames.map((name) => index.realPath(name));
  const files = names.filter((name) => !taken.has(name) && candidates.wants(name));
  for (const file of files) taken.add(file);
  const own = new Set(files);
  const rootNames = readAlong(
    names.filter((name) => own.has(name) || !taken.has(name)),
    own,
    folder,
    index,
  );
  const options = scanOptions(tsconfig.options);
  return { name: gaps.show(tsconfig.file), folder, options: withTypes(options, folder, index), rootNames, files };
}

function withTypes(
  options: typescript.CompilerOptions,
  folder: string,
  index: DirectoryIndex,
): typescript.CompilerOptions {
  return options.types === undefined ? { ...options, types: ambientTypes(folder, index) } : options;
}

/** Gives a file that no tsconfig includes to the project whose folder holds it. */
function adopt(file: string, plans: readonly ProjectPlan[]): boolean {
  const plan = plans.find(({ folder, files }) => files.length > 0 && isInside(folder, file));
  if (plan === undefined) return false;
  plan.rootNames.push(file);
  plan.files.push(file);
  if (isJavaScript(file)) plan.options = { ...plan.options, allowJs: true };
  return true;
}

function looseFiles(files: string[], targets: Targets, index: DirectoryIndex): ProjectPlan {
  const folder = targets.folders[0] ?? dirname(files[0]!);
  return {
    name: '(no tsconfig)',
    folder,
    options: withTypes(permissiveOptions(), folder, index),
    rootNames: files,
    files: [...files],
  };
}
