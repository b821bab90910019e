import { defineVendor } from '../define.js';

/** Its tagged templates are calls of the default export's instance. */
export const postgresJs = defineVendor({
  id: 'postgres',
  name: 'PostgreSQL',
  role: 'storage',
  packages: ['postgres'],
  kind: 'database',
  docs: 'https://github.com/porsager/postgres',
  calls: [{ path: ['unsafe', 'notify'], args: 'all', sql: 0 }],
});
