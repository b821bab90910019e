import { defineVendor } from '../define.js';

export const webCrypto = defineVendor({
  id: 'web-crypto',
  name: 'Web Crypto',
  role: 'built-in',
  packages: ['global', 'node:crypto'],
  docs: 'https://developer.mozilla.org/docs/Web/API/SubtleCrypto',
  sanitizers: [
    { path: 'subtle.digest', types: ['SubtleCrypto'], protection: 'hashed', of: 1 },
    { path: ['subtle.sign'], types: ['SubtleCrypto'], protection: 'hashed', of: 2 },
    { path: 'subtle.encrypt', types: ['SubtleCrypto'], protection: 'encrypted', of: 2 },
  ],
  propagators: [{ path: ['subtle.importKey', 'crypto.randomUUID', 'crypto.getRandomValues'], result: 'none' }],
});
