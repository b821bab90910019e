import { defineVendor } from '../define.js';

export const cookieLibraries = defineVendor({
  id: 'cookies',
  name: 'Cookies',
  role: 'built-in',
  packages: [
    'js-cookie',
    'cookies',
    'cookies-next',
    'universal-cookie',
    'react-cookie',
    'cookie',
    'typescript-cookie',
    'vue-cookies',
    'es-cookie',
    'tiny-cookie',
    '@fastify/cookie',
    '@fastify/secure-session',
    '@fastify/session',
    'set-cookie-parser',
    'next-cookies',
    'ngx-cookie-service',
    'koa-session',
  ],
  kind: 'storage',
  calls: [{ path: ['set', 'setCookie', 'serialize', 'stringifySetCookie'], args: [0, 1] }],
});
