import { defineVendor } from '../define.js';

export const websockets = defineVendor({
  id: 'websockets',
  name: 'Socket to clients',
  role: 'built-in',
  packages: [
    'ws',
    'socket.io',
    'socket.io-client',
    '@nestjs/websockets',
    '@socket.io/*',
    'pusher',
    'pusher-js',
    'ably',
    'sockjs',
    'uWebSockets.js',
  ],
  kind: 'response',
  calls: [{ path: ['send', 'emit', 'emitWithAck', 'trigger', 'triggerBatch', 'publish'], args: 'all' }],
});
