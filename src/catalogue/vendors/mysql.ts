import { defineVendor } from '../define.js';

export const mysql = defineVendor({
  id: 'mysql',
  name: 'MySQL',
  role: 'storage',
  packages: ['mysql2', 'mysql', 'mariadb', 'promise-mysql', '@planetscale/database'],
  kind: 'database',
  calls: [{ path: ['query', 'execute', 'batch'], args: 'all', sql: 0 }],
});
