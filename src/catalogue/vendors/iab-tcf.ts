import { defineVendor } from '../define.js';

/** Purposes have numbers here, which are read by the names of what they are asked of: `model.purposeConsents.has(8)`. */
export const iabTcf = defineVendor({
  id: 'consent-libraries',
  name: 'Consent managers',
  role: 'built-in',
  packages: ['@iabtechlabtcf/*', '@iabtcf/*'],
  docs: 'https://github.com/InteractiveAdvertisingBureau/iabtcf-es',
});
