import type { CoverageGap } from '../model/coverage.js';
import type ts from 'typescript';

/** One compiler program, and the projects whose files it holds. */
export interface LoadedProgram {
  /** For people: the names of its projects. */
  name: string;
  /** The compiler that made the program: its enum numbers are the only ones that fit. */
  ts: typeof ts;
  program: ts.Program;
  projects: readonly LoadedProject[];
  /**
   * Other files of the project that the program reads, in absolute names: what is scanned calls into them, so that they are analyzed too, but
   * nothing is reported of them.
   */
  context?: readonly string[];
}

/** The files of one tsconfig that are to be analyzed. */
export interface LoadedProject {
  /** For people: the tsconfig relative to the root, or `(no tsconfig)`. */
  name: string;
  /** Absolute names; a file that an earlier project holds is not here again. */
  files: readonly string[];
}

/** What loading gives the pipeline. */
export interface LoadedProjects {
  /** Absolute folder that every reported path is relative to. */
  root: string;
  /** Made one after the other, so that a program can be dropped before the next is built. */
  programs: Iterable<LoadedProgram>;
  /** Filled while `programs` is walked: files that could not be read, settings that had to be replaced, missing dependencies. */
  gaps: CoverageGap[];
}

/** The first stage, injected: the command line loads with ts-morph's compiler, the ESLint rules hand in the user's program. */
export type ProjectLoader = () => LoadedProjects;
