import { defineVendor } from '../define.js';

export const redactionLibraries = defineVendor({
  id: 'redaction-libraries',
  name: 'Redaction helpers',
  role: 'built-in',
  packages: [
    'fast-redact',
    '@pinojs/redact',
    'maskdata',
    'mask-email-phone',
    'redact-pii',
    '@redactpii/node',
    'pii-redactor',
    'string-mask',
    'anonymize-ip',
    'deep-redact',
    '@hackylabs/deep-redact',
    'hide-secrets',
    'mask-json',
    'slonik-sql-tag-raw',
  ],
  sanitizers: [
    {
      path: [
        '(default)',
        'redact',
        'mask',
        'maskEmail',
        'maskEmail2',
        'maskPhone',
        'maskCard',
        'maskPassword',
        'maskJSON2',
        'maskString',
        'maskUuid',
        'redactAsync',
        'censor',
      ],
      protection: 'masked',
    },
  ],
});
