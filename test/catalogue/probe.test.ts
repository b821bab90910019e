import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathsOfVendor, probeCatalogue, type ProbeResult } from '../../scripts/catalogue-probe.js';
import { keyOf, type Proof } from '../../scripts/prove-vendors.js';
import { defineVendor } from '../../src/catalogue/define.js';
import { VENDORS } from '../../src/catalogue/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const record = JSON.parse(readFileSync(new URL('proven.json', import.meta.url), 'utf8')) as Record<string, Proof>;

/** Vendors that stand in a page as a script's global: no package has their types. */
const PAGE_SCRIPTS = new Set(
  VENDORS.filter(
    ({ id, role, packages }) =>
      packages.includes('global') && (id === 'consent-globals' || !['built-in', 'host'].includes(role)),
  ),
);

/** Types of newer or older versions than the installed one. */
const OTHER_VERSIONS = new Set(['Cipheriv']);

/** Members that a base type declares: matched by the receiver's type. */
const INHERITED = new Set(['write', 'end', '=userAgent']);

/** Patterns that stand for whole families, of which no member has every path. */
const isFamily = (name: string): boolean => name.endsWith('*') && name !== '@sentry/*';

let results: ProbeResult[] = [];
let deliberate: ProbeResult[] = [];

beforeAll(() => {
  const wrong = defineVendor({
    id: 'wrong',
    name: 'Wrong',
    role: 'payment',
    packages: ['stripe'],
    kind: 'third-party',
    calls: [
      {
        path: ['customers.make', 'clients.create', 'new Strip', '(default).x'],
        types: ['NoSuchResource'],
        args: 'all',
      },
    ],
  });
  const all = probeCatalogue(
    [...VENDORS.filter((vendor) => !PAGE_SCRIPTS.has(vendor) && !vendor.packages.some(isFamily)), wrong],
    root,
  );
  deliberate = all.filter(({ vendor }) => vendor === 'wrong');
  results = all.filter(({ vendor }) => vendor !== 'wrong');
}, 300_000);

/** Results of vendors whose packages are all installed: nothing excuses a path that is not there. */
function provable(): ProbeResult[] {
  const byFirst = new Map(VENDORS.map((vendor) => [`${vendor.id} ${vendor.packages[0]}`, vendor]));
  return results.filter(({ vendor, firstPackage, packages }) => {
    const patterns = byFirst.get(`${vendor} ${firstPackage}`)?.packages ?? [];
    return (
      packages.length > 0 &&
      patterns.every((pattern) => !isFamily(pattern) && (pattern.endsWith('*') || packages.includes(pattern)))
    );
  });
}

const label = ({ vendor, firstPackage, path }: ProbeResult): string => `${vendor} (${firstPackage}) ${path}`;

describe('the catalogue, held against the types of the installed packages', () => {
  it('names members that exist', () => {
    expect(
      provable()
        .filter(({ found }) => !found)
        .map(label),
    ).toEqual([]);
  });

  it('names types that exist', () => {
    const unknown = provable().flatMap((result) =>
      result.unknownTypes.filter((type) => !OTHER_VERSIONS.has(type)).map((type) => `${label(result)}: ${type}`),
    );
    expect(unknown).toEqual([]);
  });

  it('names types that declare the member', () => {
    const wrong = provable().filter(
      ({ found, types, containers, path }) =>
        found && types && !INHERITED.has(path) && !types.some((type) => containers.includes(type)),
    );
    expect(wrong.map((result) => `${label(result)}: ${result.containers.join(', ')}`)).toEqual([]);
  });

  it('covers the SDKs that this repository installs', () => {
    const proven = new Set(provable().map(({ firstPackage }) => firstPackage));
    for (const name of [
      'pino',
      'winston',
      '@sentry/*',
      '@segment/analytics-node',
      'stripe',
      '@sendgrid/mail',
      '@sendgrid/client',
      'twilio',
      'ioredis',
      'drizzle-orm',
      'pg',
      '@aws-sdk/client-s3',
      'openai',
      'express',
      'posthog-js',
      'nodemailer',
      'bullmq',
      'jose',
      'axios',
      'node:fs',
      'node:crypto',
      'global',
    ]) {
      expect(proven).toContain(name);
    }
  });

  it('proves a path of every vendor, here or in the record, or says why there is none', () => {
    const here = new Set(results.filter(({ found }) => found).map((one) => `${one.vendor} ${one.firstPackage}`));
    const isProven = (key: string): boolean => here.has(key) || (record[key]?.proven.length ?? 0) > 0;
    const silent = VENDORS.filter(
      (vendor) => pathsOfVendor(vendor).length > 0 && vendor.unprovable === undefined && !isProven(keyOf(vendor)),
    );
    expect(silent.map(keyOf)).toEqual([]);
    // A reason that no longer holds goes.
    expect(VENDORS.filter((vendor) => vendor.unprovable !== undefined && isProven(keyOf(vendor))).map(keyOf)).toEqual(
      [],
    );
  });

  it('would notice a member and a type that do not exist', () => {
    expect(deliberate.map(({ found }) => found)).toEqual([false, false, false, false]);
    expect(deliberate[0]?.unknownTypes).toEqual(['NoSuchResource']);
  });
});
