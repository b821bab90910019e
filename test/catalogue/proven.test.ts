import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf, type Proof } from '../../scripts/prove-vendors.js';
import { pathsOfVendor } from '../../scripts/catalogue-probe.js';
import { VENDORS } from '../../src/catalogue/index.js';

const record = JSON.parse(readFileSync(new URL('proven.json', import.meta.url), 'utf8')) as Record<string, Proof>;

describe('what was proven of the catalogue by the types of packages that are not installed here', () => {
  it('speaks of files that exist', () => {
    const known = new Set(VENDORS.map(keyOf));
    expect(Object.keys(record).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(
    VENDORS.filter((vendor) => record[keyOf(vendor)] !== undefined).map((vendor) => [keyOf(vendor), vendor] as const),
  )('knows every path of %s: run scripts/prove-vendors.ts again when an entry has changed', (key, vendor) => {
    const { proven, unproven } = record[key]!;
    expect(pathsOfVendor(vendor).filter((path) => !proven.includes(path) && !unproven.includes(path))).toEqual([]);
  });

  it('has proven most of the catalogue', () => {
    const proofs = Object.values(record);
    const proven = proofs.flatMap((proof) => proof.proven).length;
    const unproven = proofs.flatMap((proof) => proof.unproven).length;
    expect(proofs.filter((proof) => proof.proven.length > 0).length).toBeGreaterThan(120);
    expect(proven / (proven + unproven)).toBeGreaterThan(0.6);
  });
});
