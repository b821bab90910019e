import { defineVendor } from '../define.js';

export const signale = defineVendor({
  id: 'signale',
  name: 'signale',
  role: 'built-in',
  packages: ['signale'],
  kind: 'log',
  calls: [
    {
      path: [
        'await',
        'complete',
        'error',
        'debug',
        'fatal',
        'fav',
        'info',
        'note',
        'pause',
        'pending',
        'star',
        'start',
        'success',
        'warn',
        'watch',
        'log',
      ],
      args: 'all',
    },
  ],
});
