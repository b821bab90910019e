import type { CalleeRef } from '../model/callee-ref.js';
import type { VendorDefinition } from './define.js';
import type { PackageFit, PackageIndex } from './package-index.js';

/** What every definition with a member path has in common. */
interface Definition {
  path: string | readonly string[];
  types?: readonly string[];
}

interface Entry<D> {
  definition: D;
  /** Segments of one path; the last is the key of the index. */
  path: readonly string[];
}

/** A definition that a callee matches, with the vendor it belongs to. */
export interface PathMatch<D> {
  vendor: VendorDefinition;
  definition: D;
  /** The path that matched, with what code writes in place of `*`. */
  path: string;
}

/** Definitions of one sort, found by package and by the last segment of their paths. */
export class PathIndex<D extends Definition> {
  private readonly entries = new Map<string, Map<VendorDefinition, Entry<D>[]>>();

  constructor(
    private readonly packages: PackageIndex,
    vendors: readonly VendorDefinition[],
    definitionsOf: (vendor: VendorDefinition) => readonly D[],
  ) {
    for (const vendor of vendors) for (const definition of definitionsOf(vendor)) this.add(vendor, definition);
  }

  /** Every last segment. */
  names(): IterableIterator<string> {
    return this.entries.keys();
  }

  /**
   * The definition that fits a callee best: the longest path, then an exact package name before a pattern, then one that names the
   * declaring type, then the first.
   */
  find(ref: CalleeRef): PathMatch<D> | undefined {
    const own = ref.package === undefined ? undefined : this.search(ref, ref.package);
    const receivers = ref.receiver === undefined ? undefined : this.search(ref, ref.receiver.package);
    const best = own === undefined || (receivers !== undefined && receivers.rank > own.rank) ? receivers : own;
    return best && { vendor: best.vendor, definition: best.definition, path: matchedPath(best.path, ref) };
  }

  private search(
    ref: CalleeRef,
    packageName: string,
  ): (Entry<D> & { vendor: VendorDefinition; rank: number }) | undefined {
    let best: (Entry<D> & { vendor: VendorDefinition; rank: number }) | undefined;
    for (const key of keysOf(ref)) {
      const byVendor = this.entries.get(key);
      if (byVendor === undefined) continue;
      for (const [vendor, fit] of this.packages.vendorsOf(packageName)) {
        for (const entry of byVendor.get(vendor) ?? []) {
          const rank = rankOf(entry, ref, fit);
          if (rank > (best?.rank ?? -1)) best = { ...entry, vendor, rank };
        }
      }
    }
    return best;
  }

  private add(vendor: VendorDefinition, definition: D): void {
    for (const text of typeof definition.path === 'string' ? [definition.path] : definition.path) {
      const path = text.split('.');
      const last = path.at(-1) ?? '';
      const byVendor = this.entries.get(last) ?? new Map<VendorDefinition, Entry<D>[]>();
      byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), { definition, path }]);
      this.entries.set(last, byVendor);
    }
  }
}

/** The keys under which a callee may stand in the index. */
function keysOf(ref: CalleeRef): string[] {
  const isDefault = ref.chain.at(-1) === '(default)';
  if (ref.name.startsWith('new ')) return isDefault ? [ref.name, 'new (default)', 'new *'] : [ref.name, 'new *'];
  if (ref.name.startsWith('=')) return [ref.name, '=*'];
  return isDefault ? ['(default)', ref.name] : [ref.name];
}

/** How well an entry fits; -1 when it does not. */
function rankOf<D extends Definition>(entry: Entry<D>, ref: CalleeRef, fit: PackageFit): number {
  const types = entry.definition.types;
  const typed = types !== undefined && ref.resolved;
  if (typed && !types.some((type) => type === ref.container || type === ref.receiver?.type)) return -1;
  if (!fitsChain(entry.path, ref.chain, typed)) return -1;
  return entry.path.length * 8 + fit * 2 + (typed ? 1 : 0);
}

/**
 * Whether the path, less its last segment, is a suffix of the chain, less its last. Where the declaring type is certain, a chain that is
 * too short to tell (`const { customers } = stripe; customers.create()`) fits as well.
 */
function fitsChain(path: readonly string[], chain: readonly string[], typed: boolean): boolean {
  const have = chain.length - 1;
  const want = path.length - 1;
  if (have < want && !typed) return false;
  for (let i = 1; i <= Math.min(have, want); i++) {
    const segment = path[want - i];
    if (segment !== '*' && segment !== chain[have - i]) return false;
  }
  return true;
}

/** The path with what the chain has where the definition says `*`: `user.create` for `*.create`. */
function matchedPath(path: readonly string[], ref: CalleeRef): string {
  const shift = ref.chain.length - path.length;
  return path.map((segment, i) => (segment === '*' ? (ref.chain[i + shift] ?? segment) : segment)).join('.');
}
