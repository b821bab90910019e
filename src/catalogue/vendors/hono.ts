import { defineVendor } from '../define.js';

export const hono = defineVendor({
  id: 'hono',
  name: 'Hono',
  role: 'built-in',
  packages: ['hono', '@hono/*'],
  kind: 'response',
  docs: 'https://hono.dev/docs/api/context',
  calls: [
    {
      path: ['json', 'text', 'html', 'body', 'header', 'newResponse', 'render'],
      types: ['Context', 'JSONRespond', 'TextRespond', 'HTMLRespond', 'BodyRespond'],
      args: 'all',
    },
    { path: ['redirect'], types: ['Context'], kind: 'url', args: [0] },
    { path: ['setCookie', 'setSignedCookie'], kind: 'storage', args: [1, 2] },
  ],
  keyedSources: [
    { type: 'HonoRequest', member: 'header' },
    { type: 'HonoRequest', member: 'query' },
    { type: 'HonoRequest', member: 'queries' },
    { type: 'HonoRequest', member: 'param' },
  ],
});
