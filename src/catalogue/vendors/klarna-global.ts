import { defineVendor } from '../define.js';

export const klarnaGlobal = defineVendor({
  id: 'klarna',
  name: 'Klarna',
  role: 'payment',
  country: 'SE',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  kind: 'third-party',
  purpose: 'payment',
  docs: 'https://docs.klarna.com/payments/web-payments/',
  calls: [
    {
      path: ['Klarna.Payments.authorize', 'Klarna.Payments.load', 'Klarna.Payments.finalize'],
      args: 'all',
    },
  ],
});
