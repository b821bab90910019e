import { defineVendor } from '../define.js';

export const pubsub = defineVendor({
  id: 'pubsub',
  name: 'Cloud Pub/Sub',
  role: 'storage',
  country: 'US',
  packages: [
    '@google-cloud/pubsub',
    '@google-cloud/tasks',
    '@azure/service-bus',
    '@azure/event-hubs',
    '@azure/eventgrid',
  ],
  kind: 'storage',
  calls: [
    {
      path: [
        'publishMessage',
        'publish',
        'publishJSON',
        'createTask',
        'sendMessages',
        'scheduleMessages',
        'sendBatch',
        'tryAdd',
        'send',
      ],
      args: 'all',
    },
  ],
});
