import { defineVendor } from '../define.js';

export const pino = defineVendor({
  id: 'pino',
  name: 'Pino',
  role: 'built-in',
  packages: ['pino'],
  kind: 'log',
  docs: 'https://getpino.io/#/docs/api',
  calls: [
    { path: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], args: 'all' },
    { path: ['child', 'setBindings'], args: [0] },
  ],
});
