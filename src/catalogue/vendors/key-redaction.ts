import { defineVendor } from '../define.js';

export const keyRedaction = defineVendor({
  id: 'redaction-libraries',
  name: 'Redaction helpers',
  role: 'built-in',
  packages: ['mask-json'],
  unprovable: 'the package has no types',
  redactors: [{ path: '(default)', lists: [{ index: 0, path: '' }], how: 'names' }],
  sanitizers: [{ path: '(default)', protection: 'masked' }],
});
