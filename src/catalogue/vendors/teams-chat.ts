import { defineVendor } from '../define.js';

export const teamsChat = defineVendor({
  id: 'teams-chat',
  name: 'Team chat',
  isFamily: true,
  role: 'unknown',
  country: {
    'ms-teams-webhook': 'US',
    botbuilder: 'US',
    'webhook.office.com': 'US',
    'outlook.office.com': 'US',
    'chat.googleapis.com': 'US',
  },
  noCountry: 'packages of several companies, of which not all are known for certain',
  packages: [
    'ms-teams-webhook',
    'botbuilder',
    '@mattermost/*',
    'matrix-js-sdk',
    'matrix-bot-sdk',
    'chat',
    '@chat-adapter/*',
  ],
  hosts: ['webhook.office.com', 'outlook.office.com', 'chat.googleapis.com'],
  kind: 'message',
  calls: [
    {
      path: [
        'send',
        'sendActivity',
        'createPost',
        'sendMessage',
        'sendTextMessage',
        'sendText',
        'post',
        'postEphemeral',
        'postMessage',
        'editMessage',
        'openModal',
        'edit',
      ],
      args: 'all',
    },
  ],
});
