import { defineVendor } from '../define.js';

/** The functions that Nuxt and Nitro import by themselves. */
export const h3 = defineVendor({
  id: 'h3',
  name: 'h3',
  role: 'built-in',
  packages: ['h3', 'nitropack', 'nitropack/runtime', 'nuxt'],
  docs: 'https://h3.dev/utils/request',
  keyedFunctions: [
    { function: 'getHeader', key: 1, of: 'headers' },
    { function: 'getRequestHeader', key: 1, of: 'headers' },
    { function: 'getRouterParam', key: 1, of: 'params' },
    { function: 'getCookie', key: 1, of: 'cookies' },
    { function: 'getRequestIP', key: 'ip', of: 'headers' },
  ],
});
