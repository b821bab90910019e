import { defineVendor } from '../define.js';
import { PINO_PAYLOADS, pinoOptions } from '../pino-logging.js';

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
  setups: [
    {
      path: ['(default)', 'pino'],
      options: pinoOptions(),
    },
  ],
  payloads: PINO_PAYLOADS,
});
