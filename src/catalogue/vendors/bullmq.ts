import { defineVendor } from '../define.js';

export const bullmq = defineVendor({
  id: 'bullmq',
  name: 'BullMQ',
  role: 'storage',
  packages: ['bullmq'],
  kind: 'storage',
  docs: 'https://docs.bullmq.io/guide/queues',
  calls: [
    { path: 'add', types: ['Queue', 'FlowProducer'], args: 'all' },
    { path: ['addBulk', 'upsertJobScheduler'], args: 'all' },
    { path: ['updateData', 'updateProgress', 'log'], types: ['Job'], args: [0] },
  ],
});
