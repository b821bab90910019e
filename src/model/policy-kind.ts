import { coversCategory, type Category } from './category.js';

/** The kinds of personal data that the privacy policy of K7Tracks Marketplace speaks of, in its words, and the categories that each covers. */
export const POLICY_KINDS: Readonly<Record<string, readonly Category[]>> = {
  name: ['user.name', 'user.account.username'],
  'e-mail': ['user.contact.email'],
  'contact details': [
    'user.contact.phone_number',
    'user.contact.fax_number',
    'user.contact.url',
    'user.contact.organization',
  ],
  'shipping address': ['user.contact.address'],
  payment: ['user.payment', 'user.financial'],
  'payment methods': ['user.payment', 'user.financial.credit_card', 'user.financial.bank_account'],
  transactions: ['user.behavior.purchase_history', 'user.payment'],
  'purchase history': ['user.behavior.purchase_history'],
  shipping: ['user.contact.address', 'user.name', 'user.contact.phone_number'],
  'IP address': ['user.device.ip_address'],
  browser: ['user.device', 'user.telemetry'],
  device: ['user.device'],
  'browsing history': ['user.behavior.browsing_history', 'user.behavior.search_history'],
  location: ['user.location', 'user.device.ip_address'],
};

/**
 * The kinds of the policy that a category falls under, in the policy's order; none for what the policy does not mention at all.
 *
 * @param category a full key
 */
export function policyKindsOf(category: Category): string[] {
  return Object.entries(POLICY_KINDS)
    .filter(([, covered]) => covered.some((wide) => coversCategory(wide, category)))
    .map(([kind]) => kind);
}
