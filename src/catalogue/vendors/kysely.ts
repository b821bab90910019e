import { defineVendor } from '../define.js';

export const kysely = defineVendor({
  id: 'kysely',
  name: 'Database (Kysely)',
  role: 'storage',
  packages: ['kysely', 'prisma-kysely'],
  kind: 'database',
  docs: 'https://kysely.dev/docs/examples/insert/single-row',
  calls: [
    { path: 'values', types: ['InsertQueryBuilder'], args: [0] },
    { path: 'set', types: ['UpdateQueryBuilder'], args: 'all' },
    { path: 'doUpdateSet', types: ['OnConflictBuilder'], args: 'all' },
  ],
});
