import { defineVendor } from '../define.js';

export const morgan = defineVendor({
  id: 'morgan',
  name: 'Morgan',
  role: 'built-in',
  packages: ['morgan'],
  kind: 'log',
  docs: 'https://github.com/expressjs/morgan',
  propagators: [{ path: ['(default)', 'morgan'], result: 'keeps' }],
});
