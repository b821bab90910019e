import { defineVendor } from '../define.js';

export const consola = defineVendor({
  id: 'consola',
  name: 'consola',
  role: 'built-in',
  packages: ['consola'],
  kind: 'log',
  calls: [
    {
      path: [
        'silent',
        'fatal',
        'error',
        'warn',
        'log',
        'info',
        'success',
        'fail',
        'ready',
        'start',
        'box',
        'debug',
        'trace',
        'verbose',
      ],
      args: 'all',
    },
  ],
});
