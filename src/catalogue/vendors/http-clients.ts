import { defineVendor, type RequestPreparation } from '../define.js';

/** Hooks that prepare each request: of got and ky, and of ofetch. */
const HOOKS: Omit<RequestPreparation, 'index'> = {
  paths: ['hooks.beforeRequest.*', 'onRequest.*', 'onRequest'],
  members: ['headers', 'searchParams', 'query', 'params', 'json', 'body', 'form', 'url'],
  as: ['request', 'options'],
};

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
      prepares: { index: 1, ...HOOKS },
    },
    {
      path: ['extend', 'create', 'defaults'],
      args: [{ index: 0, paths: ['headers', 'searchParams', 'query', 'qs', 'params'] }],
      url: 0,
      makes: true,
      prepares: { index: 0, ...HOOKS },
    },
    { path: ['send', 'query', 'field', 'attach', 'json', 'body', 'formData'], args: 'all' },
  ],
});
