/**
 * What is known of the versions of the packages that the catalogue speaks of: which releases were held against its entries, which paths each of them has, and
 * the range of versions that follows from it.
 */
import { major, minor, rcompare } from 'semver';
import { matchesPackage } from '../src/catalogue/package-name.js';
import { VENDORS } from '../src/catalogue/index.js';
import { RESPONSE, type VendorDefinition } from '../src/catalogue/define.js';

/** The releases of a package that were held against one file of the catalogue, newest first. */
export interface VersionProof {
  versions: string[];
  /** Paths that some of them have. */
  paths: string[];
  /** For the paths that not all of them have: those that do. */
  only?: Record<string, string[]>;
}

/** By file of the catalogue, and by package. */
export type VersionRecord = Record<string, Record<string, VersionProof>>;

/**
 * Puts together what was found in the releases of a package.
 *
 * @param found the paths that a release has, by its version
 */
export function versionProof(found: ReadonlyMap<string, readonly string[]>): VersionProof {
  const versions = [...found.keys()].sort(rcompare);
  const paths = [...new Set([...found.values()].flat())].sort();
  const having = (path: string): string[] => versions.filter((version) => found.get(version)?.includes(path));
  const partly = paths.filter((path) => having(path).length < versions.length);
  return {
    versions,
    paths,
    ...(partly.length > 0 ? { only: Object.fromEntries(partly.map((path) => [path, having(path)])) } : {}),
  };
}

/** The paths that a release has. */
export function pathsIn({ paths, only }: VersionProof, version: string): string[] {
  return paths.filter((path) => only?.[path]?.includes(version) ?? true);
}

/**
 * The releases that an entry holds for: from the newest one that has anything of it as far back as there are at least half as many of its paths.
 */
export function coveredVersions(proof: VersionProof): string[] {
  const counts = proof.versions.map((version) => pathsIn(proof, version).length);
  const first = counts.findIndex((count) => count > 0);
  if (first < 0) return [];
  const end = counts.findIndex((count, i) => i > first && count < counts[first]! / 2);
  return proof.versions.slice(first, end < 0 ? undefined : end);
}

/**
 * The range of versions of a package that the catalogue knows: from the oldest release that one of its files holds for to the end of the newest one's major. Of a
 * package of which a single release was looked at, nothing is said.
 *
 * @param proofs of each file that speaks of the package
 */
export function knownRange(proofs: readonly VersionProof[]): string | undefined {
  const looked = new Set(proofs.flatMap(({ versions }) => versions));
  const covered = [...new Set(proofs.flatMap(coveredVersions))].sort(rcompare);
  const newest = covered[0];
  const oldest = covered.at(-1);
  if (newest === undefined || oldest === undefined || looked.size < 2) return undefined;
  const from = major(oldest) > 0 ? String(major(oldest)) : `0.${minor(oldest)}`;
  return `>=${from} <${major(newest) + 1}`;
}

/** The range of every package, by its name. */
export function knownRanges(record: VersionRecord): Record<string, string> {
  const names = [...new Set(Object.values(record).flatMap((packages) => Object.keys(packages)))].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const proofs = Object.values(record).flatMap((packages) => packages[name] ?? []);
      const range = knownRange(proofs);
      return range === undefined ? [] : [[name, range] as const];
    }),
  );
}

/** Files of the catalogue that speak of a package. */
export function vendorsOf(name: string): VendorDefinition[] {
  return VENDORS.filter(({ packages }) => packages.some((pattern) => matchesPackage(pattern, name)));
}

/** Packages that are nothing but the types of what a platform has. */
const PLATFORM_TYPES: ReadonlySet<string> = new Set(['undici-types']);

/** Why the catalogue names no range of versions for what a vendor's file speaks of; nothing where it names one. */
export function reasonWithoutRange(
  vendor: VendorDefinition,
  ranges: Readonly<Record<string, string>>,
  record: VersionRecord,
  key: string,
): string | undefined {
  const named = Object.keys(ranges).filter((name) => vendor.packages.some((pattern) => matchesPackage(pattern, name)));
  if (named.length > 0) return undefined;
  if (vendor.packages.every((name) => name === 'global' || name.startsWith('node:') || PLATFORM_TYPES.has(name)))
    return 'part of the platform, or a script of the page';
  if (!vendor.packages.some((name) => /^[@a-z]/.test(name))) return 'no package: known by its hosts';
  if (vendor.unprovable !== undefined) return vendor.unprovable;
  if (Object.keys(record[key] ?? {}).length > 0) return 'only one release of its packages has types';
  const calls = (vendor.calls ?? []).filter(({ path }) => path !== RESPONSE);
  const isUsed = calls.length > 0 || (vendor.setups ?? vendor.guards ?? vendor.sanitizers) !== undefined;
  return isUsed
    ? 'held against its newest release alone'
    : 'says only what results hold, or that what handlers return is sent, in whatever version';
}
