import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../src/model/category-name.js';
import { compile, groupOf, LEXICON, singular } from '../../src/tagging/lexicon/index.js';

describe('the lexicon', () => {
  it('names categories that exist', () => {
    for (const group of LEXICON) expect(CATEGORY_KEYS).toContain(group.category);
  });

  it('is written in lower case, without diacritics', () => {
    for (const group of LEXICON) expect(group.words).toMatch(/^[a-z0-9,\s]+$/);
  });

  it('refuses a phrase that two groups claim', () => {
    const group = {
      category: 'contact.email',
      label: 'an e-mail address',
      holds: 'text',
      needs: 'nothing',
      words: 'e mail',
    } as const;
    expect(() => compile([group, { ...group, words: 'email' }])).toThrow('"email" is in two groups');
  });

  it('finds plurals', () => {
    expect(groupOf('emails')).toBe(groupOf('email'));
    expect(groupOf('allergies')).toBe(groupOf('allergy'));
    expect(groupOf('status')).toBeUndefined();
  });

  it.each([
    ['addresses', 'address'],
    ['histories', 'history'],
    ['emails', 'email'],
    ['address', 'address'],
  ])('makes %s singular', (plural, one) => {
    expect(singular(plural)).toBe(one);
  });
});
