import type { VendorDefinition } from './define.js';
import { matchesPackage, normalizePackageName } from './package-name.js';

/** How well a vendor's list of packages fits a name: 2 by the exact name, 1 by a pattern. */
export type PackageFit = 1 | 2;

/** Vendors by package; each name is looked up once. */
export class PackageIndex {
  private readonly known = new Map<string, ReadonlyMap<VendorDefinition, PackageFit>>();

  constructor(private readonly vendors: readonly VendorDefinition[]) {}

  /** Every vendor that a package belongs to, in the order of the catalogue. */
  vendorsOf(packageName: string): ReadonlyMap<VendorDefinition, PackageFit> {
    let found = this.known.get(packageName);
    if (found === undefined) {
      found = this.search(normalizePackageName(packageName));
      this.known.set(packageName, found);
    }
    return found;
  }

  private search(name: string): ReadonlyMap<VendorDefinition, PackageFit> {
    const found = new Map<VendorDefinition, PackageFit>();
    for (const vendor of this.vendors) {
      if (vendor.packages.includes(name)) found.set(vendor, 2);
      else if (vendor.packages.some((pattern) => matchesPackage(pattern, name))) found.set(vendor, 1);
    }
    return found;
  }
}
