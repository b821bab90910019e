import { defineVendor } from '../define.js';

export const amqp = defineVendor({
  id: 'rabbitmq',
  name: 'RabbitMQ',
  role: 'storage',
  packages: [
    'amqplib',
    'amqp-connection-manager',
    '@golevelup/nestjs-rabbitmq',
    'rhea',
    'rascal',
    'rabbitmq-client',
    'stompit',
    '@stomp/stompjs',
    '@stomp/rx-stomp',
  ],
  kind: 'storage',
  calls: [{ path: ['publish', 'sendToQueue', 'send', 'request'], args: 'all' }],
});
