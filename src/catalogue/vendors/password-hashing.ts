import { defineVendor } from '../define.js';

export const passwordHashing = defineVendor({
  id: 'password-hashing',
  name: 'Password hashing',
  role: 'built-in',
  packages: [
    'bcrypt',
    'bcryptjs',
    'argon2',
    'scrypt-js',
    '@node-rs/argon2',
    '@node-rs/bcrypt',
    'bcrypt-ts',
    'oslo',
    'hash-wasm',
  ],
  sanitizers: [
    {
      path: ['hash', 'hashSync', 'hashRaw', 'bcrypt', 'argon2id', 'argon2i', 'scrypt', 'pbkdf2'],
      protection: 'hashed',
    },
  ],
  propagators: [{ path: ['compare', 'compareSync', 'verify', 'genSalt', 'genSaltSync'], result: 'none' }],
});
