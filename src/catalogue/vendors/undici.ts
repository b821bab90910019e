import { defineVendor } from '../define.js';

export const undici = defineVendor({
  id: 'http-client',
  name: 'HTTP request',
  role: 'host',
  packages: [
    'undici',
    'node-fetch',
    'cross-fetch',
    'isomorphic-fetch',
    'unfetch',
    '@vercel/fetch',
    'node-fetch-native',
  ],
  kind: 'network',
  calls: [{ path: ['fetch', '(default)', 'request', 'stream', 'pipeline'], args: 'all', url: 0 }],
});
