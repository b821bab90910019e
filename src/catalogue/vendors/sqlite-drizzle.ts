import { defineVendor } from '../define.js';

export const sqliteDrizzle = defineVendor({
  id: 'sqlite',
  name: 'SQLite',
  role: 'storage',
  packages: ['drizzle-orm'],
  kind: 'database',
  calls: [
    { path: 'values', types: ['SQLiteInsertBuilder'], args: [0] },
    { path: 'set', types: ['SQLiteUpdateBuilder'], args: [0] },
    { path: 'onConflictDoUpdate', types: ['SQLiteInsertBase'], args: [{ index: 0, paths: ['set'] }] },
  ],
});
