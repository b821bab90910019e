import { describe, expect, it } from 'vitest';
import { withoutFile } from '../../src/gate/known-finding.js';
import { matchKnown, takeOver } from '../../src/gate/match-known.js';
import type { KnownFinding } from '../../src/model/gate.js';
import { known } from './sample-known.js';

const match = (before: KnownFinding[], after: KnownFinding[]) => matchKnown(before, after, (finding) => finding);

const EMAIL = 'user.contact.email < shop/src/buyer.ts#Buyer.email';
const NAME = 'user.name < shop/src/buyer.ts#Buyer.name';

describe('what is the same finding', () => {
  const cases: [string, Partial<KnownFinding>, Partial<KnownFinding>][] = [
    ['nothing changed', {}, {}],
    ['the function moved to another file', {}, { file: 'lib/log.ts', scope: 'shop/lib/log.ts#Audit.log' }],
    ['the type moved to another file', {}, { data: ['user.contact.email < shop/src/types.ts#Buyer.email'] }],
    ['a part of the data was taken out', { data: [EMAIL, NAME] }, { data: [EMAIL] }],
    [
      'a local variable was renamed',
      { data: ['user.contact.email < shop/src/audit.ts#buyer.email'] },
      { data: ['user.contact.email < shop/src/audit.ts#customer.email'] },
    ],
  ];
  it.each(cases)('%s', (_, before, after) => {
    const matches = match([known(before)], [known(after)]);
    expect(matches.added).toEqual([]);
    expect(matches.gone).toEqual([]);
    expect(matches.same).toHaveLength(1);
  });
});

describe('what is a new finding', () => {
  const cases: [string, Partial<KnownFinding>, Partial<KnownFinding>][] = [
    ['another function', {}, { scope: 'shop/src/audit.ts#Audit.write' }],
    ['another rule', {}, { rule: 'no-third-party-leak' }],
    ['another sink', {}, { sinks: ['console#log'] }],
    ['another recipient of the same call', { sinks: ['fetch > a.com'] }, { sinks: ['fetch > b.com'] }],
    ['more data', { data: [EMAIL] }, { data: [EMAIL, NAME] }],
    ['the same category of another type', {}, { data: ['user.contact.email < shop/src/seller.ts#Seller.email'] }],
  ];
  it.each(cases)('%s', (_, before, after) => {
    const matches = match([known(before)], [known(after)]);
    expect(matches.added).toHaveLength(1);
    expect(matches.gone).toHaveLength(1);
  });

  it('a copy in another file', () => {
    const copy = known({ scope: 'shop/lib/copy.ts#Audit.log' });
    const { added, same } = match([known()], [known(), copy]);
    expect(added).toEqual([copy]);
    expect(same).toHaveLength(1);
  });
});

it('never gives an exact likeness away to a weaker one', () => {
  const moved = known({ scope: 'shop/lib/other.ts#Audit.log' });
  const { same } = match([known(), moved], [moved, known()]);
  expect(same.every(({ before, after }) => before.fingerprint === after.fingerprint)).toBe(true);
});

it.each([
  ['shop/src/audit.ts#Audit.log', '#Audit.log'],
  ['shop/src/audit.js~email', '~email'],
  ['shop/src/audit.ts', ''],
  ['#top', '#top'],
])('takes the file out of %s', (symbol, expected) => expect(withoutFile(symbol)).toBe(expected));

describe('what was taken over from another function', () => {
  const taken = (before: KnownFinding[], after: KnownFinding[]): number => {
    const matches = match(before, after);
    const pairs = takeOver(matches, (finding) => finding);
    expect(matches.added).toHaveLength(after.length - pairs.length - matches.same.length);
    return pairs.length;
  };
  const renamed = { scope: 'shop/src/audit.ts#Audit.write' };

  it('is the same data to the same sink, in the same folder', () => {
    expect(taken([known()], [known(renamed)])).toBe(1);
    expect(taken([known()], [known({ file: 'src/journal.ts', scope: 'shop/src/journal.ts#write' })])).toBe(1);
  });

  it('is nothing that is still there, elsewhere, or more', () => {
    expect(taken([known()], [known(), known(renamed)])).toBe(0);
    expect(taken([known()], [known({ ...renamed, file: 'lib/audit.ts' })])).toBe(0);
    expect(taken([known()], [known({ ...renamed, data: [EMAIL, NAME] })])).toBe(0);
    expect(taken([known()], [known(renamed), known({ scope: 'shop/src/audit.ts#Audit.again' })])).toBe(1);
  });
});
