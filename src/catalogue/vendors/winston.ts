import { defineVendor } from '../define.js';

export const winston = defineVendor({
  id: 'winston',
  name: 'Winston',
  role: 'built-in',
  packages: ['winston', 'winston-transport'],
  kind: 'log',
  docs: 'https://github.com/winstonjs/winston',
  calls: [
    {
      path: [
        'log',
        'error',
        'warn',
        'help',
        'data',
        'info',
        'debug',
        'prompt',
        'http',
        'verbose',
        'input',
        'silly',
        'emerg',
        'alert',
        'crit',
        'warning',
        'notice',
      ],
      args: 'all',
    },
    { path: 'child', types: ['Logger'], args: [0] },
  ],
});
