import { defineVendor } from '../define.js';

/** What jose has before version 3: functions by what they make. */
export const joseEarlier = defineVendor({
  id: 'jose',
  name: 'jose',
  role: 'built-in',
  packages: ['@panva/jose', 'jose'],
  kind: 'storage',
  docs: 'https://github.com/panva/jose/blob/v2.x/docs/README.md',
  calls: [{ path: ['JWT.sign', 'JWS.sign', 'JWS.sign.flattened', 'JWS.sign.general'], args: [0] }],
  propagators: [
    { path: ['JWT.sign', 'JWS.sign', 'JWS.sign.flattened', 'JWS.sign.general'], result: 'value', of: 0 },
    { path: ['JWK.asKey', 'JWK.generate', 'JWK.generateSync'], result: 'none' },
  ],
  sanitizers: [
    { path: ['JWE.encrypt', 'JWE.encrypt.flattened', 'JWE.encrypt.general'], protection: 'encrypted', of: 0 },
  ],
});
