import { defineVendor } from '../define.js';

export const heap = defineVendor({
  id: 'heap',
  name: 'Heap',
  role: 'analytics',
  country: 'US',
  packages: ['global', '@heap/*', 'heap-api', 'reactjs-heap'],
  unprovable: 'the page loads it as a script, which no package has types of',
  hosts: ['heapanalytics.com', 'heap.io'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: [
        'heap.identify',
        'heap.track',
        'heap.addUserProperties',
        'heap.addEventProperties',
        'Heap.identify',
        'Heap.track',
        'Heap.addUserProperties',
      ],
      args: 'all',
    },
  ],
});
