import { defineVendor } from '../define.js';

export const jose = defineVendor({
  id: 'jose',
  name: 'jose',
  role: 'built-in',
  packages: ['jose'],
  kind: 'storage',
  docs: 'https://github.com/panva/jose',
  calls: [{ path: ['new SignJWT', 'new UnsecuredJWT', 'new CompactSign', 'new FlattenedSign'], args: [0] }],
  propagators: [
    {
      path: [
        'new EncryptJWT',
        'new CompactEncrypt',
        'new FlattenedEncrypt',
        'new SignJWT',
        'new UnsecuredJWT',
        'new CompactSign',
        'new FlattenedSign',
      ],
      result: 'value',
    },
    {
      path: [
        'importPKCS8',
        'importSPKI',
        'importJWK',
        'generateKeyPair',
        'generateSecret',
        'createRemoteJWKSet',
        'createLocalJWKSet',
      ],
      result: 'none',
    },
  ],
  sanitizers: [{ path: 'encrypt', protection: 'encrypted', of: 'receiver' }],
});
