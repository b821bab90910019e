import { createHash } from 'node:crypto';
import type { Category } from '../model/category.js';
import type { Flow } from '../model/flow.js';
import { comparePlaces, compareText } from '../model/place.js';
import type { RuleId } from '../model/finding.js';

/** Hexadecimal digits of a fingerprint: 80 bits, so that two of a million differ but for one chance in 10^12. */
const DIGITS = 20;

/** What makes a flow the same flow after an edit: no position and no local name. */
export interface FlowIdentity {
  category: Category;
  /** Symbol id of the tagged declaration. */
  sourceSymbol: string;
  /** `pino#info` */
  sinkId: string;
  /** Host or vendor, where one `sinkId` (`fetch`) serves many. */
  recipient?: string;
  /** Symbol id of the function that contains the meet. */
  meetFunction: string;
  /** Path inside the sink's argument. */
  path: string;
}

/**
 * The fingerprint of a flow.
 *
 * @param identity what survives moved lines, reformatting, renamed locals, and edits elsewhere
 * @param ordinal tells equal flows of one function apart, counted from 0 in source order
 * @returns hexadecimal digits
 */
export function flowFingerprint(identity: FlowIdentity, ordinal = 0): string {
  const { category, sourceSymbol, sinkId, recipient = '', meetFunction, path } = identity;
  return digest(['flow', category, sourceSymbol, sinkId, recipient, meetFunction, path, String(ordinal)]);
}

/**
 * Gives flows their fingerprints; equal ones of one function are numbered in source order.
 *
 * @param drafts flows without fingerprints, in any order
 * @returns the flows, ordered by meet, sink, source, category, and path: the order in which they are reported
 */
export function fingerprintFlows(drafts: readonly Omit<Flow, 'fingerprint'>[]): Flow[] {
  const number = createCounter();
  return [...drafts].sort(compareFlows).map((draft) => {
    const identity = identityOf(draft);
    return { fingerprint: flowFingerprint(identity, number(flowFingerprint(identity))), ...draft };
  });
}

/** What makes a finding the same finding after an edit. */
export interface FindingIdentity {
  rule: RuleId;
  /** Symbol id of the function that contains the meet; a store's id for findings that speak of a whole store. */
  scope: string;
  flows: readonly Flow[];
}

/**
 * The fingerprint of a finding.
 *
 * @param identity the rule, the function, and the flows; of those only sinks, categories, and tagged declarations count
 * @param ordinal tells equal findings of one function apart, counted from 0 in source order
 * @returns hexadecimal digits
 */
export function findingFingerprint(identity: FindingIdentity, ordinal = 0): string {
  const sinks = distinct(identity.flows.map(({ sink }) => `${sink.id}>${sink.recipient ?? ''}`));
  const sources = distinct(
    identity.flows.map(({ category, source }) => `${category}<${stableSymbol(source.tag.symbol)}`),
  );
  return digest(['finding', identity.rule, identity.scope, sinks.join('|'), sources.join('|'), String(ordinal)]);
}

/** Counts how often it was asked for a key before. */
export function createCounter(): (key: string) => number {
  const counts = new Map<string, number>();
  return (key) => {
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count;
  };
}

/**
 * A symbol without names that mean nothing outside of their function. Where code has no types, a read is named as it is written
 * (`src/a.js~buyer.email`), and the root of that is nearly always a parameter or variable.
 */
export function stableSymbol(symbol: string): string {
  return symbol.replace(/~[^.~]+\.(?=.)/, '~');
}

function identityOf(flow: Omit<Flow, 'fingerprint'>): FlowIdentity {
  const { category, source, sink, meetFunction, path } = flow;
  const recipient = sink.recipient === undefined ? {} : { recipient: sink.recipient };
  return { category, sourceSymbol: stableSymbol(source.tag.symbol), sinkId: sink.id, ...recipient, meetFunction, path };
}

function compareFlows(a: Omit<Flow, 'fingerprint'>, b: Omit<Flow, 'fingerprint'>): number {
  return (
    comparePlaces(a.meet, b.meet) ||
    comparePlaces(a.sinkPlace, b.sinkPlace) ||
    compareText(a.sink.id, b.sink.id) ||
    comparePlaces(a.source.place, b.source.place) ||
    compareText(a.category, b.category) ||
    compareText(a.path, b.path) ||
    compareText(a.source.tag.symbol, b.source.tag.symbol) ||
    compareText(a.protection, b.protection)
  );
}

function digest(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, DIGITS);
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}
