import { defineVendor } from '../define.js';

export const awsKms = defineVendor({
  id: 'kms',
  name: 'AWS KMS',
  role: 'built-in',
  packages: ['@aws-sdk/client-kms', '@google-cloud/kms', '@azure/keyvault-keys'],
  sanitizers: [{ path: ['send', 'encrypt', 'generateMac', 'wrapKey'], protection: 'encrypted' }],
});
