import type { Category } from '../model/category.js';
import type { Purpose, VendorRole } from '../model/sink.js';

/** What a vendor may expect by its role, as long as the project declares no `recipients`. */
export interface RoleExpectation {
  /** For people, with its article: `A payment provider`. */
  noun: string;
  categories: readonly Category[];
  /** What such a vendor uses data for unless the catalogue says otherwise of a call. */
  purpose?: Purpose;
}

const ADDRESS: Category = 'user.contact.address';
const EMAIL: Category = 'user.contact.email';
const PHONE: Category = 'user.contact.phone_number';
const NAME: Category = 'user.name';
/** What people are called in a message, where they go by it. */
const USERNAME: Category = 'user.account.username';

/** Expectations by role. Whoever is not meant to know people may expect nothing. */
export const ROLE_EXPECTATIONS: Readonly<Record<VendorRole, RoleExpectation>> = {
  payment: {
    noun: 'A payment provider',
    categories: ['user.payment', NAME, EMAIL, ADDRESS, PHONE],
    purpose: 'payment',
  },
  messaging: { noun: 'A messaging provider', categories: [EMAIL, PHONE, NAME, USERNAME], purpose: 'transactional' },
  shipping: { noun: 'A shipping provider', categories: [NAME, ADDRESS, PHONE, EMAIL], purpose: 'shipping' },
  identity: {
    noun: 'An identity provider',
    categories: ['user.account', 'user.authorization', NAME, EMAIL, PHONE],
    purpose: 'security',
  },
  marketing: { noun: 'A marketing service', categories: [EMAIL, PHONE, NAME], purpose: 'marketing' },
  support: { noun: 'A support service', categories: [EMAIL, NAME], purpose: 'support' },
  maps: { noun: 'A maps provider', categories: [ADDRESS, 'user.location'] },
  search: { noun: 'A search service', categories: [] },
  'error-tracker': { noun: 'An error tracker', categories: [], purpose: 'observability' },
  observability: { noun: 'An observability service', categories: [], purpose: 'observability' },
  analytics: { noun: 'An analytics service', categories: [], purpose: 'analytics' },
  advertising: { noun: 'An advertising service', categories: [], purpose: 'advertising' },
  'session-replay': { noun: 'A session replay service', categories: [], purpose: 'session-replay' },
  llm: { noun: 'A language model provider', categories: [] },
  storage: { noun: 'A storage service', categories: [] },
  'built-in': { noun: 'An outside host', categories: [] },
  host: { noun: 'An outside host', categories: [] },
  unknown: { noun: 'An outside service', categories: [] },
};
