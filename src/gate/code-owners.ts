import picomatch from 'picomatch';

/** Finds the owners of a file; empty when it has none. */
export type Owners = (file: string) => string;

/**
 * Reads a CODEOWNERS file, as GitHub and GitLab have it: the last line that matches counts. GitLab's sections are read for their lines.
 *
 * @param text its content
 */
export function readCodeOwners(text: string): Owners {
  const rules = text.split(/\r?\n/).flatMap((line) => {
    const [pattern = '', ...owners] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/(?<!\\)\s+/);
    if (pattern === '' || pattern.startsWith('[') || pattern.startsWith('^[')) return [];
    return [{ matches: picomatch(globsOf(pattern), { dot: true }), owners: owners.join(' ') }];
  });
  return (file) => rules.findLast(({ matches }) => matches(file))?.owners ?? '';
}

/** A pattern with a slash inside is from the root, one without is anywhere; a folder stands for all that is in it. */
function globsOf(pattern: string): string[] {
  const bare = pattern.replaceAll('\\ ', ' ').replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.startsWith('/') || bare.includes('/');
  const glob = isAnchored ? bare : `**/${bare}`;
  const inside = pattern.endsWith('/*') ? [] : [`${glob}/**`];
  return pattern.endsWith('/') ? inside : [glob, ...inside];
}
