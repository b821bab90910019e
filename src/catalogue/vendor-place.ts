import { REGIONS, type Region } from '../model/sink.js';
import type { VendorDefinition } from './define.js';
import { matchesPackage } from './package-name.js';

/**
 * The country of the company that a package or host belongs to.
 *
 * @param packageOrHost by which it is told apart in a record of several companies
 */
export function countryOf({ country }: VendorDefinition, packageOrHost: string | undefined): string | undefined {
  if (country === undefined || typeof country === 'string') return country;
  if (packageOrHost === undefined) return undefined;
  const own = Object.keys(country).find((name) => matchesPackage(name, packageOrHost) || isBelow(packageOrHost, name));
  return own === undefined ? undefined : country[own];
}

function isBelow(host: string, name: string): boolean {
  const bare = host.toLowerCase().replace(/:\d+$/, '');
  return name.includes('.') && (bare === name || bare.endsWith(`.${name}`));
}

/** Regions that an address may name; others are also words, or ends of names, that say nothing. */
const IN_ADDRESSES: ReadonlySet<Region> = new Set(['eu', 'uk', 'us', 'au', 'jp']);

/** Other words for a region. */
const SYNONYMS: Readonly<Record<string, Region>> = {
  europe: 'eu',
  de: 'eu',
  fra: 'eu',
  ie: 'eu',
  frankfurt: 'eu',
  gb: 'uk',
  usa: 'us',
  canada: 'ca',
  asia: 'ap',
  australia: 'au',
  southamerica: 'sa',
  africa: 'af',
};

/**
 * The region that an option names: `EU`, `eu-west-1`, `https://eu.i.posthog.com`, `datadoghq.eu`.
 *
 * @returns `undefined` where it names none: not every address says where its server stands
 */
export function regionIn(text: string): Region | undefined {
  const host = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([^/:?#]+\.[^/:?#]+)/i.exec(text)?.[1];
  const labels = host === undefined ? text : host.replace(/\.(?!eu$)[a-z]+$/i, '');
  for (const word of labels.toLowerCase().split(/[^a-z0-9]+/)) {
    const bare = word.replace(/\d+$/, '');
    const region = REGIONS.find((known) => known === bare) ?? SYNONYMS[bare];
    if (region !== undefined && (host === undefined || IN_ADDRESSES.has(region))) return region;
  }
  return undefined;
}
