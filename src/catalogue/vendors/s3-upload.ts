import { defineVendor } from '../define.js';

export const s3Upload = defineVendor({
  id: 's3',
  name: 'Amazon S3',
  role: 'storage',
  country: 'US',
  packages: ['@aws-sdk/lib-storage'],
  kind: 'object-store',
  calls: [{ path: 'new Upload', args: [{ index: 0, paths: ['params'] }] }],
});
