import type { Category } from './category.js';

/** The kinds of places through which a value leaves the code. */
export const SINK_KINDS = [
  'log',
  'error-report',
  'storage',
  'database',
  'object-store',
  'third-party',
  'network',
  'response',
  'url',
  'message',
  'llm',
  'unknown-package',
] as const;
export type SinkKind = (typeof SINK_KINDS)[number];

/** What a recipient uses data for. */
export const PURPOSES = [
  'essential',
  'payment',
  'shipping',
  'security',
  'support',
  'transactional',
  'observability',
  'analytics',
  'advertising',
  'marketing',
  'personalization',
  'session-replay',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The purposes for which a person must have consented before data is used so. */
export const CONSENT_PURPOSES: ReadonlySet<Purpose> = new Set([
  'analytics',
  'advertising',
  'marketing',
  'personalization',
  'session-replay',
]);

/** What a vendor is to the project; it decides what the vendor may expect while no `recipients` are declared. */
export const VENDOR_ROLES = [
  'payment',
  'messaging',
  'shipping',
  'identity',
  'error-tracker',
  'observability',
  'analytics',
  'advertising',
  'marketing',
  'session-replay',
  'llm',
  'search',
  'maps',
  'support',
  'storage',
  'built-in',
  'host',
  'unknown',
] as const;
export type VendorRole = (typeof VENDOR_ROLES)[number];

/** Parts of the world that a vendor can be told to keep data in. */
export const REGIONS = ['eu', 'uk', 'us', 'ca', 'sa', 'ap', 'au', 'in', 'jp', 'me', 'af'] as const;
export type Region = (typeof REGIONS)[number];

/** A sink as flows and findings name it. */
export interface Sink {
  kind: SinkKind;
  /** The callee as written: `logger.info`. */
  name: string;
  /** Vendor id of whoever gets the data, or a host name; absent for sinks without a recipient (a console). */
  recipient?: string;
  /** The recipient's name for people. */
  recipientName?: string;
  /** Country of the company that gets or keeps the data, as ISO 3166-1 has it; absent where there is no single answer. */
  country?: string;
  /** The part of the world in which it keeps the data, as far as the code says: `eu`. */
  region?: Region;
  /** It goes there unencrypted: the address begins with `http:` or `ws:`, and is not of this machine or its network. */
  insecure?: true;
  role: VendorRole;
  /** Id of the store that keeps the data, for kinds `storage`, `database` and `object-store`. */
  store?: string;
  /** The store's name for people. */
  storeName?: string;
  purpose?: Purpose;
  /** Categories that the call may carry by its nature while no `recipients` are declared: the address that a mail is sent to. */
  accepts?: readonly Category[];
  /** Stable id of what was matched: `pino#info`. */
  id: string;
}
