import { defineVendor } from '../define.js';

export const prismaEncryption = defineVendor({
  id: 'column-encryption',
  name: 'Encryption of columns',
  role: 'built-in',
  packages: ['prisma-field-encryption'],
  docs: 'https://github.com/47ng/prisma-field-encryption',
  seals: { comment: '@encrypted' },
});
