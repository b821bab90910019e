import { readFileSync } from 'node:fs';
import { major, minor, minVersion, satisfies, validRange } from 'semver';
import { describe, expect, it } from 'vitest';
import { nextSpec } from '../../scripts/prove-versions.js';
import { pathsOfVendor } from '../../scripts/catalogue-probe.js';
import { keyOf, type Proof } from '../../scripts/prove-vendors.js';
import {
  coveredVersions,
  knownRange,
  knownRanges,
  pathsIn,
  reasonWithoutRange,
  versionProof,
  type VersionProof,
  type VersionRecord,
} from '../../scripts/version-record.js';
import { VENDORS } from '../../src/catalogue/index.js';
import { KNOWN_VERSIONS } from '../../src/catalogue/known-versions.js';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const record = read('proven-versions.json') as VersionRecord;
const newest = read('proven.json') as Record<string, Proof>;

/** Files that are held against the newest release of their packages alone: there are none any more, and there must be none. */
const NEWEST_ALONE = 0;

/** What was looked at of a package, in all files that speak of it. */
function proofsOf(name: string): VersionProof[] {
  return Object.values(record).flatMap((packages) => packages[name] ?? []);
}

describe('the ranges of versions that the catalogue names', () => {
  it('are those that follow from the record: run scripts/prove-versions.ts with a folder alone', () => {
    expect(KNOWN_VERSIONS).toEqual(knownRanges(record));
  });

  it.each(Object.entries(KNOWN_VERSIONS))('of %s, %s, are proven at both ends', (name, range) => {
    expect(validRange(range)).not.toBeNull();
    const proven = proofsOf(name).flatMap((proof) =>
      proof.versions.filter(
        (version) => pathsIn(proof, version).length > 0 && satisfies(version, range, { includePrerelease: true }),
      ),
    );
    const from = minVersion(range)!;
    const isAtStart = (version: string): boolean =>
      major(version) === from.major && (from.major > 0 || minor(version) === from.minor);
    const end = Number(/<(\d+)$/.exec(range)![1]) - 1;
    expect(proven.some(isAtStart)).toBe(true);
    expect(proven.some((version) => major(version) === end)).toBe(true);
  });

  it('are named for what people use most', () => {
    const names = Object.keys(KNOWN_VERSIONS);
    expect(names.length).toBeGreaterThan(100);
    expect(names).toEqual(expect.arrayContaining(['stripe', 'mongodb', 'pino', 'ioredis', 'axios', 'typeorm']));
  });

  it('or the reason why there is none, stand for every file', () => {
    const without = VENDORS.map((vendor) => reasonWithoutRange(vendor, KNOWN_VERSIONS, record, keyOf(vendor)));
    const alone = without.filter((reason) => reason === 'held against its newest release alone');
    expect(alone.length).toBeLessThanOrEqual(NEWEST_ALONE);
  });
});

describe('the record of versions', () => {
  it('speaks of files and packages that are there', () => {
    const known = new Map(VENDORS.map((vendor) => [keyOf(vendor), vendor]));
    expect(Object.keys(record).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(VENDORS.filter((vendor) => record[keyOf(vendor)]).map((vendor) => [keyOf(vendor), vendor] as const))(
    'proves the paths of %s in a version that was looked at: run scripts/prove-versions.ts again when an entry has changed',
    (key, vendor) => {
      const packages = Object.entries(record[key]!);
      const looked = new Set(
        packages.flatMap(([, proof]) => proof.versions.filter((version) => pathsIn(proof, version).length > 0)),
      );
      expect(looked.size).toBeGreaterThan(0);
      // Calls of a major before the range count too: it has other names for most, and some of those are known.
      const found = new Set(packages.flatMap(([, proof]) => proof.paths));
      // What other packages of the file have, of which one release was looked at.
      const elsewhere = new Set(newest[key]?.proven ?? []);
      const all = Object.keys(newest[key]?.versions ?? {}).filter((name) => newest[key]!.versions[name] !== 'built in');
      const isComplete = all.every((name) => packages.some(([looked]) => looked === name));
      expect(pathsOfVendor(vendor).filter((path) => elsewhere.has(path) && isComplete && !found.has(path))).toEqual([]);
    },
  );
});

describe('what follows from the releases that were looked at', () => {
  const proof = versionProof(
    new Map([
      ['3.1.0', ['a', 'b', 'c']],
      ['10.0.0', ['a', 'b', 'd']],
      ['2.0.0', ['a']],
    ]),
  );

  it('is which of them have a path', () => {
    expect(proof).toEqual({
      versions: ['10.0.0', '3.1.0', '2.0.0'],
      paths: ['a', 'b', 'c', 'd'],
      only: { b: ['10.0.0', '3.1.0'], c: ['3.1.0'], d: ['10.0.0'] },
    });
    expect(pathsIn(proof, '10.0.0')).toEqual(['a', 'b', 'd']);
  });

  it('is a range of those that have at least half of what the newest has', () => {
    expect(coveredVersions(proof)).toEqual(['10.0.0', '3.1.0']);
    expect(knownRange([proof])).toBe('>=3 <11');
    // Another file speaks of the older one, too.
    expect(knownRange([proof, versionProof(new Map([['2.0.0', ['x']]]))])).toBe('>=2 <11');
    // What older ones have besides is nothing that the newest lacks.
    expect(
      knownRange([
        versionProof(
          new Map([
            ['2.0.0', ['x']],
            ['1.0.0', ['w', 'x', 'y', 'z']],
          ]),
        ),
      ]),
    ).toBe('>=1 <3');
  });

  it('ends where a release has nothing of it', () => {
    const renamed = versionProof(
      new Map([
        ['4.0.0', []],
        ['3.0.0', ['a']],
        ['2.0.0', []],
        ['1.0.0', ['a']],
      ]),
    );
    expect(knownRange([renamed])).toBe('>=3 <4');
    expect(knownRange([versionProof(new Map([['4.0.0', []]]))])).toBeUndefined();
  });

  it('counts minors before the first major', () => {
    expect(
      knownRange([
        versionProof(
          new Map([
            ['0.30.1', ['a']],
            ['0.21.0', ['a']],
          ]),
        ),
      ]),
    ).toBe('>=0.21 <1');
  });

  it('is nothing of a single release', () => {
    expect(knownRange([versionProof(new Map([['4.0.0', ['a']]]))])).toBeUndefined();
  });

  it('asks for the majors before, then for some further back, then for those before the first', () => {
    const next = (...versions: string[]): string | undefined =>
      nextSpec(new Map(versions.map((version) => [version.replace('-', ''), !version.startsWith('-')])));
    expect(next()).toBe('latest');
    expect(next('23.1.0')).toBe('<23');
    expect(next('23.1.0', '22.0.0', '21.0.0')).toBe('<16');
    expect(next('1.2.0')).toBe('<1');
    expect(next('1.2.0', '0.30.1')).toBe('<0.18');
    expect(next('6.0.0', '5.0.0', '4.0.0', '3.0.0', '2.0.0', '1.0.0')).toBeUndefined();
    expect(next('0.0.4')).toBeUndefined();
    // Between the last that an entry holds for and the first that it does not.
    expect(next('16.0.0', '14.0.0', '-9.0.0')).toBe('<12');
    expect(next('16.0.0', '14.0.0', '11.0.0', '-9.0.0')).toBe('<11');
    expect(next('16.0.0', '14.0.0', '11.0.0', '-10.0.0', '-9.0.0')).toBeUndefined();
  });
});
