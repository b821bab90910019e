import { defineVendor } from '../define.js';

export const nestjsAxios = defineVendor({
  id: 'axios',
  name: 'HTTP request',
  role: 'host',
  packages: ['@nestjs/axios'],
  kind: 'network',
  calls: [{ path: ['request', 'get', 'delete', 'head', 'post', 'put', 'patch'], args: 'all', url: 0 }],
});
