import { defineVendor } from '../define.js';

export const indexeddb = defineVendor({
  id: 'indexeddb',
  name: 'IndexedDB',
  role: 'built-in',
  packages: ['global'],
  kind: 'storage',
  docs: 'https://developer.mozilla.org/docs/Web/API/IndexedDB_API',
  calls: [{ path: ['put', 'add'], types: ['IDBObjectStore', 'IDBCursor'], args: 'all' }],
});
