import { defineVendor } from '../define.js';

export const klarna = defineVendor({
  id: 'klarna',
  name: 'Klarna',
  role: 'payment',
  country: 'SE',
  packages: ['@klarna/*', 'klarna'],
  unprovable: 'the page loads its script, and its packages have no types',
  hosts: ['klarna.com', 'klarnacdn.net'],
  kind: 'third-party',
  purpose: 'payment',
  docs: 'https://docs.klarna.com/',
  calls: [{ path: ['Payments.authorize', 'Payments.load', 'createOrder', 'createSession'], args: 'all' }],
});
