import { defineVendor } from '../define.js';

export const encryptionLibraries = defineVendor({
  id: 'encryption-libraries',
  name: 'Encryption libraries',
  role: 'built-in',
  packages: [
    'cryptr',
    '@hapi/iron',
    'iron-webcrypto',
    'iron-session',
    'jsencrypt',
    'openpgp',
    'tweetnacl',
    'libsodium-wrappers',
    'simple-crypto-js',
    '@47ng/cloak',
    'prisma-field-encryption',
    '@aws-crypto/client-node',
    'eciesjs',
    'age-encryption',
    'node-jose',
  ],
  sanitizers: [
    {
      path: [
        'encrypt',
        'encryptSync',
        'encryptString',
        'encryptStringSync',
        'seal',
        'sealData',
        'secretbox',
        'box',
        'crypto_secretbox_easy',
        'crypto_box_seal',
      ],
      protection: 'encrypted',
    },
  ],
});
