const normalized = new Map<string, string>();

/**
 * The name under which the catalogue knows a package: no subpath, and no detour by DefinitelyTyped.
 *
 * @param name as imported or as the folder in `node_modules` is called: `drizzle-orm/pg-core`, `@types/babel__core`
 * @returns `drizzle-orm`, `@babel/core`; `node:` modules and `global` unchanged
 */
export function normalizePackageName(name: string): string {
  let known = normalized.get(name);
  if (known === undefined) {
    known = normalize(name);
    normalized.set(name, known);
  }
  return known;
}

function normalize(name: string): string {
  if (name.startsWith('node:')) return name;
  const parts = name.split('/');
  if (parts[0] === '@types' && parts[1]) return parts[1].includes('__') ? `@${parts[1].replace('__', '/')}` : parts[1];
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}

/** Whether a package name matches an entry of the catalogue, in which `*` at the end stands for any rest. */
export function matchesPackage(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
}
