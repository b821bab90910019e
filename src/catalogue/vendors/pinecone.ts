import { defineVendor } from '../define.js';

export const pinecone = defineVendor({
  id: 'pinecone',
  name: 'Pinecone',
  role: 'storage',
  country: 'US',
  packages: ['@pinecone-database/*'],
  hosts: ['pinecone.io'],
  kind: 'storage',
  docs: 'https://docs.pinecone.io/reference/typescript-sdk',
  calls: [
    { path: ['upsert', 'update', 'upsertRecords'], args: 'all' },
    { path: ['query', 'searchRecords', 'embed'], kind: 'third-party', args: 'all' },
  ],
});
