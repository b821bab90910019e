import { defineVendor } from '../define.js';

export const awsAmplify = defineVendor({
  id: 'aws',
  name: 'Amazon Web Services',
  role: 'storage',
  country: 'US',
  packages: ['@aws-amplify/storage', '@aws-amplify/datastore', 'aws-amplify'],
  kind: 'storage',
  docs: 'https://docs.amplify.aws/react/build-a-backend/storage/upload-files/',
  calls: [
    { path: ['Storage.put', 'uploadData'], kind: 'object-store', args: 'all' },
    { path: 'DataStore.save', kind: 'database', args: [0] },
  ],
});
