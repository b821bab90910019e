import { defineVendor } from '../define.js';

export const sqs = defineVendor({
  id: 'sqs',
  name: 'Amazon SQS',
  role: 'storage',
  country: 'US',
  packages: ['@aws-sdk/client-sqs', 'sqs-producer', '@ssut/nestjs-sqs'],
  kind: 'storage',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sqs/',
  calls: [{ path: ['send', 'sendMessage', 'sendMessageBatch'], args: 'all' }],
  propagators: [
    { path: ['new SendMessageCommand', 'new SendMessageBatchCommand'], result: 'value' },
    {
      path: [
        'new ReceiveMessageCommand',
        'new DeleteMessageCommand',
        'new GetQueueUrlCommand',
        'new GetQueueAttributesCommand',
      ],
      result: 'none',
    },
  ],
  setups: [{ path: ['new SQSClient', 'new SQS'], regions: [{ index: 0, path: 'region' }] }],
});
