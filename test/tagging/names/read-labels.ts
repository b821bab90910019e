import { readFileSync } from 'node:fs';
import type { DeclarationFacts } from '../../../src/tagging/declaration-facts.js';

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
  /** What it is, in parts that say so. */
  role?: DeclarationFacts['role'];
  /** What its owner stands in, in parts that say so. */
  within?: string;
  /** What stands beside it, in parts that say so: members of the same owner, or parameters of the same function. */
  siblings?: readonly string[];
  /** The function of a parameter, in parts that say so; in the last ones, the function that anything stands in. */
  fn?: string;
  /** The end of the path of its file, in the last parts. */
  file?: string;
}

/** The parts: five to tune on, and three to measure with. */
export const LABEL_PARTS = [
  'development',
  'development-2',
  'development-3',
  'development-4',
  'development-5',
  'frozen',
  'frozen-2',
  'frozen-3',
] as const;
export type LabelPart = (typeof LABEL_PARTS)[number];

const PLAIN = ['owner', 'name', 'type', 'language', 'category', 'note'] as const;
const IN_PLACE = [
  'owner',
  'name',
  'type',
  'role',
  'within',
  'siblings',
  'function',
  'language',
  'category',
  'note',
] as const;

/** The same, and the file: of a variable, what stands beside it are the other variables of its function. */
const IN_FILE = [...IN_PLACE.slice(0, -3), 'file', 'language', 'category', 'note'] as const;

/** The columns of a part, in their order: the later ones also say what a scan sees around a name. */
export function labelHeader(part: LabelPart): readonly string[] {
  if (/^(?:development-[45]|frozen-3)$/.test(part)) return IN_FILE;
  return /-\d$/.test(part) ? IN_PLACE : PLAIN;
}

/** The rows of one part as they stand in its file, header first. */
export function readLabelRows(part: LabelPart): string[][] {
  return parseCsv(readFileSync(new URL(`./${part}.csv`, import.meta.url), 'utf8'));
}

/** The labelled names of one part. */
export function readLabels(part: LabelPart): LabelledName[] {
  const [header = [], ...rows] = readLabelRows(part);
  return rows.map((row) => labelOf(new Map(header.map((column, i) => [column, row[i] ?? '']))));
}

function labelOf(cells: ReadonlyMap<string, string>): LabelledName {
  const cell = (column: string): string => cells.get(column) ?? '';
  const label: LabelledName = {
    owner: cell('owner'),
    name: cell('name'),
    type: cell('type'),
    language: cell('language'),
    categories: split(cell('category'), '|'),
    note: cell('note'),
  };
  if (!cells.has('role')) return label;
  return {
    ...label,
    role: cell('role') as DeclarationFacts['role'],
    within: cell('within'),
    siblings: split(cell('siblings'), ' '),
    fn: cell('function'),
    ...(cells.has('file') && { file: cell('file') }),
  };
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}

function parseCsv(text: string): string[][] {
  return text.trimEnd().split('\n').map(parseLine);
}

/** No field of these files holds a line break. */
function parseLine(line: string): string[] {
  const fields = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)(?=,|$)/g) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
}
