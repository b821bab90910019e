import { describe, expect, it } from 'vitest';
import { inferTag } from '../../src/tagging/infer-tag.js';
import { isInterestingName } from '../../src/tagging/interesting-name.js';
import { parseCases } from './parse-case.js';
import { ACCOUNTS } from './tables/accounts.js';
import { COMMERCE } from './tables/commerce.js';
import { BESIDE, DEEDS } from './tables/deeds.js';
import { FAMILIES } from './tables/families.js';
import { FORMS_AND_MAIL } from './tables/forms-and-mail.js';
import { LANGUAGES } from './tables/languages.js';
import { LEVELS } from './tables/levels.js';
import { LISTED } from './tables/listed.js';
import { PEOPLE } from './tables/people.js';
import { PLACES } from './tables/places.js';

const BALANCED = {
  people: PEOPLE,
  accounts: ACCOUNTS,
  commerce: COMMERCE,
  'forms and mail': FORMS_AND_MAIL,
  languages: LANGUAGES,
};

describe.each(Object.entries(BALANCED))('inference at balanced: %s', (_family, table) => {
  it.each(parseCases(table).map((row) => [row.line, row] as const))('%s', (_line, { facts, expected }) => {
    expect(inferTag(facts, 'balanced')?.category.replace('user.', '')).toBe(expected);
  });
});

describe('what is listed at balanced', () => {
  it.each(parseCases([LISTED, PLACES, DEEDS, BESIDE, FAMILIES].join('\n')).map((row) => [row.line, row] as const))(
    '%s',
    (_line, { facts, expected }) => {
      expect(inferTag(facts, 'balanced', 'list')?.category.replace('user.', '')).toBe(expected);
    },
  );
});

describe.each(Object.entries(LEVELS))('inference at %s', (level, table) => {
  it.each(parseCases(table).map((row) => [row.line, row] as const))('%s', (_line, { facts, expected }) => {
    expect(inferTag(facts, level as keyof typeof LEVELS)?.category.replace('user.', '')).toBe(expected);
  });
});

const ALL_CASES = [...Object.values(BALANCED), ...Object.values(LEVELS)].flatMap(parseCases);

describe('levels', () => {
  it('widen: what a level tags, the next one tags too', () => {
    for (const { facts, line } of ALL_CASES) {
      const [strict, balanced, aggressive] = (['strict', 'balanced', 'aggressive'] as const).map((level) =>
        inferTag(facts, level),
      );
      if (strict !== undefined) expect(balanced?.category, line).toBe(strict.category);
      if (balanced !== undefined) expect(aggressive?.category, line).toBe(balanced.category);
    }
  });

  it('are covered by the filter of names', () => {
    for (const { facts, line } of ALL_CASES) {
      if (inferTag(facts, 'aggressive') !== undefined) expect(isInterestingName(facts.name), line).toBe(true);
      if (inferTag(facts, 'balanced') !== undefined) expect(isInterestingName(facts.name, 'balanced'), line).toBe(true);
    }
  });
  it('and so is what only a list has, as what is hashed, entered or beside others of the same', () => {
    for (const { facts, line } of parseCases([LISTED, PLACES, DEEDS, BESIDE, FAMILIES].join('\n'))) {
      if (inferTag(facts, 'balanced', 'list') !== undefined)
        expect(isInterestingName(facts.name, 'balanced', 'list'), line).toBe(true);
    }
  });
});

describe('confidence', () => {
  it.each([
    ['Buyer.email: string', 'likely'],
    ['parameter email: string', 'likely'],
    ['req.body.email', 'likely'],
    ['data.email', 'possible'],
    ['User.location: string', 'possible'],
    ['Address.country: string', 'possible'],
    ['User{id}.name: string', 'likely'],
    ['Profile.name: string', 'possible'],
    ['Profile{email}.name: string', 'likely'],
    ['GeoPoint.latitude: number', 'possible'],
    ['User.latitude: number', 'likely'],
  ])('%s is %s', (line, confidence) => {
    const [row] = parseCases(`${line} -> nothing`);
    expect(inferTag(row!.facts, 'balanced')?.confidence).toBe(confidence);
  });
});

describe('reasons', () => {
  it.each([
    ['Buyer.email: string', 'because field `email: string` of `Buyer`, a person type'],
    ['Buyer.emails: string[]', 'because field `emails: string[]` of `Buyer`, a person type'],
    ['parameter customerEmail: string', 'because parameter `customerEmail: string` is named like an e-mail address'],
    ['req.body.phone', 'because field `phone` of `req.body`, what a request brings'],
    ['Entry{email}.name: string', 'because field `name: string` of `Entry`, a person type, for it also has `email`'],
    ['Address.city: string', 'because field `city: string` of `Address`, a postal address'],
    ['SignUpForm.email: string', 'because field `email: string` of `SignUpForm`, a form that a person fills in'],
    ['Order.email: string', 'because field `email: string` of `Order` is named like an e-mail address'],
    ['column users.dob: date', 'because column `dob: Date` of `users`, a person type'],
  ])('%s', (line, why) => {
    const [row] = parseCases(`${line} -> nothing`);
    expect(inferTag(row!.facts, 'balanced')?.why).toBe(why);
  });
});
