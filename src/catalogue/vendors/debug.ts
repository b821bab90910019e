import { defineVendor } from '../define.js';

/** `debug('app')` makes the function that logs: what it is called with leaves, whatever it is called. */
export const debug = defineVendor({
  id: 'debug',
  name: 'debug',
  role: 'built-in',
  packages: ['debug'],
  kind: 'log',
  calls: [{ path: ['(default)', 'debug', 'log', 'trace', 'info', 'warn', 'error'], types: ['Debugger'], args: 'all' }],
});
