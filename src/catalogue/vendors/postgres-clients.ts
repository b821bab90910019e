import { defineVendor } from '../define.js';

export const postgresClients = defineVendor({
  id: 'postgres',
  name: 'PostgreSQL',
  role: 'storage',
  packages: ['pg-pool', 'pg-promise', 'slonik', '@neondatabase/serverless', '@vercel/postgres'],
  kind: 'database',
  calls: [
    {
      path: ['query', 'none', 'one', 'oneOrNone', 'many', 'manyOrNone', 'any', 'result', 'maybeOne'],
      args: 'all',
      sql: 0,
    },
  ],
});
