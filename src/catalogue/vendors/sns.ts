import { defineVendor } from '../define.js';

export const sns = defineVendor({
  id: 'sns',
  name: 'Amazon SNS',
  role: 'messaging',
  country: 'US',
  packages: ['@aws-sdk/client-sns', 'aws-sdk'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    { path: ['publish', 'publishBatch'], types: ['SNS'], args: [0], accepts: ['phone', 'email'] },
    { path: 'send', args: [0], accepts: ['phone', 'email'] },
  ],
  propagators: [{ path: ['new PublishCommand', 'new PublishBatchCommand', 'new SubscribeCommand'], result: 'value' }],
  setups: [{ path: ['new SNSClient', 'new SNS'], regions: [{ index: 0, path: 'region' }] }],
});
