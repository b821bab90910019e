import { defineVendor } from '../define.js';

export const pinoFrameworks = defineVendor({
  id: 'pino',
  name: 'Pino',
  role: 'built-in',
  packages: ['pino-http', 'nestjs-pino'],
  kind: 'log',
  calls: [
    { path: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'verbose', 'log'], args: 'all' },
    { path: ['assign', 'setContext'], args: [0] },
  ],
  setups: [
    {
      path: ['(default)', 'pinoHttp'],
      options: [
        { index: 0, path: 'redact', how: 'paths' },
        { index: 0, path: 'redact.paths', how: 'paths' },
        { index: 0, path: 'serializers', how: 'serializers' },
        { index: 0, path: 'formatters.log', how: 'transform' },
      ],
    },
    {
      path: 'LoggerModule.forRoot',
      options: [
        { index: 0, path: 'pinoHttp.redact', how: 'paths' },
        { index: 0, path: 'pinoHttp.redact.paths', how: 'paths' },
        { index: 0, path: 'pinoHttp.serializers', how: 'serializers' },
        { index: 0, path: 'pinoHttp.formatters.log', how: 'transform' },
      ],
    },
  ],
});
