import { BUYER, testRule } from './rule-tester.js';

testRule('no-third-party-leak', {
  valid: [
    {
      name: 'a payment provider that gets what it needs',
      code: `import Stripe from 'stripe';
${BUYER}
export const register = (stripe: Stripe, buyer: Buyer): unknown => stripe.customers.create({ email: buyer.email });`,
    },
    {
      name: 'a request to the own server',
      code: `${BUYER}
export const save = (buyer: Buyer): unknown => fetch('/api/buyers', { method: 'POST', body: buyer.email });`,
    },
    {
      name: 'a log of the project itself',
      code: `${BUYER}
export const seen = (buyer: Buyer): void => console.log(buyer.email);`,
    },
  ],
  invalid: [
    {
      name: 'an error tracker',
      code: `import * as Sentry from '@sentry/node';
${BUYER}
export const seen = (buyer: Buyer): void => Sentry.setUser({ id: buyer.id, email: buyer.email });`,
      errors: [{ messageId: 'exposed', line: 4, column: 45 }],
    },
    {
      name: 'a foreign host',
      code: `${BUYER}
export const save = (buyer: Buyer): unknown =>
  fetch('https://api.example.net/leads', { method: 'POST', body: JSON.stringify({ email: buyer.email }) });`,
      errors: [{ messageId: 'exposed', line: 4, column: 3 }],
    },
  ],
});
