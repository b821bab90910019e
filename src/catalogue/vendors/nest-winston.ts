import { defineVendor } from '../define.js';

export const nestWinston = defineVendor({
  id: 'winston',
  name: 'Winston',
  role: 'built-in',
  packages: ['nest-winston', 'express-winston'],
  kind: 'log',
  calls: [{ path: ['log', 'error', 'warn', 'info', 'debug', 'verbose', 'fatal'], args: 'all' }],
});
