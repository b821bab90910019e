import { defineVendor } from '../define.js';

export const apns = defineVendor({
  id: 'apns',
  name: 'Apple Push Notification service',
  role: 'messaging',
  country: 'US',
  packages: ['@parse/node-apn', 'apn', 'apns2'],
  hosts: ['push.apple.com'],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://github.com/parse-community/node-apn',
  calls: [{ path: ['send', 'sendMany', 'broadcast', 'new Notification'], args: [0] }],
});
