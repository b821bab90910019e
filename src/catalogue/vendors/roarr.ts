import { defineVendor } from '../define.js';

export const roarr = defineVendor({
  id: 'roarr',
  name: 'Roarr',
  role: 'built-in',
  packages: ['roarr'],
  kind: 'log',
  docs: 'https://github.com/gajus/roarr',
  calls: [
    {
      path: [
        'Roarr',
        'trace',
        'debug',
        'info',
        'warn',
        'error',
        'fatal',
        'traceOnce',
        'debugOnce',
        'infoOnce',
        'warnOnce',
        'errorOnce',
        'fatalOnce',
      ],
      args: 'all',
    },
    { path: 'child', args: [0] },
    { path: 'adopt', args: [1] },
  ],
});
