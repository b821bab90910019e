import { defineVendor } from '../define.js';

export const jsonwebtoken = defineVendor({
  id: 'jsonwebtoken',
  name: 'Signed token',
  role: 'built-in',
  packages: ['jsonwebtoken', 'jwt-simple', '@tsndr/cloudflare-worker-jwt', 'njwt', 'fast-jwt', 'jws'],
  kind: 'storage',
  docs: 'https://github.com/auth0/node-jsonwebtoken',
  calls: [{ path: ['sign', 'encode', 'create'], args: [0] }],
  propagators: [{ path: ['verify', 'decode'], result: 'none' }],
});
