import type { Category } from './category.js';
import type { Place } from './place.js';
import type { Purpose, Sink } from './sink.js';
import type { Confidence, Protection, Tag } from './tag.js';

/** What happens at a step of a trace. */
export type StepKind =
  'source' | 'assign' | 'store' | 'pass' | 'return' | 'capture' | 'combine' | 'protect' | 'library' | 'sink';

/** One step on the way of a value, in words a person can follow. */
export interface Step {
  kind: StepKind;
  /** `reads email of Buyer`, `passed as 2nd argument to audit()`, `returned from label()`; never a value. */
  text: string;
  place: Place;
}

/** A value that carries a tag, where it entered the flow. */
export interface Source {
  tag: Tag;
  place: Place;
}

/** One source that reaches one sink. A fact, recorded whether or not any rule objects. */
export interface Flow {
  /** Survives moved lines, reformatting and renamed locals. */
  fingerprint: string;
  category: Category;
  source: Source;
  sink: Sink;
  /** Where the sink itself stands. */
  sinkPlace: Place;
  /** The call at which concrete data enters the chain of parameters that ends in the sink. */
  meet: Place;
  /** Symbol id of the function that contains the meet. */
  meetFunction: string;
  /** Path inside the sink's argument, `[0].user.email`, for people. */
  path: string;
  protection: Protection;
  /** Purposes for which a consent check dominates. */
  consents: Purpose[];
  confidence: Confidence;
  steps: Step[];
  /** The configured redaction that this flow passes by, and the path that it does not cover. */
  uncovered?: { option: string; path: string };
}
