import { defineVendor } from '../define.js';

export const meilisearch = defineVendor({
  id: 'meilisearch',
  name: 'Meilisearch',
  role: 'storage',
  packages: ['meilisearch'],
  kind: 'storage',
  calls: [
    { path: ['addDocuments', 'addDocumentsInBatches', 'updateDocuments', 'updateDocumentsInBatches'], args: [0] },
  ],
});
