import { defineVendor } from '../define.js';
import { PINO_PAYLOADS, pinoOptions } from '../pino-logging.js';

export const fastify = defineVendor({
  id: 'fastify',
  name: 'Fastify',
  role: 'built-in',
  packages: ['fastify', '@fastify/*'],
  kind: 'response',
  docs: 'https://fastify.dev/docs/latest/Reference/Reply/',
  calls: [
    {
      path: ['(default)', 'fastify'],
      kind: 'log',
      args: [],
      implies: [
        {
          index: 0,
          path: 'logger',
          when: /^true$/,
          categories: ['ip'],
          what: 'the IP address of each request, which Fastify logs',
          at: 'req.remoteAddress',
        },
      ],
    },
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
      options: pinoOptions('logger.'),
    },
  ],
  payloads: PINO_PAYLOADS,
  responders: [{ calls: ['get', 'post', 'put', 'patch', 'delete', 'all'] }],
});
