import { defineVendor } from '../define.js';

export const tinybird = defineVendor({
  id: 'tinybird',
  name: 'Tinybird',
  role: 'analytics',
  noCountry: 'companies in several countries',
  packages: ['@chronark/zod-bird'],
  unprovable: 'what is called is what `buildIngestEndpoint` returns, which has no path',
  hosts: ['tinybird.co'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://github.com/chronark/zod-bird',
  calls: [
    // What `buildIngestEndpoint` has made is called with the event.
    { path: '(default)', args: [0] },
  ],
});
