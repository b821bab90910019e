/**
 * Holds the catalogue against earlier releases of the packages that it speaks of: installs the last release of each major, newest first, and writes down which member paths each of them has
 * (`test/catalogue/proven-versions.json`), and the ranges that follow from that (`src/catalogue/known-versions.ts`).
 * `npx jiti scripts/prove-versions.ts <empty folder> [vendor id …]`; with a folder alone, only the ranges are written again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { major, minor, rcompare, valid } from 'semver';
import type { VendorDefinition } from '../src/catalogue/define.js';
import { VENDORS } from '../src/catalogue/index.js';
import { hasTypes, probeCatalogue, type ProbeResult } from './catalogue-probe.js';
import { keyOf, type Proof } from './prove-vendors.js';
import { coveredVersions, knownRanges, versionProof, vendorsOf, type VersionRecord } from './version-record.js';

const RECORD = fileURLToPath(new URL('../test/catalogue/proven-versions.json', import.meta.url));
const RANGES = fileURLToPath(new URL('../src/catalogue/known-versions.ts', import.meta.url));
const NEWEST = fileURLToPath(new URL('../test/catalogue/proven.json', import.meta.url));

/** Releases of one package that are looked at. */
const RELEASES = 6;
/** Majors that are looked at one by one; further back, a quarter of those that are left is skipped each time. */
const ONE_BY_ONE = 3;

/** Packages of a vendor that are all looked at, whether an earlier proof has found them or not. */
const FEW = 4;

/** Packages that are types of others alone: what the registry has under their names is something else. */
const TYPES_ALONE: ReadonlySet<string> = new Set(['express-serve-static-core']);

/** What was found in the releases of a package so far: the paths by file of the catalogue, by version. */
type Found = Map<string, Map<string, string[]>>;

/** Releases that are looked at besides, to find where the first one stands that an entry holds for. */
const BETWEEN = 2;

/**
 * What to install next of a package: the last release before those that were looked at, or, once an entry no longer holds, one between.
 *
 * @param looked releases, and whether an entry holds for them
 * @returns nothing when that is enough
 */
export function nextSpec(looked: ReadonlyMap<string, boolean>): string | undefined {
  const versions = [...looked.keys()].sort(rcompare);
  const last = versions.at(-1);
  if (last === undefined) return 'latest';
  const holding = versions.filter((version) => looked.get(version) === true).at(-1);
  if (holding !== undefined && holding !== last) {
    const above = major(holding);
    const below = major(versions[versions.indexOf(holding) + 1]!);
    const isEnough = above - below < 2 || versions.length >= RELEASES + BETWEEN;
    return isEnough ? undefined : `<${Math.floor((above + below) / 2) + 1}`;
  }
  if (versions.length >= RELEASES) return undefined;
  if (major(last) > 0) return `<${versions.length < ONE_BY_ONE ? major(last) : Math.ceil(major(last) * 0.75)}`;
  const beforeOne = versions.filter((version) => major(version) === 0);
  return beforeOne.length < 3 && minor(last) > 0 ? `<0.${Math.ceil(minor(last) * 0.6)}` : undefined;
}

/** Packages of a vendor that have types: those that an earlier proof has found, and, of a vendor of few packages, all. */
function packagesOf(vendor: VendorDefinition, newest: Record<string, Proof>): string[] {
  const exact = vendor.packages.filter((name) => !/\*$|^global$|^node:|[: (]/.test(name));
  const proof = newest[keyOf(vendor)];
  const proven = Object.entries(proof?.versions ?? {}).flatMap(([name, version]) =>
    version === 'built in' ? [] : [name],
  );
  const isSmall = proof === undefined || exact.length <= FEW;
  return [...new Set([...proven, ...(isSmall ? exact : [])])].filter(
    (name) => !name.startsWith('@types/') && !TYPES_ALONE.has(name),
  );
}

const OPTIONS =
  '--ignore-scripts --legacy-peer-deps --omit=optional --no-audit --no-fund --no-package-lock --prefer-offline --fetch-retries=1 --fetch-timeout=20000 --loglevel=error';

/** Installs what can be installed of some packages: one that there is no such release of is left out, and where it is not said which it is, each half is tried on its own. */
function npm(root: string, specs: readonly string[]): void {
  if (specs.length === 0) return;
  const done = spawnSync('npm', ['i', ...OPTIONS.split(' '), ...specs], { cwd: root, encoding: 'utf8' });
  if (done.status === 0) return;
  const refused = specs.filter(
    (spec) =>
      done.stderr.includes(`for ${spec}.`) ||
      done.stderr.includes(`'${spec}'`) ||
      done.stderr.includes(`/${nameOf(spec).replace('/', '%2f')} `),
  );
  if (refused.length > 0 || specs.length === 1) {
    console.error(`left out: ${(refused.length > 0 ? refused : specs).join(' ')}`);
    if (refused.length > 0)
      npm(
        root,
        specs.filter((spec) => !refused.includes(spec)),
      );
    return;
  }
  const half = Math.ceil(specs.length / 2);
  npm(root, specs.slice(0, half));
  npm(root, specs.slice(half));
}

/** The newest version that the registry has of a package, among some. */
function newestOf(name: string, among = 'latest'): string | undefined {
  const { stdout } = spawnSync('npm', ['view', `${name}@${among}`, 'version', '--json'], { encoding: 'utf8' });
  const versions = stdout.match(/\d+\.\d+\.\d+[\w.-]*/g) ?? [];
  return versions.filter((version) => valid(version) !== null).sort(rcompare)[0];
}

function nameOf(spec: string): string {
  return spec.slice(0, spec.indexOf('@', 1));
}

function installedVersion(root: string, name: string): string | undefined {
  const file = join(root, 'node_modules', name, 'package.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : undefined;
}

/** Installs one release of each package, with types from elsewhere where it has none, and says which it is. */
function install(root: string, specs: ReadonlyMap<string, string>): Map<string, string> {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "name": "probe", "private": true }');
  npm(root, [...[...specs].map(([name, spec]) => `${name}@${spec}`), '@types/node@20']);
  // The newest release may ask for what is not to be had: the one before it stands for it.
  const missing = [...specs].filter(([name, spec]) => spec === 'latest' && installedVersion(root, name) === undefined);
  npm(
    root,
    missing.flatMap(([name]) => {
      const version = newestOf(name);
      return version === undefined ? [] : [`${name}@<${version}`];
    }),
  );
  const versions = new Map(
    [...specs.keys()].flatMap((name) => {
      const version = installedVersion(root, name);
      return version === undefined ? [] : [[name, version] as const];
    }),
  );
  const untyped = [...versions].filter(([name]) => !hasTypes(join(root, 'node_modules', name)));
  const isNewest = (name: string): boolean => specs.get(name) === 'latest';
  // Types that others write are late: whoever installs the newest release has their newest ones.
  npm(
    root,
    untyped.map(([name, version]) => `${typesOf(name)}@${isNewest(name) ? 'latest' : seriesOf(version)}`),
  );
  const fits = ([name, version]: readonly [string, string]): boolean =>
    isTyped(root, name, version) || (isNewest(name) && installedVersion(root, typesOf(name)) !== undefined);
  // And there are some of a few majors only: the newest of these stands for those above it.
  const spoken = untyped
    .filter((one) => !fits(one))
    .flatMap(([name]) => {
      const version = isNewest(name) ? undefined : newestOf(typesOf(name), specs.get(name));
      return version === undefined ? [] : [[name, seriesOf(version)] as const];
    });
  npm(
    root,
    spoken.flatMap(([name, series]) => [`${name}@${series}`, `${typesOf(name)}@${series}`]),
  );
  for (const [name] of spoken) {
    const version = installedVersion(root, name);
    if (version !== undefined) versions.set(name, version);
  }
  return new Map([...versions].filter(fits));
}

/** The releases that are said to fit each other: a major, or a minor before the first. */
function seriesOf(version: string): string {
  return major(version) > 0 ? String(major(version)) : `0.${minor(version)}`;
}

/** Whether a release has types: its own, or those that others have written for its major. */
function isTyped(root: string, name: string, version: string): boolean {
  if (hasTypes(join(root, 'node_modules', name))) return true;
  const types = installedVersion(root, typesOf(name));
  return types !== undefined && seriesOf(types) === seriesOf(version);
}

function typesOf(name: string): string {
  return `@types/${name.replace(/^@(.+)\//, '$1__')}`;
}

/** Walks the releases of the packages of some vendors. */
function walk(vendors: readonly VendorDefinition[], newest: Record<string, Proof>, folder: string): Map<string, Found> {
  const found = new Map<string, Found>();
  const exact = new Set(vendors.flatMap(({ packages }) => packages));
  let open = [...new Set(vendors.flatMap((vendor) => packagesOf(vendor, newest)))].sort();
  while (open.length > 0) {
    const specs = new Map(
      open.flatMap((name) => {
        const spec = nextSpec(lookedAt(found.get(name)));
        return spec === undefined ? [] : [[name, spec] as const];
      }),
    );
    if (specs.size === 0) break;
    const root = join(folder, 'root');
    const versions = install(root, specs);
    const fresh = [...versions].filter(([name, version]) => !lookedAt(found.get(name)).has(version));
    const results = probeCatalogue(vendors, root);
    for (const [name, version] of fresh) {
      const byVendor: Found = found.get(name) ?? new Map<string, Map<string, string[]>>();
      found.set(name, byVendor);
      for (const vendor of vendorsOf(name).filter((one) => vendors.includes(one))) {
        const key = keyOf(vendor);
        const byVersion = byVendor.get(key) ?? new Map<string, string[]>();
        byVendor.set(key, byVersion.set(version, pathsFound(results, key, name)));
      }
    }
    // Of a family, what nothing was found in at its newest is looked at no further; of a package of its own, a major may have been named anew.
    open = fresh
      .map(([name]) => name)
      .filter((name) => hasAny(found.get(name)) || (exact.has(name) && lookedAt(found.get(name)).size < 2));
    console.error(fresh.map(([name, version]) => `${name}@${version}`).join(' '));
  }
  rmSync(join(folder, 'root'), { recursive: true, force: true });
  return found;
}

function pathsFound(results: readonly ProbeResult[], key: string, name: string): string[] {
  const own = results.filter(
    ({ vendor, firstPackage, foundIn }) =>
      keyOf({ id: vendor, packages: [firstPackage] }) === key && foundIn.includes(name),
  );
  return [...new Set(own.map(({ path }) => path))];
}

function hasAny(found: Found | undefined): boolean {
  return [...(found?.values() ?? [])].some((byVersion) => [...byVersion.values()].some((paths) => paths.length > 0));
}

/** The releases that were looked at, and whether an entry holds for them. */
function lookedAt(found: Found | undefined): Map<string, boolean> {
  const all = [...(found?.values() ?? [])];
  const covered = new Set(all.flatMap((byVersion) => coveredVersions(versionProof(byVersion))));
  return new Map(all.flatMap((byVersion) => [...byVersion.keys()]).map((version) => [version, covered.has(version)]));
}

async function write(file: string, text: string): Promise<void> {
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

function readRecord(): VersionRecord {
  return existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8')) as VersionRecord) : {};
}

async function main(folder: string, ids: readonly string[]): Promise<void> {
  const newest = JSON.parse(readFileSync(NEWEST, 'utf8')) as Record<string, Proof>;
  const vendors = VENDORS.filter(({ id, packages }) => ids.includes(id) || ids.includes(packages[0] ?? ''));
  const found = walk(vendors, newest, folder);
  const record = readRecord();
  for (const vendor of vendors) {
    const key = keyOf(vendor);
    const proofs = [...found].flatMap(([name, byVendor]) => {
      const byVersion = byVendor.get(key);
      const isFound = byVersion !== undefined && [...byVersion.values()].some((paths) => paths.length > 0);
      return isFound ? [[name, versionProof(byVersion)] as const] : [];
    });
    if (proofs.length > 0) record[key] = Object.fromEntries(proofs.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const known = new Set(VENDORS.map(keyOf));
  const kept = Object.entries(record)
    .filter(([key]) => known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  await write(RECORD, JSON.stringify(Object.fromEntries(kept)));
  const lines = Object.entries(knownRanges(Object.fromEntries(kept))).map(
    ([name, range]) => `  '${name}': '${range}',`,
  );
  await write(
    RANGES,
    `// Written by scripts/prove-versions.ts: do not edit.\n\n/** The versions of packages that the catalogue's entries were held against, by name; see test/catalogue/proven-versions.json. */\nexport const KNOWN_VERSIONS: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  );
}

const [, script = '', folder, ...ids] = process.argv;
if (script.endsWith('prove-versions.ts') && folder !== undefined) void main(folder, ids);
