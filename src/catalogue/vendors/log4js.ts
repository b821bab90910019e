import { defineVendor } from '../define.js';

export const log4js = defineVendor({
  id: 'log4js',
  name: 'log4js',
  role: 'built-in',
  packages: ['log4js'],
  kind: 'log',
  calls: [{ path: ['log', 'trace', 'debug', 'info', 'warn', 'error', 'fatal', 'mark', 'addContext'], args: 'all' }],
});
