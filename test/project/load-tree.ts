import type { UserConfig } from '../../src/config/config.js';
import { fillConfig } from '../../src/config/default-config.js';
import type { CoverageGap } from '../../src/model/coverage.js';
import type { LoadedProgram, LoadedProject } from '../../src/project/loaded-project.js';
import { createProjectLoader } from '../../src/project/load-projects.js';
import { relativePath } from '../../src/project/relative-path.js';
import { writeTree } from './write-tree.js';

/** What loading a tree of files gave: analyzed files by project, and gaps. */
export interface LoadedTree {
  root: string;
  /** Analyzed files, relative to the root, by the name of the project. */
  files: Record<string, string[]>;
  /** Each with the program that holds it. */
  projects: (LoadedProject & Pick<LoadedProgram, 'program' | 'ts'>)[];
  gaps: CoverageGap[];
}

/** Writes files into a temporary folder and loads them. */
export function loadTree(
  tree: Record<string, string | object>,
  { paths = [], config = {} }: { paths?: string[]; config?: UserConfig } = {},
): LoadedTree {
  return loadFolder(writeTree(tree), paths, config);
}

/** Loads a folder that is there. */
export function loadFolder(root: string, paths: string[] = [], config: UserConfig = {}): LoadedTree {
  const loaded = createProjectLoader({ root, paths, config: fillConfig(config, root) })();
  const projects = [...loaded.programs].flatMap(({ program, ts, projects: own }) =>
    own.map((project) => ({ ...project, program, ts })),
  );
  const files = Object.fromEntries(
    projects.map((project) => [project.name, project.files.map((file) => relativePath(root, file)).sort()]),
  );
  return { root, files, projects, gaps: loaded.gaps };
}

/** The type of an exported variable, as the compiler prints it: shows what its import resolved to. */
export function typeOfExport(tree: LoadedTree, project: string, file: string, name: string): string {
  const { program } = tree.projects.find((candidate) => candidate.name === project)!;
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(`${tree.root}/${file}`)!)!;
  const symbol = checker.getExportsOfModule(module).find((candidate) => candidate.name === name)!;
  return checker.typeToString(checker.getTypeOfSymbol(symbol));
}
