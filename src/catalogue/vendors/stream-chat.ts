import { defineVendor } from '../define.js';

export const streamChat = defineVendor({
  id: 'stream-chat',
  name: 'Stream Chat',
  role: 'messaging',
  country: 'US',
  packages: ['stream-chat'],
  hosts: ['stream-io-api.com', 'getstream.io'],
  kind: 'third-party',
  docs: 'https://getstream.io/chat/docs/node/',
  calls: [
    { path: ['connectUser', 'upsertUser', 'upsertUsers', 'partialUpdateUser', 'setGuestUser'], args: [0] },
    { path: ['sendMessage', 'updateMessage'], kind: 'message', args: [0], accepts: ['content', 'name'] },
    { path: ['channel.create', 'channel.update', 'channel.updatePartial'], args: [0] },
    { path: 'channel', args: [2] },
  ],
});
