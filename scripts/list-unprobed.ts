/**
 * Lists the paths of the catalogue that no installed package proves. Run with `npx jiti scripts/list-unprobed.ts [folder with node_modules]`;
 * a folder of a real project proves vendors that are not installed here.
 */
import { VENDORS } from '../src/catalogue/index.js';
import { readFileSync } from 'node:fs';
import { pathsOfVendor, probeCatalogue } from './catalogue-probe.js';
import { keyOf, type Proof } from './prove-vendors.js';
import { KNOWN_VERSIONS } from '../src/catalogue/known-versions.js';
import { reasonWithoutRange, type VersionRecord } from './version-record.js';

const results = probeCatalogue(VENDORS, process.argv[2] ?? process.cwd());
const line = (found: (typeof results)[number]): string => `${found.vendor} (${found.firstPackage})  ${found.path}`;
const missing = results.filter(({ packages, found }) => packages.length > 0 && !found);
const elsewhere = results.filter(
  ({ found, declaredIn, packages }) => found && !declaredIn.some((name) => packages.includes(name)),
);
const unseen = results.filter(({ packages }) => packages.length === 0);
const badTypes = results.filter(
  ({ found, types, containers }) => found && types && !types.some((type) => containers.includes(type)),
);

console.log(`Not found in the installed package (${missing.length}):\n${missing.map(line).join('\n')}\n`);
console.log(
  `Declared by other types than the entry says (${badTypes.length}):\n${badTypes
    .map((found) => `${line(found)}  ${found.types?.join('|')} <> ${found.containers.join('|')}`)
    .join('\n')}`,
);
console.log(
  `\nNo package installed (${unseen.length} paths): ${[...new Set(unseen.map(({ vendor }) => vendor))].join(', ')}`,
);
console.log(
  `\nDeclared by other packages (${elsewhere.length}):\n${elsewhere.map((found) => `${line(found)}  ${found.declaredIn.join(', ')}`).join('\n')}`,
);
const unknown = results.filter(({ packages, unknownTypes }) => packages.length > 0 && unknownTypes.length > 0);
console.log(
  `\nTypes that nothing declares (${unknown.length}):\n${unknown.map((found) => `${line(found)}  ${found.unknownTypes.join(', ')}`).join('\n')}`,
);

const record = JSON.parse(readFileSync(new URL('../test/catalogue/proven.json', import.meta.url), 'utf8')) as Record<
  string,
  Proof
>;
const here = new Set(results.filter(({ found }) => found).map((found) => `${found.vendor} ${found.firstPackage}`));
const never = VENDORS.filter((vendor) => {
  const key = keyOf(vendor);
  return pathsOfVendor(vendor).length > 0 && !here.has(key) && (record[key]?.proven.length ?? 0) === 0;
});
const reasons = never.map((vendor) => `${keyOf(vendor)}  ${vendor.unprovable ?? 'NO REASON GIVEN'}`);
console.log(`\nNo path proven, here or in test/catalogue/proven.json (${never.length} files):\n${reasons.join('\n')}`);

const versions = JSON.parse(
  readFileSync(new URL('../test/catalogue/proven-versions.json', import.meta.url), 'utf8'),
) as VersionRecord;
const unranged = VENDORS.flatMap((vendor) => {
  const reason = reasonWithoutRange(vendor, KNOWN_VERSIONS, versions, keyOf(vendor));
  return reason === undefined ? [] : [`${keyOf(vendor)}  ${reason}`];
});
console.log(`\nNo range of versions (${unranged.length} files):\n${unranged.sort().join('\n')}`);
const untried = VENDORS.flatMap((vendor) => {
  const looked = new Set(Object.values(versions[keyOf(vendor)] ?? {}).flatMap(({ paths }) => paths));
  return looked.size === 0
    ? []
    : pathsOfVendor(vendor)
        .filter((path) => !looked.has(path))
        .map((path) => `${keyOf(vendor)}  ${path}`);
});
console.log(`\nPaths that no release within a range has (${untried.length}):\n${untried.sort().join('\n')}`);
