import type { Compiler } from './compiler.js';

/** Whether the files around a module may get a package from a registry. */
export type DeclaredDependencies = (fileName: string, packageName: string) => boolean;

/**
 * Asks the `package.json` files from a module's folder up to the scan's whether they name a package. Where none of them names any, nothing can be said,
 * and any package counts as named.
 *
 * @param root absolute folder of the scan
 */
export function createDeclaredDependencies(ts: Compiler, root: string): DeclaredDependencies {
  const byFolder = new Map<string, ReadonlySet<string>>();

  function namedAround(folder: string): ReadonlySet<string> {
    let known = byFolder.get(folder);
    if (known === undefined) {
      const isInside = folder === root || folder.startsWith(`${root}/`);
      const above = isInside && folder !== root ? namedAround(folder.slice(0, folder.lastIndexOf('/'))) : [];
      known = new Set([...above, ...(isInside ? namesIn(ts, `${folder}/package.json`) : [])]);
      byFolder.set(folder, known);
    }
    return known;
  }

  return (fileName, packageName) => {
    const named = namedAround(fileName.slice(0, fileName.lastIndexOf('/')));
    return named.size === 0 || named.has(packageName);
  };
}

const KINDS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;

function namesIn(ts: Compiler, file: string): string[] {
  const text = ts.sys.fileExists(file) ? ts.sys.readFile(file) : undefined;
  if (text === undefined) return [];
  try {
    const manifest = JSON.parse(text) as Partial<Record<(typeof KINDS)[number], unknown>> | null;
    return KINDS.flatMap((kind) => Object.keys((manifest?.[kind] as object | null | undefined) ?? {}));
  } catch {
    return [];
  }
}
