import { consentOfMember, purposesOfLiteral } from '../catalogue/consent-names.js';
import type { AssociationDefinition, VendorDefinition } from '../catalogue/define.js';
import type { CatalogueIndex } from '../catalogue/match-vendor.js';
import { wordsOf } from '../catalogue/words-of.js';
import type { AssociationNames } from './associations.js';
import type { CatalogueNames, Responders } from './program-facts.js';
import type { SealNames } from './sealed-columns.js';

/** What lowering asks of the catalogue. */
export function catalogueNames(catalogue: CatalogueIndex, vendors: readonly VendorDefinition[]): CatalogueNames {
  const sourceTypes = new Set(vendors.flatMap((vendor) => (vendor.sources ?? []).map((source) => source.type)));
  const flags = consentFlags(vendors);
  const keyed = vendors.flatMap((vendor) => (vendor.keyedSources ?? []).map((source) => source.member));
  return {
    memberNames: new Set([...catalogue.memberNames(), ...keyed]),
    sourceMembers: catalogue.sourceMembers(),
    isKnownPackage: (name) => catalogue.isKnownPackage(name),
    hasCall: (from, chain) =>
      catalogue.matchSink({ text: '', name: chain.at(-1) ?? '', package: from, chain: [...chain], resolved: false }) !==
      undefined,
    librarySource: (packageName, typeName, member) => catalogue.librarySource(packageName, typeName, member),
    isKeyedSource: (packageName, typeName, member) => catalogue.isKeyedSource(packageName, typeName, member),
    keyedFunction: (packageName, name) => catalogue.keyedFunction(packageName, name),
    hasLibrarySources: (packageName, typeName) => sourceTypes.has(typeName) && catalogue.isKnownPackage(packageName),
    consentOfMember: (path) => flags.get(path.replace(/^(window|globalThis|self)[?!]*\./, '')) ?? consentOfMember(path),
    purposesOfText: (text) => purposesOfLiteral(wordsOf(text)),
    responders: respondersOf(vendors),
    associations: associationsOf(vendors),
    seals: sealsOf(vendors),
  };
}

function associationsOf(vendors: readonly VendorDefinition[]): AssociationNames {
  const defined = vendors.flatMap(({ associations = [] }) => associations);
  const all = (names: keyof AssociationDefinition): Set<string> => new Set(defined.flatMap((one) => one[names] ?? []));
  return {
    entities: all('entities'),
    decorators: all('decorators'),
    types: all('types'),
    eager: all('eager'),
    loads: all('loads'),
    joins: all('joins'),
    runs: all('runs'),
  };
}

function sealsOf(vendors: readonly VendorDefinition[]): SealNames {
  const defined = vendors.flatMap(({ seals = [] }) => seals);
  const all = (names: 'options' | 'writers' | 'makers' | 'classes' | 'marks' | 'puts'): Set<string> =>
    new Set(defined.flatMap((one) => one[names] ?? []));
  return {
    options: all('options'),
    writers: all('writers'),
    makers: all('makers'),
    classes: all('classes'),
    marks: all('marks'),
    puts: all('puts'),
    definers: new Map(
      defined.flatMap(({ definers = [] }) => definers.map(({ name, columns }) => [name, columns] as const)),
    ),
    plugins: new Map(defined.flatMap(({ plugins = [] }) => plugins.map(({ name, lists }) => [name, lists] as const))),
    comment: defined.find(({ comment }) => comment !== undefined)?.comment,
    packages: new Set(
      vendors.flatMap(({ seals, role, packages }) => (seals === undefined || role === 'storage' ? [] : packages)),
    ),
  };
}

function respondersOf(vendors: readonly VendorDefinition[]): Responders {
  const responders: Responders = {
    decorators: new Map(),
    calls: new Map(),
    exports: new Map(),
    maps: new Map(),
    directives: new Map(),
  };
  for (const { packages, responders: defined = [] } of vendors) {
    for (const { decorators = [], calls = [], exports = [], maps = [], directive } of defined) {
      for (const name of decorators) note(responders.decorators, name, packages);
      for (const name of calls) note(responders.calls, name, packages);
      for (const name of exports) note(responders.exports, name, packages);
      for (const name of maps) note(responders.maps, name, packages);
      if (directive !== undefined) note(responders.directives, directive, packages);
    }
  }
  return responders;
}

function note(map: Map<string, string[]>, name: string, packages: readonly string[]): void {
  map.set(name, [...(map.get(name) ?? []), ...packages]);
}

/** Members of a page's consent manager that are true where the person consents: `Osano.cm.analytics`. */
function consentFlags(
  vendors: readonly VendorDefinition[],
): Map<string, { purposes: readonly string[]; negated: boolean }> {
  const guards = vendors.filter(({ packages }) => packages.includes('global')).flatMap((vendor) => vendor.guards ?? []);
  return new Map(
    guards.flatMap(({ path, purposes }) =>
      'argument' in purposes
        ? []
        : (typeof path === 'string' ? [path] : path).map((one) => [one, { purposes, negated: false }] as const),
    ),
  );
}
