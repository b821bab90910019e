import { defineVendor } from '../define.js';

export const chroma = defineVendor({
  id: 'chroma',
  name: 'Chroma',
  role: 'storage',
  packages: ['chromadb'],
  hosts: ['trychroma.com'],
  kind: 'storage',
  docs: 'https://docs.trychroma.com/',
  calls: [{ path: ['add', 'update', 'upsert', 'modify'], types: ['Collection', 'CollectionImpl'], args: [0] }],
});
