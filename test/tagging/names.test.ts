import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS, SHORT_NAMES } from '../../src/model/category-name.js';
import { LABEL_HEADER, readLabelRows, readLabels, type LabelledName } from './names/read-labels.js';

const PARTS = ['development', 'frozen'] as const;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
const CATEGORIES = new Set<string>([...CATEGORY_KEYS, ...Object.keys(SHORT_NAMES)]);

const all = PARTS.flatMap((part) => readLabels(part));

describe.each(PARTS)('the %s part of the labelled names', (part) => {
  const rows = readLabelRows(part);
  const labels = readLabels(part);

  it('has the header and six fields in each row', () => {
    expect(rows[0]).toEqual(LABEL_HEADER);
    expect(rows.filter((row) => row.length !== LABEL_HEADER.length)).toEqual([]);
  });

  it('names only languages and categories that exist', () => {
    expect(labels.filter(({ language }) => !LANGUAGES.includes(language))).toEqual([]);
    expect(labels.filter(({ categories }) => !categories.every((category) => CATEGORIES.has(category)))).toEqual([]);
    expect(labels.filter(({ name }) => name === '')).toEqual([]);
  });

  it('has enough of both answers', () => {
    expect(labels.length).toBeGreaterThanOrEqual(750);
    expect(share(labels)).toBeGreaterThan(0.35);
    expect(share(labels)).toBeLessThan(0.55);
  });
});

describe('the labelled names', () => {
  it('has no row twice', () => {
    const keys = all.map(({ owner, name, type }) => JSON.stringify([owner, name, type]));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('shares no name of an owner between the parts', () => {
    const [development, frozen] = PARTS.map(
      (part) => new Set(readLabels(part).map(({ owner, name }) => `${owner}.${name}`)),
    );
    expect([...(development ?? [])].filter((key) => frozen?.has(key))).toEqual([]);
  });

  it('covers languages and code without types', () => {
    expect(all.length).toBeGreaterThanOrEqual(1500);
    expect(all.filter(({ language }) => language !== 'en').length).toBeGreaterThanOrEqual(250);
    expect(all.filter(({ type }) => type === '').length).toBeGreaterThanOrEqual(200);
    for (const language of LANGUAGES) {
      expect(all.filter((label) => label.language === language).length).toBeGreaterThanOrEqual(30);
    }
  });
});

function share(labels: readonly LabelledName[]): number {
  return labels.filter(({ categories }) => categories.length > 0).length / labels.length;
}
