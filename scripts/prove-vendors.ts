/**
 * Holds the catalogue against packages that this repository does not install, and writes down what was proven: which version of which package
 * has which member paths. `npx jiti scripts/prove-vendors.ts <folder with node_modules> [vendor id …]`; without ids, every vendor of which the
 * folder has a package. What an earlier run has proven of paths that the entry still has is kept.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type { VendorDefinition } from '../src/catalogue/define.js';
import { VENDORS } from '../src/catalogue/index.js';
import { pathsOfVendor, probeCatalogue, type ProbeResult } from './catalogue-probe.js';

/** What was proven of one file of the catalogue. */
export interface Proof {
  /** The versions that were looked at. */
  versions: Record<string, string>;
  /** Paths that one of the packages has, with as many arguments as the entry speaks of. */
  proven: string[];
  /** Paths that none of them has: of other packages of the family, or of other versions. */
  unproven: string[];
}

const RECORD = fileURLToPath(new URL('../test/catalogue/proven.json', import.meta.url));
/** Vendors whose types are loaded at once. */
const CHUNK = 12;

/** Names a file of the catalogue in the record: several files may share an id. */
export function keyOf({ id, packages }: Pick<VendorDefinition, 'id' | 'packages'>): string {
  return `${id} ${packages[0] ?? ''}`;
}

function proofOf(results: readonly ProbeResult[], root: string): Proof {
  const isProven = ({ found, lastArgument, arity }: ProbeResult): boolean => found && lastArgument < arity;
  const names = [...new Set(results.flatMap(({ packages }) => packages))].sort();
  return {
    versions: Object.fromEntries(names.map((name) => [name, versionOf(root, name)])),
    proven: unique(results.filter(isProven)),
    unproven: unique(results.filter((result) => !isProven(result))).filter(
      (path) => !results.some((result) => result.path === path && isProven(result)),
    ),
  };
}

/** What this run and earlier ones have proven of the paths that there are. */
function merged(now: Proof, before: Proof | undefined, paths: readonly string[]): Proof {
  const kept = (before?.proven ?? []).filter((path) => paths.includes(path));
  const proven = [...new Set([...now.proven, ...kept])].sort();
  const versions = { ...(kept.length > 0 ? before?.versions : {}), ...now.versions };
  return {
    versions: Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1))),
    proven,
    unproven: now.unproven.filter((path) => !proven.includes(path)),
  };
}

function unique(results: readonly ProbeResult[]): string[] {
  return [...new Set(results.map(({ path }) => path))].sort();
}

function versionOf(root: string, name: string): string {
  const types = `@types/${name.replace(/^@(.+)\//, '$1__')}`;
  const file = [name, types].map((one) => join(root, 'node_modules', one, 'package.json')).find(existsSync);
  return file === undefined ? 'built in' : (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function main(root: string, ids: readonly string[]): Promise<void> {
  const record = JSON.parse(existsSync(RECORD) ? readFileSync(RECORD, 'utf8') : '{}') as Record<string, Proof>;
  const wanted = VENDORS.filter(({ id }) => ids.length === 0 || ids.includes(id));
  for (let at = 0; at < wanted.length; at += CHUNK) {
    const vendors = wanted.slice(at, at + CHUNK);
    const results = probeCatalogue(vendors, root);
    for (const vendor of vendors) {
      const own = results.filter(
        (result) => keyOf({ id: result.vendor, packages: [result.firstPackage] }) === keyOf(vendor),
      );
      if (own.some(({ packages }) => packages.length > 0))
        record[keyOf(vendor)] = merged(proofOf(own, root), record[keyOf(vendor)], pathsOfVendor(vendor));
    }
  }
  const known = new Set(VENDORS.map(keyOf));
  const kept = Object.entries(record).filter(([key]) => known.has(key));
  const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  const options = await resolveConfig(RECORD);
  writeFileSync(RECORD, await format(JSON.stringify(sorted), { ...options, filepath: RECORD }));
}

const [, script = '', root, ...ids] = process.argv;
if (script.endsWith('prove-vendors.ts') && root !== undefined) void main(root, ids);
