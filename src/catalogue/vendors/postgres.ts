import { defineVendor } from '../define.js';

export const postgres = defineVendor({
  id: 'postgres',
  name: 'PostgreSQL',
  role: 'storage',
  packages: ['pg'],
  kind: 'database',
  docs: 'https://node-postgres.com/apis/client',
  calls: [
    {
      path: 'query',
      types: ['ClientBase', 'Client', 'Pool', 'PoolClient'],
      args: 'all',
      sql: 0,
    },
  ],
});
