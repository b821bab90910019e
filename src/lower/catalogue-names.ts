import { consentOfMember } from '../catalogue/consent-names.js';
import type { VendorDefinition } from '../catalogue/define.js';
import type { CatalogueIndex } from '../catalogue/match-vendor.js';
import type { CatalogueNames } from './program-facts.js';

/** What lowering asks of the catalogue. */
export function catalogueNames(catalogue: CatalogueIndex, vendors: readonly VendorDefinition[]): CatalogueNames {
  const sourceTypes = new Set(vendors.flatMap((vendor) => (vendor.sources ?? []).map((source) => source.type)));
  const keyed = vendors.flatMap((vendor) => (vendor.keyedSources ?? []).map((source) => source.member));
  return {
    memberNames: new Set([...catalogue.memberNames(), ...keyed]),
    sourceMembers: catalogue.sourceMembers(),
    isKnownPackage: (name) => catalogue.isKnownPackage(name),
    librarySource: (packageName, typeName, member) => catalogue.librarySource(packageName, typeName, member),
    isKeyedSource: (packageName, typeName, member) => catalogue.isKeyedSource(packageName, typeName, member),
    hasLibrarySources: (packageName, typeName) => sourceTypes.has(typeName) && catalogue.isKnownPackage(packageName),
    consentOfMember,
  };
}
