import { readFileSync } from 'node:fs';

/** A name as a real project declares it, and what a person who read it says it holds. */
export interface LabelledName {
  owner: string;
  name: string;
  /** The text of its type; empty when it has none. */
  type: string;
  language: string;
  /** As people write them; none: not personal. Several are alternatives. */
  categories: readonly string[];
  note: string;
}

/** The columns, in their order. */
export const LABEL_HEADER = ['owner', 'name', 'type', 'language', 'category', 'note'] as const;

/** The two parts: the one to tune on, and the one to measure with. */
export type LabelPart = 'development' | 'frozen';

/** The rows of one part as they stand in its file, header first. */
export function readLabelRows(part: LabelPart): string[][] {
  return parseCsv(readFileSync(new URL(`./${part}.csv`, import.meta.url), 'utf8'));
}

/** The labelled names of one part. */
export function readLabels(part: LabelPart): LabelledName[] {
  return readLabelRows(part)
    .slice(1)
    .map(([owner = '', name = '', type = '', language = '', category = '', note = '']) => ({
      owner,
      name,
      type,
      language,
      categories: category === '' ? [] : category.split('|'),
      note,
    }));
}

function parseCsv(text: string): string[][] {
  return text.trimEnd().split('\n').map(parseLine);
}

/** No field of these files holds a line break. */
function parseLine(line: string): string[] {
  const fields = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
