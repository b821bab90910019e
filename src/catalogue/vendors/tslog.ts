import { defineVendor } from '../define.js';

export const tslog = defineVendor({
  id: 'tslog',
  name: 'tslog',
  role: 'built-in',
  packages: ['tslog'],
  kind: 'log',
  calls: [{ path: ['log', 'silly', 'trace', 'debug', 'info', 'warn', 'error', 'fatal'], args: 'all' }],
  setups: [
    {
      path: 'new Logger',
      options: [{ index: 0, path: 'maskValuesOfKeys', how: 'names', defaults: ['password'] }],
    },
  ],
});
