import { defineVendor } from '../define.js';

export const sns = defineVendor({
  id: 'sns',
  name: 'Amazon SNS',
  role: 'messaging',
  country: 'US',
  packages: ['@aws-sdk/client-sns'],
  kind: 'message',
  purpose: 'transactional',
  calls: [{ path: ['send', 'publish', 'publishBatch'], args: [0], accepts: ['phone', 'email'] }],
  propagators: [{ path: ['new PublishCommand', 'new PublishBatchCommand', 'new SubscribeCommand'], result: 'value' }],
  setups: [{ path: ['new SNSClient', 'new SNS'], regions: [{ index: 0, path: 'region' }] }],
});
