import { defineVendor } from '../define.js';

export const logtape = defineVendor({
  id: 'logtape',
  name: 'LogTape',
  role: 'built-in',
  packages: ['@logtape/logtape'],
  kind: 'log',
  docs: 'https://logtape.org/manual/start',
  calls: [
    { path: ['trace', 'debug', 'info', 'warn', 'warning', 'error', 'fatal'], types: ['Logger'], args: 'all' },
    { path: 'with', types: ['Logger'], args: [0] },
  ],
  payloads: [
    { index: 0, at: '', text: 'message' },
    { index: 1, at: '' },
  ],
});
