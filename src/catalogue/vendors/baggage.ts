import { defineVendor } from '../define.js';

/** Baggage goes along in a header of every request that is made from there on, to whoever is called, and anybody there may log it. */
export const baggage = defineVendor({
  id: 'baggage',
  name: 'Whoever is called (baggage)',
  role: 'observability',
  noCountry: 'whoever is called',
  packages: ['@opentelemetry/api'],
  kind: 'third-party',
  purpose: 'observability',
  docs: 'https://opentelemetry.io/docs/concepts/signals/baggage/',
  calls: [
    { path: ['createBaggage', 'propagation.createBaggage'], args: [0] },
    { path: 'setEntry', types: ['Baggage'], args: [1] },
  ],
});
