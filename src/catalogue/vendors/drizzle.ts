import { defineVendor } from '../define.js';

/** Drizzle on PostgreSQL, which is also what it counts as where its types do not resolve; its other dialects stand with their databases. */
export const drizzle = defineVendor({
  id: 'postgres',
  name: 'PostgreSQL',
  role: 'storage',
  packages: ['drizzle-orm'],
  kind: 'database',
  docs: 'https://orm.drizzle.team/docs/insert',
  calls: [
    { path: 'values', types: ['PgInsertBuilder'], args: [0] },
    { path: 'set', types: ['PgUpdateBuilder'], args: [0] },
    { path: 'onConflictDoUpdate', types: ['PgInsertBase'], args: [{ index: 0, paths: ['set'] }] },
  ],
  seals: { makers: ['customType'], writers: ['toDriver'] },
});
