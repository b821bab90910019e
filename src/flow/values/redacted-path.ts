/** Whether a name of a list, or a regular expression as code writes it, speaks of a key. */
export function isNamed(key: string, name: string): boolean {
  const pattern = /^\/(.+)\/([a-z]*)$/.exec(name);
  if (pattern === null) return key.toLowerCase() === name.toLowerCase();
  try {
    return new RegExp(pattern[1]!, pattern[2]!.replace(/[gy]/g, '')).test(key);
  } catch {
    return false;
  }
}

/** `a.b[*].c["d-e"]` as keys. */
export function segmentsOf(path: string): string[] {
  return [...path.matchAll(/\[\s*["'`]?([^\]"'`]+)["'`]?\s*\]|[^.[\]]+/g)].map((match) => match[1] ?? match[0]);
}
