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
    {
      path: 'redactByPattern',
      options: [
        {
          index: 1,
          path: '',
          how: 'patterns',
          finds: {
            EMAIL_ADDRESS_PATTERN: 'email',
            CREDIT_CARD_NUMBER_PATTERN: 'financial.credit_card',
            US_SSN_PATTERN: 'government_id.national_identification_number',
            KR_RRN_PATTERN: 'government_id.national_identification_number',
            JWT_PATTERN: 'authorization.credentials',
          },
        },
      ],
    },
  ],
});
