import { defineVendor } from '../define.js';

export const knex = defineVendor({
  id: 'knex',
  name: 'Database (Knex)',
  role: 'storage',
  packages: ['knex', 'objection', 'nest-knexjs'],
  kind: 'database',
  docs: 'https://knexjs.org/guide/query-builder.html#insert',
  calls: [
    {
      path: [
        'insert',
        'update',
        'upsert',
        'merge',
        'patch',
        'insertGraph',
        'upsertGraph',
        'insertAndFetch',
        'patchAndFetchById',
        'updateAndFetchById',
        'batchInsert',
      ],
      args: 'all',
    },
  ],
});
