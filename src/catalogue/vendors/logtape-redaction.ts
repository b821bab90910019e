import { defineVendor } from '../define.js';

export const logtapeRedaction = defineVendor({
  id: 'logtape',
  name: 'LogTape',
  role: 'built-in',
  packages: ['@logtape/redaction'],
  docs: 'https://logtape.org/manual/redaction',
  setups: [
    {
      path: ['redactByField', 'redactByFieldAsync'],
      options: [
        { index: 1, path: '', how: 'names' },
        {
          index: 1,
          path: 'fieldPatterns',
          how: 'names',
          defaults: ['password', 'token', 'secret', 'email', 'phone', 'address', 'ssn'],
        },
      ],
    },
  ],
});
