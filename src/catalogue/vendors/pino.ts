import { defineVendor } from '../define.js';

export const pino = defineVendor({
  id: 'pino',
  name: 'Pino',
  role: 'built-in',
  packages: ['pino'],
  kind: 'log',
  docs: 'https://getpino.io/#/docs/api',
  calls: [
    { path: ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], args: 'all' },
    { path: ['child', 'setBindings'], args: [0] },
  ],
  setups: [
    {
      path: ['(default)', 'pino'],
      options: [
        { index: 0, path: 'redact', how: 'paths' },
        { index: 0, path: 'redact.paths', how: 'paths' },
        { index: 0, path: 'serializers', how: 'serializers' },
        { index: 0, path: 'formatters.log', how: 'transform' },
      ],
    },
  ],
  payloads: [
    { index: 0, at: '', text: 'msg' },
    { index: 1, at: 'msg' },
    { index: 2, at: 'msg' },
  ],
});
