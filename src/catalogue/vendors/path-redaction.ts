import { defineVendor } from '../define.js';

export const pathRedaction = defineVendor({
  id: 'redaction-libraries',
  name: 'Redaction helpers',
  role: 'built-in',
  packages: ['fast-redact', '@pinojs/redact'],
  redactors: [{ path: '(default)', lists: [{ index: 0, path: 'paths' }], how: 'paths' }],
  // What is not known to leave anything in.
  sanitizers: [{ path: ['(default)', 'redact'], protection: 'masked' }],
});
