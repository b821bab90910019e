import { defineVendor } from '../define.js';

export const awsSdkV2 = defineVendor({
  id: 'aws',
  name: 'Amazon Web Services',
  role: 'storage',
  country: 'US',
  packages: ['aws-sdk'],
  hosts: ['amazonaws.com'],
  kind: 'storage',
  calls: [
    { path: ['putObject', 'upload', 'createMultipartUpload', 'uploadPart'], kind: 'object-store', args: [0] },
    {
      path: ['put', 'putItem', 'updateItem', 'update', 'batchWrite', 'batchWriteItem', 'transactWrite'],
      kind: 'database',
      args: [0],
    },
    {
      path: [
        'sendMessage',
        'sendMessageBatch',
        'publish',
        'putRecord',
        'putRecords',
        'putEvents',
        'startExecution',
        'invoke',
      ],
      args: [0],
    },
    {
      path: ['sendEmail', 'sendTemplatedEmail', 'sendRawEmail', 'sendBulkTemplatedEmail'],
      kind: 'message',
      purpose: 'transactional',
      args: [0],
      accepts: ['email', 'name'],
    },
  ],
});
