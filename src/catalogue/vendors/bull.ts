import { defineVendor } from '../define.js';

export const bull = defineVendor({
  id: 'bullmq',
  name: 'Bull',
  role: 'storage',
  packages: ['bull', 'bee-queue'],
  kind: 'storage',
  calls: [
    { path: ['add', 'addBulk', 'createJob'], args: 'all' },
    { path: ['update', 'progress', 'log'], types: ['Job'], args: [0] },
  ],
});
