import { defineVendor } from '../define.js';

export const redactionLibraries = defineVendor({
  id: 'redaction-libraries',
  name: 'Redaction helpers',
  role: 'built-in',
  packages: [
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
    'slonik-sql-tag-raw',
  ],
  redactors: [
    {
      path: 'new DeepRedact',
      lists: [
        { index: 0, path: 'blacklistedKeys' },
        { index: 0, path: 'paths' },
      ],
      how: 'names',
      by: 'redact',
    },
    {
      path: 'maskJSON2',
      of: 0,
      lists: [
        'cardFields',
        'emailFields',
        'passwordFields',
        'phoneFields',
        'stringFields',
        'uuidFields',
        'jwtFields',
        'genericStrings.*.fields',
      ].map((path) => ({ index: 1, path })),
      how: 'paths',
    },
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
        'maskString',
        'maskStringV2',
        'maskJwt',
        'maskUuid',
        'redactAsync',
        'censor',
      ],
      protection: 'masked',
    },
  ],
});
