import { defineVendor } from '../define.js';

export const typesense = defineVendor({
  id: 'typesense',
  name: 'Typesense',
  role: 'storage',
  packages: ['typesense'],
  kind: 'storage',
  calls: [{ path: ['create', 'upsert', 'update', 'import', 'emplace'], types: ['Documents', 'Document'], args: [0] }],
});
