import { defineVendor } from '../define.js';

export const response = defineVendor({
  id: 'response',
  name: 'HTTP response',
  role: 'built-in',
  packages: ['global', 'undici-types'],
  kind: 'response',
  calls: [
    { path: ['new Response', 'Response.json'], args: 'all' },
    { path: 'Response.redirect', kind: 'url', args: [0] },
  ],
});
