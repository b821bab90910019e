import { defineVendor } from '../define.js';

/** Its calls begin with the request or response of a page. */
export const nookies = defineVendor({
  id: 'cookies',
  name: 'Cookies',
  role: 'built-in',
  packages: ['nookies'],
  docs: 'https://github.com/maticzav/nookies#readme',
  kind: 'storage',
  calls: [{ path: ['set', 'setCookie'], args: [1, 2] }],
});
