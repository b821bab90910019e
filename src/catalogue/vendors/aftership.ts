import { defineVendor } from '../define.js';

export const aftership = defineVendor({
  id: 'aftership',
  name: 'AfterShip',
  role: 'shipping',
  noCountry: 'companies in several countries',
  packages: ['aftership', '@aftership/tracking-sdk'],
  hosts: ['aftership.com'],
  kind: 'third-party',
  purpose: 'shipping',
  docs: 'https://www.aftership.com/docs/tracking',
  calls: [{ path: ['createTracking', 'updateTrackingById', 'call', 'POST', 'PUT'], args: 'all' }],
});
