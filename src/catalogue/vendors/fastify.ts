import { defineVendor } from '../define.js';

export const fastify = defineVendor({
  id: 'fastify',
  name: 'Fastify',
  role: 'built-in',
  packages: ['fastify', '@fastify/*'],
  kind: 'response',
  docs: 'https://fastify.dev/docs/latest/Reference/Reply/',
  calls: [
    { path: '(response)', kind: 'response', args: [0] },
    { path: ['send', 'header', 'headers', 'view'], types: ['FastifyReply'], args: 'all' },
    { path: ['setCookie', 'cookie'], types: ['FastifyReply'], kind: 'storage', args: [0, 1] },
    { path: 'redirect', types: ['FastifyReply'], kind: 'url', args: [0] },
    {
      path: ['fatal', 'error', 'warn', 'info', 'debug', 'trace'],
      types: ['FastifyBaseLogger', 'BaseLogger'],
      kind: 'log',
      args: 'all',
    },
  ],
  sources: [
    { type: 'FastifyRequest', member: 'ip', category: 'ip' },
    { type: 'FastifyRequest', member: 'ips', category: 'ip' },
    { type: 'FastifyRequest', member: 'headers.user-agent', category: 'device' },
    { type: 'FastifyRequest', member: 'headers.x-forwarded-for', category: 'ip' },
  ],
  setups: [
    {
      path: ['(default)', 'fastify'],
      options: [
        { index: 0, path: 'logger.redact', how: 'paths' },
        { index: 0, path: 'logger.redact.paths', how: 'paths' },
        { index: 0, path: 'logger.serializers', how: 'serializers' },
        { index: 0, path: 'logger.formatters.log', how: 'transform' },
      ],
    },
  ],
  payloads: [
    { index: 0, at: '', text: 'msg' },
    { index: 1, at: 'msg' },
    { index: 2, at: 'msg' },
  ],
  responders: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'all'] }],
});
