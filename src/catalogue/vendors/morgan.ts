import { defineVendor } from '../define.js';

export const morgan = defineVendor({
  id: 'morgan',
  name: 'Morgan',
  role: 'built-in',
  packages: ['morgan'],
  kind: 'log',
  docs: 'https://github.com/expressjs/morgan',
  calls: [
    {
      path: ['(default)', 'morgan'],
      args: [],
      implies: [
        {
          index: 0,
          path: '',
          when: /^(combined|common|default|short)$|:remote-addr/,
          categories: ['ip'],
          what: 'the IP address of the request, which the format has',
        },
        {
          index: 0,
          path: '',
          when: /^(combined|default)$|:user-agent/,
          categories: ['device'],
          what: 'the browser of the request, which the format has',
        },
      ],
    },
  ],
  propagators: [{ path: ['(default)', 'morgan'], result: 'keeps' }],
});
