import { defineVendor } from '../define.js';

export const cryptoJs = defineVendor({
  id: 'crypto-js',
  name: 'CryptoJS',
  role: 'built-in',
  packages: ['crypto-js'],
  docs: 'https://cryptojs.gitbook.io/docs',
  sanitizers: [
    {
      path: [
        'MD5',
        'SHA1',
        'SHA3',
        'SHA224',
        'SHA256',
        'SHA384',
        'SHA512',
        'RIPEMD160',
        'HmacMD5',
        'HmacSHA1',
        'HmacSHA256',
        'HmacSHA384',
        'HmacSHA512',
        'PBKDF2',
      ],
      protection: 'hashed',
    },
    {
      path: ['AES.encrypt', 'TripleDES.encrypt', 'DES.encrypt', 'Rabbit.encrypt', 'RC4.encrypt', 'encrypt'],
      protection: 'encrypted',
    },
  ],
});
