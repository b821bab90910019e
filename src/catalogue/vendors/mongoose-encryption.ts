import { defineVendor } from '../define.js';

export const mongooseEncryption = defineVendor({
  id: 'column-encryption',
  name: 'Encryption of columns',
  role: 'built-in',
  packages: ['mongoose-field-encryption', 'mongoose-encryption'],
  docs: 'https://github.com/wheresvic/mongoose-field-encryption',
  seals: {
    plugins: [
      { name: 'fieldEncryption', lists: 'fields' },
      { name: '(default)', lists: 'encryptedFields' },
    ],
  },
});
