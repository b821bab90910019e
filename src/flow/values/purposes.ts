/** Consents of one way or the other. */
export function unite(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}

/** Consents that two ways have in common. */
export function intersect(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (a.size === 0 || a === b) return a;
  return new Set([...a].filter((fact) => b.has(fact)));
}
