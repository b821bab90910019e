import type { Category } from './category.js';
import type { Place } from './place.js';

/** How sure a tag, a match or a finding is, surest first. */
export const CONFIDENCES = ['certain', 'likely', 'possible'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The less sure of two. */
export function weaker(a: Confidence, b: Confidence): Confidence {
  return CONFIDENCES.indexOf(a) >= CONFIDENCES.indexOf(b) ? a : b;
}

/** Which style of tagging a tag came from, most trusted first. */
export type TagStyle = 'brand' | 'jsdoc' | 'decorator' | 'config' | 'schema' | 'library' | 'inferred';

/** What says that a declaration holds a category of personal data. */
export interface Tag {
  category: Category;
  confidence: Confidence;
  style: TagStyle;
  /** Why, as a clause for people: "because field `email: string` of `Buyer` is a person's". */
  why: string;
  /** Name of the declaration for people: `Buyer.email`. */
  name: string;
  /** Stable symbol id of the declaration; never a position. */
  symbol: string;
  /** It is declared to be text: a check for anything else rules it out. */
  text?: true;
  /** Where it is declared; absent for library declarations. */
  place?: Place;
}

/** What has been done to a value on its way. `none` sorts first; the rest are ordered by how little the value still says. */
export const PROTECTIONS = ['none', 'masked', 'hashed', 'tokenized', 'encrypted'] as const;
export type Protection = (typeof PROTECTIONS)[number];
