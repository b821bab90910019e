import { defineVendor } from '../define.js';

export const qdrant = defineVendor({
  id: 'qdrant',
  name: 'Qdrant',
  role: 'storage',
  packages: ['@qdrant/*'],
  hosts: ['qdrant.io'],
  kind: 'storage',
  docs: 'https://qdrant.tech/documentation/interfaces/',
  calls: [
    {
      path: ['upsert', 'setPayload', 'overwritePayload', 'updateVectors', 'batchUpdate'],
      types: ['QdrantClient'],
      args: [1],
    },
  ],
});
