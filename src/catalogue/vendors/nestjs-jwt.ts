import { defineVendor } from '../define.js';

export const nestjsJwt = defineVendor({
  id: 'jsonwebtoken',
  name: 'Signed token',
  role: 'built-in',
  packages: ['@nestjs/jwt', '@fastify/jwt'],
  kind: 'storage',
  calls: [{ path: ['sign', 'signAsync', 'jwt.sign', 'jwtSign'], args: [0] }],
});
