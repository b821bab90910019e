import { defineVendor } from '../define.js';

export const bullmq = defineVendor({
  id: 'bullmq',
  name: 'BullMQ',
  role: 'storage',
  packages: ['bullmq'],
  kind: 'storage',
  docs: 'https://docs.bullmq.io/guide/queues',
  calls: [
    { path: 'add', types: ['Queue', 'FlowProducer', 'JobScheduler'], args: 'all' },
    { path: ['addBulk', 'upsertJobScheduler'], args: 'all' },
    { path: ['updateData', 'updateProgress', 'log'], types: ['Job', 'JobBase'], args: [0] },
  ],
});
