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
    { path: ['defaults.headers.=*', 'defaults.headers.*.=*'], args: 'all' },
  ],
});
