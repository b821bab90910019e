import { defineVendor } from '../define.js';

/** Plugins of object mappers that encrypt columns. */
export const columnEncryption = defineVendor({
  id: 'column-encryption',
  name: 'Encryption of columns',
  role: 'built-in',
  packages: ['typeorm-encrypted'],
  docs: 'https://github.com/generalpiston/typeorm-encrypted',
  seals: { classes: ['EncryptionTransformer', 'JSONEncryptionTransformer'], marks: ['encrypt'] },
});
