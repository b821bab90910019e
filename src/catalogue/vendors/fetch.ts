import { defineVendor } from '../define.js';

export const fetch = defineVendor({
  id: 'fetch',
  name: 'HTTP request',
  role: 'host',
  packages: ['global', 'undici-types'],
  kind: 'network',
  docs: 'https://developer.mozilla.org/docs/Web/API/Window/fetch',
  calls: [{ path: 'fetch', args: 'all', url: 0 }],
});
