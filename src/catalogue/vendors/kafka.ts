import { defineVendor } from '../define.js';

export const kafka = defineVendor({
  id: 'kafka',
  name: 'Kafka',
  role: 'storage',
  packages: ['kafkajs', 'node-rdkafka', '@confluentinc/kafka-javascript', 'kafka-node', '@upstash/kafka'],
  kind: 'storage',
  docs: 'https://kafka.js.org/docs/producing',
  calls: [{ path: ['send', 'sendBatch', 'produce'], args: 'all' }],
});
