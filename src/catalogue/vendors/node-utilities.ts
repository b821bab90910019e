import { defineVendor } from '../define.js';

export const nodeUtilities = defineVendor({
  id: 'node-utilities',
  name: 'Node.js utilities',
  role: 'built-in',
  packages: ['node:*'],
  propagators: [
    { path: ['inspect', 'format', 'formatWithOptions', 'stripVTControlCharacters'], result: 'text' },
    { path: ['resolve', 'basename', 'normalize'], result: 'text' },
    { path: ['isDeepStrictEqual', 'createRequire', 'randomUUID', 'isIP', 'isIPv4', 'isIPv6'], result: 'none' },
  ],
});
