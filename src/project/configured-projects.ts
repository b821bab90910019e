import { globSync } from 'tinyglobby';
import { UsageError } from '../model/usage-error.js';

/**
 * The tsconfigs that `projects` of a configuration names.
 *
 * @param patterns paths or globs, relative to `base`
 * @returns absolute paths, sorted
 * @throws UsageError when a pattern matches nothing
 */
export function configuredProjects(patterns: readonly string[], base: string): string[] {
  const found = patterns.flatMap((pattern) => {
    const files = globSync(pattern, {
      cwd: base,
      absolute: true,
      expandDirectories: false,
      ignore: ['**/node_modules/**'],
    });
    if (files.length === 0)
      throw new UsageError(`\`projects\` of the configuration names ${pattern}, which matches no file.`);
    return files;
  });
  return [...new Set(found)].sort();
}
