import { defineVendor } from '../define.js';

export const sqlite = defineVendor({
  id: 'sqlite',
  name: 'SQLite',
  role: 'storage',
  packages: [
    'better-sqlite3',
    'sqlite3',
    'sqlite',
    '@libsql/client',
    'sql.js',
    'node:sqlite',
    'bun:sqlite',
    'expo-sqlite',
  ],
  kind: 'database',
  calls: [
    { path: 'run', types: ['Statement', 'Database', 'StatementSync'], args: 'all' },
    { path: ['execute', 'batch', 'runAsync', 'executeSql'], args: 'all', sql: 0 },
  ],
});
