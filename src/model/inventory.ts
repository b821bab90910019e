import type { Category } from './category.js';
import type { CoverageGap } from './coverage.js';
import type { Place } from './place.js';
import type { Confidence, TagStyle } from './tag.js';

/** What kind of declaration an entry of the inventory is; `use` is a read in code without types, which nothing declares. */
export const INVENTORY_KINDS = [
  'property',
  'column',
  'parameter',
  'variable',
  'function',
  'type',
  'use',
  'library',
] as const;
export type InventoryKind = (typeof INVENTORY_KINDS)[number];

/** One declaration that somebody tagged, or that inference takes for personal data. Plain data; never holds a value. */
export interface InventoryEntry {
  /** Name of the declaration for people: `Buyer.email`. */
  name: string;
  kind: InventoryKind;
  /** `none` for what somebody has declared not to be personal. */
  category: Category | 'none';
  confidence: Confidence;
  style: TagStyle;
  /** Why, as a clause for people; of `none`, the reason that was given. */
  why: string;
  /** Stable symbol id of the declaration; never a position. */
  symbol: string;
  /** Where it is declared; absent for declarations of libraries. */
  place?: Place;
  /** How to make an inferred entry certain. */
  suggestion?: TagSuggestion;
}

/** A tag to add to a declaration. */
export interface TagSuggestion {
  /** As people write it: a comment where the declaration is theirs, else an entry of the configuration. */
  text: string;
  /** The change of the file that adds it. */
  edit?: TextInsertion;
}

/** A text to put into a file. */
export interface TextInsertion {
  offset: number;
  text: string;
}

/** A tag in code that names a category which does not exist, and is therefore no tag. */
export interface UnknownCategory {
  place: Place;
  written: string;
  /** Names that are near, best first. */
  suggestions: readonly string[];
}

/** All that an inventory found. */
export interface InventoryResult {
  /** Absolute path of the folder that all places are relative to. Never printed. */
  root: string;
  entries: InventoryEntry[];
  unknown: UnknownCategory[];
  coverage: CoverageGap[];
}
