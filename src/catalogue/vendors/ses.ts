import { defineVendor } from '../define.js';

export const ses = defineVendor({
  id: 'ses',
  name: 'Amazon SES',
  role: 'messaging',
  country: 'US',
  packages: [
    '@aws-sdk/client-ses',
    '@aws-sdk/client-sesv2',
    '@aws-sdk/client-pinpoint',
    '@aws-sdk/client-pinpoint-sms-voice-v2',
    'aws-sdk',
  ],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/sesv2/',
  calls: [
    {
      path: [
        'send',
        'sendEmail',
        'sendTemplatedEmail',
        'sendBulkEmail',
        'sendBulkTemplatedEmail',
        'sendRawEmail',
        'createContact',
        'sendMessages',
        'sendUsersMessages',
        'sendTextMessage',
        'updateEndpoint',
        'updateEndpointsBatch',
      ],
      args: [0],
      accepts: ['email', 'name', 'phone'],
    },
  ],
  propagators: [
    {
      path: [
        'new SendEmailCommand',
        'new SendTemplatedEmailCommand',
        'new SendRawEmailCommand',
        'new SendBulkEmailCommand',
        'new SendBulkTemplatedEmailCommand',
        'new CreateContactCommand',
        'new SendMessagesCommand',
        'new SendTextMessageCommand',
        'new SendUsersMessagesCommand',
        'new UpdateEndpointCommand',
        'new UpdateEndpointsBatchCommand',
      ],
      result: 'value',
    },
  ],
  setups: [{ path: ['new SESClient', 'new SES', 'new SESv2Client'], regions: [{ index: 0, path: 'region' }] }],
});
