import { defineVendor } from '../define.js';

export const nestMicroservices = defineVendor({
  id: 'message-broker',
  name: 'Message broker',
  role: 'storage',
  packages: [
    '@nestjs/microservices',
    '@nestjs/bull',
    '@nestjs/bullmq',
    'mqtt',
    'async-mqtt',
    '@aws-sdk/client-iot-data-plane',
    'zeromq',
    'bree',
    'moleculer',
  ],
  kind: 'storage',
  calls: [{ path: ['emit', 'send', 'add', 'addBulk', 'publish', 'publishAsync'], args: 'all' }],
});
