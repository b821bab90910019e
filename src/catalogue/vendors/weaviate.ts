import { defineVendor } from '../define.js';

export const weaviate = defineVendor({
  id: 'weaviate',
  name: 'Weaviate',
  role: 'storage',
  packages: ['weaviate-client', 'weaviate-ts-client'],
  hosts: ['weaviate.cloud'],
  kind: 'storage',
  docs: 'https://docs.weaviate.io/weaviate/client-libraries/typescript',
  calls: [
    { path: ['data.insert', 'data.insertMany', 'data.replace', 'data.update'], args: [0] },
    { path: ['withProperties', 'withObject', 'withObjects'], args: 'all' },
  ],
});
