import { defineVendor } from '../define.js';

export const twilio = defineVendor({
  id: 'twilio',
  name: 'Twilio',
  role: 'messaging',
  country: 'US',
  packages: ['twilio'],
  hosts: ['twilio.com'],
  kind: 'message',
  purpose: 'transactional',
  docs: 'https://www.twilio.com/docs/libraries/reference/twilio-node/',
  calls: [
    {
      path: ['messages.create', 'messages.createWithHttpInfo', 'verifications.create', 'verificationChecks.create'],
      args: [0],
      accepts: ['phone', 'email', 'name'],
    },
    {
      path: ['calls.create', 'participants.create', 'conversations.create', 'bindings.create', 'notifications.create'],
      args: [0],
      accepts: ['phone', 'name'],
    },
    {
      path: ['v1.phoneNumbers', 'v2.phoneNumbers'],
      args: [0],
      kind: 'third-party',
      accepts: ['phone'],
    },
  ],
  setups: [{ path: ['(default)', 'new Twilio'], regions: [{ index: 2, path: 'region' }] }],
});
