import { defineVendor } from '../define.js';

export const vonage = defineVendor({
  id: 'vonage',
  name: 'Vonage',
  role: 'messaging',
  country: 'US',
  packages: ['@vonage/*', 'nexmo'],
  hosts: ['vonage.com', 'nexmo.com'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: [
        'sms.send',
        'messages.send',
        'verify.start',
        'verify2.newRequest',
        'verify2.start',
        'voice.createOutboundCall',
        'message.sendSms',
        'verify.request',
        'calls.create',
        'channel.send',
        'send',
      ],
      args: 'all',
      accepts: ['phone', 'name'],
    },
  ],
});
