import picomatch from 'picomatch';
import type { Config } from '../config/config.js';
import { isInside, relativePath } from './relative-path.js';

/**
 * Decides which files of the named folders are analyzed.
 *
 * @param path absolute path of the file
 * @param target absolute path of the named folder that holds it
 */
export type AnalysisFilter = (path: string, target: string) => boolean;

interface Step {
  excludes: boolean;
  matches: (fromTarget: string, fromBase: string) => boolean;
}

/**
 * Compiles `include` and `exclude` of a configuration. The last pattern of `exclude` that matches decides; `!` re-includes.
 * Patterns for any depth (two stars first) hold for the path below the named folder: who names `e2e/` asks for what is in it.
 */
export function createAnalysisFilter(config: Config): AnalysisFilter {
  const steps = config.exclude.map(compile);
  const included = config.include.length === 0 ? undefined : picomatch(config.include, { dot: true });
  return (path, target) => {
    const fromTarget = relativePath(target, path);
    const fromBase = isInside(config.base, path) ? relativePath(config.base, path) : fromTarget;
    if (included && !included(fromBase)) return false;
    return !(steps.findLast((step) => step.matches(fromTarget, fromBase))?.excludes ?? false);
  };
}

function compile(pattern: string): Step {
  const excludes = !pattern.startsWith('!');
  const glob = excludes ? pattern : pattern.slice(1);
  const matches = picomatch(folderGlob(glob), { dot: true });
  const isAnywhere = glob.startsWith('**/');
  return { excludes, matches: (fromTarget, fromBase) => matches(isAnywhere ? fromTarget : fromBase) };
}

/** `legacy` and `legacy/` mean what is in the folder as well. */
function folderGlob(glob: string): string[] {
  const bare = glob.replace(/^\.\//, '').replace(/\/$/, '');
  return /[*?]/.test(bare.slice(bare.lastIndexOf('/') + 1)) ? [bare] : [bare, `${bare}/**`];
}
