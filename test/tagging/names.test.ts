import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS, SHORT_NAMES } from '../../src/model/category-name.js';
import { LABEL_PARTS, labelHeader, readLabelRows, readLabels, type LabelledName } from './names/read-labels.js';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
const CATEGORIES = new Set<string>([...CATEGORY_KEYS, ...Object.keys(SHORT_NAMES)]);

const all = LABEL_PARTS.flatMap((part) => readLabels(part));

describe.each(LABEL_PARTS)('the %s part of the labelled names', (part) => {
  const rows = readLabelRows(part);
  const labels = readLabels(part);

  it('has the header, and its fields in each row', () => {
    const header = labelHeader(part);
    expect(rows[0]).toEqual(header);
    expect(rows.filter((row) => row.length !== header.length)).toEqual([]);
  });

  it('names only languages and categories that exist', () => {
    expect(labels.filter(({ language }) => !LANGUAGES.includes(language))).toEqual([]);
    expect(labels.filter(({ categories }) => !categories.every((category) => CATEGORIES.has(category)))).toEqual([]);
    expect(labels.filter(({ name }) => name === '')).toEqual([]);
  });

  it('has enough of both answers', () => {
    expect(labels.length).toBeGreaterThanOrEqual(350);
    expect(share(labels)).toBeGreaterThan(0.3);
    expect(share(labels)).toBeLessThan(0.55);
  });
});

describe('the labelled names', () => {
  it('has no row twice', () => {
    for (const part of LABEL_PARTS) {
      const keys = readLabelRows(part).map((row) => JSON.stringify(row));
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    }
  });

  it('shares no name of an owner between the first parts, which are of the same projects', () => {
    const [development, frozen] = (['development', 'frozen'] as const).map(
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
