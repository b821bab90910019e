import { defineVendor } from '../define.js';

export const axios = defineVendor({
  id: 'axios',
  name: 'HTTP request',
  role: 'host',
  packages: ['axios'],
  kind: 'network',
  docs: 'https://axios-http.com/docs/api_intro',
  calls: [
    {
      path: [
        '(default)',
        'request',
        'get',
        'delete',
        'head',
        'options',
        'post',
        'put',
        'patch',
        'postForm',
        'putForm',
        'patchForm',
      ],
      args: 'all',
      url: 0,
    },
    // What every request of the client carries.
    { path: ['defaults.headers.=*', 'defaults.headers.*.=*', 'defaults.=params'], args: 'all', url: -1 },
    { path: 'create', args: [{ index: 0, paths: ['headers', 'params'] }], url: 0, makes: true },
    {
      path: 'interceptors.request.use',
      args: [{ index: 0, paths: ['headers', 'params', 'data', 'url'] }],
      url: 0,
      prepares: { index: 0, members: ['headers', 'params', 'data'] },
    },
  ],
});
