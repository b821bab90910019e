import { defineVendor } from '../define.js';

export const slack = defineVendor({
  id: 'slack',
  name: 'Slack',
  role: 'unknown',
  country: 'US',
  packages: ['@slack/*', 'slack', 'slack-notify', '@nestjs-slack/*'],
  hosts: ['slack.com'],
  kind: 'message',
  docs: 'https://docs.slack.dev/reference/methods/chat.postMessage/',
  calls: [
    {
      path: [
        'chat.postMessage',
        'chat.update',
        'chat.postEphemeral',
        'chat.scheduleMessage',
        'files.upload',
        'files.uploadV2',
        'filesUploadV2',
        'users.profile.set',
        'views.open',
        'views.publish',
      ],
      args: 'all',
    },
    { path: ['say', 'respond', 'send', 'notify'], types: ['IncomingWebhook', 'SayFn', 'RespondFn'], args: 'all' },
  ],
});
