import { describe, expect, it } from 'vitest';
import { policyKindsOf } from '../../src/model/policy-kind.js';

describe('the kinds of the privacy policy', () => {
  it.each([
    ['user.contact.email', ['e-mail']],
    ['user.contact.address.street', ['shipping address', 'shipping']],
    ['user.financial.credit_card', ['payment', 'payment methods', 'transactions']],
    ['user.device.ip_address', ['IP address', 'browser', 'device', 'location']],
    ['user.behavior.browsing_history', ['browsing history']],
    ['user.health_and_medical', []],
  ] as const)('%s falls under %j', (category, kinds) => {
    expect(policyKindsOf(category)).toEqual(kinds);
  });
});
