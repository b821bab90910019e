import { parseCategory, type Category } from '../model/category.js';
import type { VendorDefinition } from './define.js';
import { matchesPackage, normalizePackageName } from './package-name.js';

interface Entry {
  vendor: VendorDefinition;
  category: Category;
}

/** Members of library types whose value is personal. */
export class SourceIndex {
  private readonly entries = new Map<string, Entry[]>();
  private readonly members = new Set<string>();
  private readonly keyed = new Map<string, VendorDefinition[]>();

  /** @throws Error when an entry names a category that does not exist */
  constructor(vendors: readonly VendorDefinition[]) {
    for (const vendor of vendors) {
      for (const { type, member, category } of vendor.sources ?? []) {
        const parsed = parseCategory(category);
        if (!parsed)
          throw new Error(`Catalogue: ${vendor.id} ${type}.${member} has the unknown category "${category}".`);
        const key = `${type}.${member}`;
        const entries = this.entries.get(key) ?? [];
        this.entries.set(key, [...entries, { vendor, category: parsed }]);
        this.members.add(member);
      }
      for (const { type, member } of vendor.keyedSources ?? []) {
        const key = `${type}.${member}`;
        this.keyed.set(key, [...(this.keyed.get(key) ?? []), vendor]);
      }
    }
  }

  /** Every member path of the sources: `ip`, `headers.user-agent`. */
  memberPaths(): ReadonlySet<string> {
    return this.members;
  }

  /** Whether a method gives what is kept under the key that it is asked for. */
  isKeyed(packageName: string, typeName: string, member: string): boolean {
    const name = normalizePackageName(packageName);
    const vendors = this.keyed.get(`${typeName}.${member}`) ?? [];
    return vendors.some((vendor) => vendor.packages.some((pattern) => matchesPackage(pattern, name)));
  }

  /** The category of a member of a library's type, or `undefined` when it is not known to be personal. */
  find(packageName: string, typeName: string, member: string): Category | undefined {
    const name = normalizePackageName(packageName);
    return this.entries
      .get(`${typeName}.${member}`)
      ?.find(({ vendor }) => vendor.packages.some((pattern) => matchesPackage(pattern, name)))?.category;
  }
}
