import { defineVendor } from '../define.js';

export const dub = defineVendor({
  id: 'dub',
  name: 'Dub',
  role: 'analytics',
  country: 'US',
  packages: ['dub'],
  hosts: ['dub.co'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://dub.co/docs/sdks/typescript',
  calls: [{ path: ['track.lead', 'track.sale', 'customers.update', 'partners.create'], args: 'all' }],
});
