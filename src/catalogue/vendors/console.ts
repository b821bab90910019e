import { defineVendor } from '../define.js';

export const console = defineVendor({
  id: 'console',
  name: 'Console',
  role: 'built-in',
  packages: ['global', 'node:console'],
  kind: 'log',
  calls: [
    {
      path: [
        'log',
        'info',
        'warn',
        'error',
        'debug',
        'trace',
        'dir',
        'dirxml',
        'table',
        'group',
        'groupCollapsed',
        'assert',
      ].map((method) => `console.${method}`),
      types: ['Console'],
      args: 'all',
    },
  ],
});
