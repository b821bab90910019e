import { realpathSync } from 'node:fs';
import type typescript from 'typescript';
import type { Config } from '../config/config.js';
import { UsageError } from '../model/usage-error.js';
import { createAnalysisFilter } from './analysis-filter.js';
import { ts } from './bundled-compiler.js';
import { ambientFiles } from './ambient-types.js';
import { canonical, createCompilerHost, createResolutionHost } from './compiler-host.js';
import { DirectoryIndex } from './directory-index.js';
import { bundleReason, COMPONENT_KINDS, isSourceFile } from './file-kinds.js';
import { GapList } from './gaps.js';
import { createIgnoreFilter } from './ignore-filter.js';
import { groupOptions, groupPlans } from './group-plans.js';
import { ImportedVersions } from './imported-versions.js';
import type { LoadedProgram, LoadedProjects, ProjectLoader } from './loaded-project.js';
import { createModuleResolver, resolveByOwner, type UnresolvedImport } from './module-resolver.js';
import { ownerOf } from './plan-owner.js';
import { PrismaClients } from './prisma/clients.js';
import { planProjects, type ProjectPlan } from './plan-projects.js';
import { reportMissingDependencies, reportSyntaxErrors, UnresolvedImports } from './project-gaps.js';
import { clashingPlans } from './script-files.js';
import { SourceFiles } from './source-files.js';
import { readTargets } from './targets.js';
import { walkFolder, type FolderContents } from './walk-folder.js';
import { workspacePackages, type WorkspacePackage } from './workspace-packages.js';

/** What to load. */
export interface LoadOptions {
  /** Absolute folder that every reported path is relative to. */
  root: string;
  /** Folders, files and tsconfigs, relative to `root`; all of `root` when empty. */
  paths: readonly string[];
  config: Config;
}

/** What the programs of one scan share. */
interface Session {
  root: string;
  config: Config;
  index: DirectoryIndex;
  sources: SourceFiles;
  packages: ReadonlyMap<string, WorkspacePackage>;
  clients: PrismaClients;
  versions: ImportedVersions;
  gaps: GapList;
  caches: Map<string, typescript.ModuleResolutionCache>;
}

/**
 * Prepares loading with the compiler of the command line.
 *
 * @throws UsageError, when called, for paths that are not there or hold nothing to scan
 */
export function createProjectLoader(options: LoadOptions): ProjectLoader {
  return () => loadProjects(options);
}

function loadProjects({ root: givenRoot, paths, config }: LoadOptions): LoadedProjects {
  const root = realpathSync.native(givenRoot).replaceAll('\\', '/');
  const targets = readTargets(root, paths);
  const gaps = new GapList(root);
  const index = new DirectoryIndex();
  const contents = new Map(
    targets.folders.map((folder) => [folder, walkFolder(folder, index, createIgnoreFilter(folder, index))]),
  );
  reportComponents([...contents.values()], gaps);
  const plans = planProjects(targets, contents, config, index, gaps);
  if (plans.length === 0) {
    throw new UsageError(
      `No TypeScript or JavaScript to scan in ${paths.join(', ') || root}. Check the paths, and \`include\` and \`exclude\` of the configuration.`,
    );
  }
  const packageFolders = [...contents.values()].flatMap((content) => content.packages);
  const packages = workspacePackages(
    packageFolders,
    targets.folders,
    [...targets.folders, ...plans.map(({ folder }) => folder)],
    index,
  );
  const clients = new PrismaClients(root, packages, index);
  const sources = new SourceFiles((file) => clients.textOf(file));
  const versions = new ImportedVersions(root, index, (name) => packages.has(name));
  const session: Session = { root, config, index, sources, packages, clients, versions, gaps, caches: new Map() };
  return { root, programs: makePrograms(plans, session), gaps: gaps.gaps };
}

function* makePrograms(plans: readonly ProjectPlan[], session: Session): Generator<LoadedProgram> {
  const unresolved = new UnresolvedImports();
  const ownPackages = new Set(session.packages.keys());
  const isContext = contextFilter(plans, session);
  for (const { folder } of plans) reportMissingDependencies(folder, ownPackages, session.index, session.gaps);
  for (const group of groupPlans(plans)) yield* makeGroup(group, session, unresolved, isContext);
  unresolved.report(session.gaps);
  session.versions.report(session.gaps);
}

function* makeGroup(
  group: ProjectPlan[],
  session: Session,
  unresolved: UnresolvedImports,
  isContext: (name: string) => boolean,
): Generator<LoadedProgram> {
  const { gaps } = session;
  const made = createProgram(group, session);
  if (Array.isArray(made)) {
    for (const part of made) yield* makeGroup(part, session, unresolved, isContext);
    return;
  }
  const { program, imports } = made;
  const projects = group.map(({ name, files }) => ({
    name,
    files: files.filter((file) => isReadable(program.getSourceFile(file), file, gaps)),
  }));
  const files = projects.flatMap((project) => project.files);
  reportSyntaxErrors(program, files, gaps);
  const name = projects.map((project) => project.name).join(', ');
  yield { name, ts, program, projects, context: contextOf(program, isContext) };
  // Only now, because the compiler's list of ambient modules needs the checker, which the consumer has made.
  unresolved.add(imports, program, new Set(files));
}

interface MadeProgram {
  program: typescript.Program;
  imports: readonly UnresolvedImport[];
}

/** @returns the program, or smaller groups to make programs of */
function createProgram(group: ProjectPlan[], session: Session): MadeProgram | ProjectPlan[][] {
  const { root, index, sources, packages, clients, versions } = session;
  const resolution = createResolutionHost(index, root);
  const resolvers = new Map(
    group.map((plan) => [
      plan,
      createModuleResolver(
        plan.options,
        resolution,
        resolutionCache(plan.options, session),
        packages,
        index,
        clients,
        versions,
      ),
    ]),
  );
  const owner = ownerOf(group);
  const resolver = resolveByOwner([...resolvers.values()], (file) => resolvers.get(owner(file))!);
  const options = groupOptions(group);
  const host = createCompilerHost(options, resolution, resolver, sources, root);
  const ambient =
    group.length === 1
      ? []
      : ambientFiles(
          group.map((plan) => plan.options),
          resolution,
        );
  const rootNames = [...new Set([...ambient, ...group.flatMap((plan) => plan.rootNames)])];
  const program = ts.createProgram({ rootNames, options, host });
  const apart = clashingPlans(group, program);
  if (apart.length === 0) return { program, imports: resolver.unresolved };
  return [group.filter((plan) => !apart.includes(plan)), ...apart.map((plan) => [plan])];
}

/** Picks the sources around what is scanned, below the root, that no plan holds, each once. */
function contextFilter(plans: readonly ProjectPlan[], session: Session): (name: string) => boolean {
  const known = new Set(plans.flatMap(({ files }) => files));
  const passes = createAnalysisFilter(session.config);
  return (name) => {
    if (known.has(name) || !name.startsWith(`${session.root}/`) || name.includes('/node_modules/')) return false;
    if (!passes(name, session.root)) return false;
    known.add(name);
    return true;
  };
}

function contextOf(program: typescript.Program, isContext: (name: string) => boolean): string[] {
  return program
    .getSourceFiles()
    .filter((file) => !file.isDeclarationFile && isSourceFile(file.fileName))
    .filter((file) => isContext(file.fileName) && bundleReason(file.text) === undefined)
    .map(({ fileName }) => fileName);
}

/** Programs whose options resolve alike share what they have resolved. */
function resolutionCache(options: typescript.CompilerOptions, session: Session): typescript.ModuleResolutionCache {
  const { configFilePath: _, types: __, lib: ___, ...relevant } = options;
  const key = JSON.stringify(relevant);
  let cache = session.caches.get(key);
  if (cache === undefined) {
    const manifests = session.caches.values().next().value?.getPackageJsonInfoCache();
    cache = ts.createModuleResolutionCache(session.root, canonical, options, manifests);
    session.caches.set(key, cache);
  }
  return cache;
}

function isReadable(file: typescript.SourceFile | undefined, name: string, gaps: GapList): boolean {
  if (file === undefined) {
    gaps.add('skipped-file', 'The file could not be read and was not analyzed.', gaps.fileStart(name));
    return false;
  }
  const reason = bundleReason(file.text);
  if (reason === undefined) return true;
  gaps.add('skipped-file', `The file was not analyzed: ${reason}, as generated bundles do.`, gaps.fileStart(name));
  return false;
}

function reportComponents(contents: readonly FolderContents[], gaps: GapList): void {
  for (const [extension, kind] of COMPONENT_KINDS) {
    const count = contents.reduce((sum, { components }) => sum + (components.get(extension) ?? 0), 0);
    if (count > 0) {
      gaps.add(
        'skipped-file',
        `${kind} files (*${extension}) are not read; data that their code gives away is not found.`,
        undefined,
        count,
      );
    }
  }
}
