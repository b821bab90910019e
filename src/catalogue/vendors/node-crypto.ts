import { defineVendor } from '../define.js';

export const nodeCrypto = defineVendor({
  id: 'node-crypto',
  name: 'Node.js crypto',
  role: 'built-in',
  packages: ['node:crypto'],
  docs: 'https://nodejs.org/api/crypto.html',
  sanitizers: [
    { path: 'digest', types: ['Hash', 'Hmac'], protection: 'hashed', of: 'receiver' },
    {
      path: 'update',
      types: ['Cipheriv', 'Cipher', 'CipherCCM', 'CipherGCM', 'CipherOCB', 'CipherChaCha20Poly1305'],
      protection: 'encrypted',
      judged: { by: 'receiver' },
    },
    { path: 'final', types: ['Cipheriv', 'Cipher'], protection: 'encrypted', of: 'receiver' },
    { path: 'hash', protection: 'hashed', of: 1 },
    { path: ['scrypt', 'scryptSync', 'pbkdf2', 'pbkdf2Sync'], protection: 'hashed' },
    { path: ['hkdf', 'hkdfSync'], protection: 'hashed', of: 1 },
    { path: ['publicEncrypt', 'privateEncrypt'], protection: 'encrypted', of: 1 },
  ],
  propagators: [
    { path: 'createCipheriv', result: 'keeps' },
    {
      path: [
        'randomUUID',
        'randomBytes',
        'randomInt',
        'timingSafeEqual',
        'createHash',
        'createHmac',
        'createDecipheriv',
        'createPublicKey',
        'createPrivateKey',
        'createSecretKey',
      ],
      result: 'none',
    },
  ],
});
