import { BUYER, testRule } from './rule-tester.js';

const SEGMENT = `import { Analytics } from '@segment/analytics-node';
${BUYER}
const analytics = new Analytics({ writeKey: 'key' });`;

testRule('no-unconsented-sharing', {
  valid: [
    `${SEGMENT}
export function identify(buyer: Buyer): void {
  if (!buyer.consent.analytics) return;
  analytics.identify({ userId: buyer.id, traits: { email: buyer.email } });
}`,
    {
      name: 'an identifier alone',
      code: `${SEGMENT}
export const identify = (buyer: Buyer): void => analytics.identify({ userId: buyer.id });`,
    },
    {
      name: 'a recipient that needs no consent',
      code: `import Stripe from 'stripe';
${BUYER}
export const register = (stripe: Stripe, buyer: Buyer): unknown => stripe.customers.create({ email: buyer.email });`,
    },
  ],
  invalid: [
    {
      code: `${SEGMENT}
export function identify(buyer: Buyer): void {
  analytics.identify({ userId: buyer.id, traits: { email: buyer.email } });
}`,
      errors: [{ messageId: 'exposed', line: 6, column: 3 }],
    },
    {
      name: 'a check that does not dominate the call',
      code: `${SEGMENT}
export function identify(buyer: Buyer): void {
  if (buyer.consent.analytics) analytics.flush();
  analytics.identify({ userId: buyer.id, traits: { email: buyer.email } });
}`,
      errors: [{ messageId: 'exposed', line: 7, column: 3 }],
    },
  ],
});
