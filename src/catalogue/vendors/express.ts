import { defineVendor } from '../define.js';

export const express = defineVendor({
  id: 'express',
  name: 'Express',
  role: 'built-in',
  packages: ['express', 'express-serve-static-core'],
  kind: 'response',
  docs: 'https://expressjs.com/en/api.html#res',
  calls: [
    {
      path: ['json', 'jsonp', 'send', 'render', 'set', 'header', 'end', 'write'],
      types: ['Response', 'ServerResponse', 'OutgoingMessage'],
      args: 'all',
    },
    { path: 'cookie', types: ['Response'], kind: 'storage', args: [0, 1] },
    { path: ['redirect', 'location'], types: ['Response'], kind: 'url', args: 'all' },
  ],
  sources: [
    { type: 'Request', member: 'ip', category: 'ip' },
    { type: 'Request', member: 'ips', category: 'ip' },
    { type: 'Request', member: 'headers.x-forwarded-for', category: 'ip' },
    { type: 'Request', member: 'headers.x-real-ip', category: 'ip' },
    { type: 'Request', member: 'headers.cf-connecting-ip', category: 'ip' },
    { type: 'Request', member: 'headers.user-agent', category: 'device' },
  ],
  keyedSources: [
    { type: 'Request', member: 'get' },
    { type: 'Request', member: 'header' },
  ],
});
