import type { Category } from '../../model/category.js';
import type { CategoryKey } from '../../model/category-name.js';
import { CATEGORY_TITLES } from '../../model/category-title.js';
import type { Flow } from '../../model/flow.js';
import { compareText } from '../../model/place.js';
import { sensitivityOf } from '../../model/sensitivity.js';
import { destinationOf } from '../destination.js';
import { holdersOf } from '../holders.js';

/**
 * A line of the record of processing: one category that one recipient or store gets. The fields are those of Art. 30(1) GDPR as far as code
 * shows them; what it does not show (the controller, time limits, safeguards of a transfer) is for people to add.
 */
export interface ProcessingRecord {
  category: Category;
  title: string;
  /** `9` or `10`, for what these articles of the GDPR protect in particular. */
  article: '' | '9' | '10';
  sensitivity: string;
  /** Whose data: names of what holds it, types first. */
  people: string[];
  destination: string;
  /** `recipient`, `store`, or `own`. */
  destinationKind: string;
  /** Vendor id or host, or id of the store. */
  destinationId: string;
  purposes: string[];
  /** Whether the data leaves for somebody else, who may be in another country. */
  transfer: 'to another party' | 'not known' | 'none';
  /** Countries of the companies that get it, as far as the catalogue knows them. */
  countries: string[];
  /** Parts of the world in which they are told to keep it. */
  regions: string[];
  protections: string[];
  consents: string[];
  /** Parts of the code, by file. */
  files: string[];
  flows: number;
}

/** The record of processing of all flows, findings or not; sorted by category and destination. */
export function processingRecords(flows: readonly Flow[]): ProcessingRecord[] {
  const groups = new Map<string, Flow[]>();
  for (const flow of flows) {
    const key = `${flow.category} ${destinationOf(flow).id}`;
    groups.set(key, [...(groups.get(key) ?? []), flow]);
  }
  return [...groups].sort(([a], [b]) => compareText(a, b)).map(([, group]) => recordOf(group));
}

function recordOf(group: readonly Flow[]): ProcessingRecord {
  const [first] = group as readonly [Flow, ...Flow[]];
  const { name, kind } = destinationOf(first);
  const { level, article } = sensitivityOf(first.category);
  return {
    category: first.category,
    title: CATEGORY_TITLES[first.category.slice('user.'.length) as CategoryKey],
    article: article === undefined ? '' : (String(article) as '9' | '10'),
    sensitivity: level,
    people: holdersOf(group),
    destination: name,
    destinationKind: kind,
    destinationId: first.sink.recipient ?? first.sink.store ?? first.sink.kind,
    purposes: distinct(group.flatMap(({ sink }) => sink.purpose ?? [])),
    // An address that is put together while the code runs may be anybody's.
    transfer: kind === 'recipient' ? 'to another party' : first.sink.kind === 'network' ? 'not known' : 'none',
    countries: distinct(group.flatMap(({ sink }) => sink.country ?? [])),
    regions: distinct(group.flatMap(({ sink }) => sink.region ?? [])),
    protections: distinct(group.map(({ protection }) => protection)),
    consents: distinct(group.flatMap(({ consents }) => consents)),
    files: distinct(group.map(({ meet }) => meet.file)),
    flows: group.length,
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort(compareText);
}
