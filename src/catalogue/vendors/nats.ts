import { defineVendor } from '../define.js';

export const nats = defineVendor({
  id: 'nats',
  name: 'NATS',
  role: 'storage',
  packages: ['nats', '@nats-io/*', 'nats.ws'],
  kind: 'storage',
  calls: [{ path: ['publish', 'request', 'put', 'create', 'update'], args: 'all' }],
});
