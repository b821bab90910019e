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
  setups: [
    { path: ['createLogger', 'configure', 'loggers.add'], options: [{ index: 0, path: 'format', how: 'transform' }] },
  ],
  payloads: [
    { index: 0, at: '', text: 'message' },
    { index: 1, at: '' },
  ],
  propagators: [
    {
      path: [
        'format',
        'format.combine',
        'combine',
        'format.json',
        'format.timestamp',
        'format.simple',
        'format.errors',
        'format.splat',
        'format.printf',
        'format.colorize',
      ],
      result: 'keeps',
    },
  ],
});
