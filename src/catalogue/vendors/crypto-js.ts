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
    // Its DES, RC4, and Rabbit are left out: what they give can be read.
    { path: 'AES.encrypt', protection: 'encrypted' },
  ],
  propagators: [
    { path: ['DES.encrypt', 'TripleDES.encrypt', 'RC4.encrypt', 'RC4Drop.encrypt', 'Rabbit.encrypt'], result: 'text' },
    { path: ['Base64.stringify', 'Hex.stringify', 'Utf8.parse', 'Base64.parse', 'Hex.parse'], result: 'text' },
  ],
});
