import { defineVendor } from '../define.js';

export const sns = defineVendor({
  id: 'sns',
  name: 'Amazon SNS',
  role: 'messaging',
  packages: ['@aws-sdk/client-sns'],
  kind: 'message',
  purpose: 'transactional',
  calls: [{ path: ['send', 'publish', 'publishBatch'], args: [0], accepts: ['phone', 'email'] }],
  propagators: [{ path: ['new PublishCommand', 'new PublishBatchCommand', 'new SubscribeCommand'], result: 'value' }],
});
