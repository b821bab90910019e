import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeclarationFacts, ValueKind } from '../../src/tagging/declaration-facts.js';
import { inferTag } from '../../src/tagging/infer-tag.js';
import { isInterestingName } from '../../src/tagging/interesting-name.js';
import { LEXICON } from '../../src/tagging/lexicon/index.js';

const PARTS = [
  'email',
  'Phone',
  'Number',
  'user',
  'Name',
  'ip',
  'Address',
  'is',
  'masked',
  'value',
  '_',
  '-',
  '2',
  'shipping',
  'Card',
  'ID',
  's',
];
const KINDS: readonly ValueKind[] = ['string', 'number', 'boolean', 'date', 'array', 'object', 'function', 'unknown'];

const names = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
);
const facts: fc.Arbitrary<DeclarationFacts> = fc.record({
  name: names,
  kind: fc.constantFrom(...KINDS),
  element: fc.constantFrom<ValueKind>('string', 'object'),
  owner: fc.option(names, { nil: undefined }),
  siblings: fc.option(fc.array(names), { nil: undefined }),
  role: fc.constantFrom('property', 'parameter', 'variable', 'method', 'function', 'column', 'key'),
  file: fc.constant('src/app.ts'),
});

describe('isInterestingName', () => {
  it('lets every name through that is ever tagged, and no input makes inference throw', () => {
    fc.assert(
      fc.property(facts, (declaration) => {
        const tagged = inferTag(declaration, 'aggressive') !== undefined;
        return !tagged || isInterestingName(declaration.name);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  it.each([
    'constructor',
    '__proto__',
    'toString',
    'i',
    'index',
    'children',
    'className',
    'useState',
    'product',
    'Emailer',
    '',
    '日本',
  ])('turns %j away', (name) => {
    expect(isInterestingName(name)).toBe(false);
  });

  it('knows every phrase of the lexicon in camelCase, snake_case, kebab-case and run together', () => {
    for (const group of LEXICON.filter(({ needs }) => needs !== 'compound')) {
      for (const phrase of group.words.split(',').map((text) => text.trim().split(/\s+/))) {
        const camel = phrase
          .map((word, index) => (index === 0 ? word : word[0]!.toUpperCase() + word.slice(1)))
          .join('');
        for (const name of [camel, phrase.join('_'), phrase.join('-'), phrase.join('')])
          expect(isInterestingName(name), name).toBe(true);
      }
    }
  });

  it('leaves out what only `aggressive` tags when another level is asked', () => {
    expect(isInterestingName('apiKey')).toBe(true);
    expect(isInterestingName('apiKey', 'balanced')).toBe(false);
    expect(isInterestingName('email', 'off')).toBe(false);
  });
});
