import { defineVendor } from '../define.js';

export const memcached = defineVendor({
  id: 'memcached',
  name: 'Memcached',
  role: 'storage',
  packages: ['memcached', 'memjs'],
  kind: 'storage',
  docs: 'https://github.com/3rd-Eden/memcached',
  calls: [{ path: ['set', 'add', 'replace', 'append', 'prepend', 'cas'], args: 'all' }],
});
