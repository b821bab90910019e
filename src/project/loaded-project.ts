import type ts from 'typescript';
import type { CoverageGap } from '../model/coverage.js';

/** One compiler program and the files of it that are to be analyzed. */
export interface LoadedProject {
  /** For people: the tsconfig relative to the root, or `(no tsconfig)`. */
  name: string;
  /** The compiler that made the program: its enum numbers are the only ones that fit. */
  ts: typeof ts;
  program: ts.Program;
  /** Absolute names of the program's files to analyze; a file that an earlier project holds is not here again. */
  files: readonly string[];
}

/** What loading gives the pipeline. */
export interface LoadedProjects {
  /** Absolute folder that every reported path is relative to. */
  root: string;
  /** Made one after the other, so that a program can be dropped before the next is built. */
  projects: Iterable<LoadedProject>;
  /** Filled while `projects` is walked: files that could not be read, settings that had to be replaced, missing dependencies. */
  gaps: CoverageGap[];
}

/** The first stage, injected: the command line loads with ts-morph's compiler, the ESLint rules hand in the user's program. */
export type ProjectLoader = () => LoadedProjects;
