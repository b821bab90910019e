import { defineVendor } from '../define.js';

export const httpClients = defineVendor({
  id: 'http-client',
  name: 'HTTP request',
  role: 'host',
  packages: [
    'got',
    'follow-redirects',
    'ky',
    'needle',
    'request',
    'request-promise',
    'request-promise-native',
    'phin',
    'wretch',
    'ofetch',
    'redaxios',
    'centra',
    'bent',
    'make-fetch-happen',
    'fetch-retry',
    'supertest',
    'k6',
  ],
  kind: 'network',
  calls: [
    {
      path: ['(default)', 'get', 'post', 'put', 'patch', 'delete', 'head', 'del', 'stream', 'request', 'ofetch'],
      args: 'all',
      url: 0,
    },
    {
      path: ['extend', 'create', 'defaults'],
      args: [{ index: 0, paths: ['headers', 'searchParams', 'query', 'qs', 'params'] }],
      url: 0,
      makes: true,
    },
    { path: ['send', 'query', 'field', 'attach', 'json', 'body', 'formData'], args: 'all' },
  ],
});
