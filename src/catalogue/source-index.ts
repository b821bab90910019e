import { parseCategory, type Category } from '../model/category.js';
import type { KeyedFunction, VendorDefinition } from './define.js';
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
  private readonly functions = new Map<string, { vendor: VendorDefinition; keyed: KeyedFunction }[]>();

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
        this.members.add(member).add(member.slice(member.lastIndexOf('.') + 1));
      }
      for (const { type, member } of vendor.keyedSources ?? []) {
        for (const key of [`${type}.${member}`, member]) this.keyed.set(key, [...(this.keyed.get(key) ?? []), vendor]);
      }
      for (const keyed of vendor.keyedFunctions ?? [])
        this.functions.set(keyed.function, [...(this.functions.get(keyed.function) ?? []), { vendor, keyed }]);
    }
  }

  /** Every member path of the sources, and its last name: `ip`, `headers.user-agent`, `user-agent`. */
  memberPaths(): ReadonlySet<string> {
    return this.members;
  }

  /** Whether a method, of a type or of any, gives what is kept under the key that it is asked for. */
  isKeyed(packageName: string, typeName: string | undefined, member: string): boolean {
    const vendors = this.keyed.get(typeName === undefined ? member : `${typeName}.${member}`) ?? [];
    return vendors.some((vendor) => isOf(vendor, packageName));
  }

  /** What a function of a package gives by a key. */
  keyedFunction(packageName: string, name: string): KeyedFunction | undefined {
    return this.functions.get(name)?.find(({ vendor }) => isOf(vendor, packageName))?.keyed;
  }

  /** The category of a member of a library's type, or `undefined` when it is not known to be personal. */
  find(packageName: string, typeName: string, member: string): Category | undefined {
    return this.entries.get(`${typeName}.${member}`)?.find(({ vendor }) => isOf(vendor, packageName))?.category;
  }
}

function isOf(vendor: VendorDefinition, packageName: string): boolean {
  const name = normalizePackageName(packageName);
  return vendor.packages.some((pattern) => matchesPackage(pattern, name));
}
