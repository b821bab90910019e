import { defineVendor } from '../define.js';

export const mysqlDrizzle = defineVendor({
  id: 'mysql',
  name: 'MySQL',
  role: 'storage',
  packages: ['drizzle-orm'],
  kind: 'database',
  calls: [
    { path: 'values', types: ['MySqlInsertBuilder', 'SingleStoreInsertBuilder'], args: [0] },
    { path: 'set', types: ['MySqlUpdateBuilder', 'SingleStoreUpdateBuilder'], args: [0] },
  ],
});
