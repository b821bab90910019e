import { defineVendor } from '../define.js';

export const bunyan = defineVendor({
  id: 'bunyan',
  name: 'Bunyan',
  role: 'built-in',
  packages: ['bunyan', 'bole'],
  kind: 'log',
  calls: [
    { path: ['trace', 'debug', 'info', 'warn', 'error', 'fatal'], args: 'all' },
    { path: 'child', args: [0] },
  ],
  setups: [{ path: 'createLogger', options: [{ index: 0, path: 'serializers', how: 'serializers' }] }],
});
