import { defineVendor } from '../define.js';

export const koa = defineVendor({
  id: 'koa',
  name: 'Koa',
  role: 'built-in',
  packages: ['koa', '@koa/*', 'koa-router'],
  kind: 'response',
  docs: 'https://koajs.com/#response',
  calls: [
    {
      path: ['=body'],
      types: [
        'Context',
        'BaseContext',
        'DefaultContext',
        'ParameterizedContext',
        'Response',
        'BaseResponse',
        'ContextDelegatedResponse',
      ],
      args: 'all',
    },
    { path: ['ctx.set', 'render'], args: 'all' },
    { path: 'redirect', kind: 'url', args: [0] },
    { path: 'cookies.set', kind: 'storage', args: [0, 1] },
  ],
  sources: [
    { type: 'Request', member: 'ip', category: 'ip' },
    { type: 'BaseRequest', member: 'ip', category: 'ip' },
    { type: 'ContextDelegatedRequest', member: 'ip', category: 'ip' },
    { type: 'ContextDelegatedRequest', member: 'ips', category: 'ip' },
    { type: 'BaseRequest', member: 'ips', category: 'ip' },
  ],
  keyedSources: [
    { type: 'BaseRequest', member: 'get' },
    { type: 'ContextDelegatedRequest', member: 'get' },
  ],
});
