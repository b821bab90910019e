import { defineVendor } from '../define.js';

export const azureBlob = defineVendor({
  id: 'azure-blob',
  name: 'Azure Blob Storage',
  role: 'storage',
  country: 'US',
  packages: [
    '@azure/storage-blob',
    '@azure/storage-file-share',
    '@azure/data-tables',
    '@azure/cosmos',
    '@azure/storage-queue',
  ],
  kind: 'object-store',
  calls: [
    {
      path: [
        'upload',
        'uploadData',
        'uploadStream',
        'uploadFile',
        'uploadBlockBlob',
        'appendBlock',
        'setMetadata',
        'createEntity',
        'upsertEntity',
        'updateEntity',
        'items.create',
        'items.upsert',
        'create',
        'upsert',
        'replace',
        'sendMessage',
      ],
      args: 'all',
    },
  ],
});
