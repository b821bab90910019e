import { defineVendor } from '../define.js';

export const supportGlobals = defineVendor({
  id: 'support-chat',
  name: 'Support chat',
  role: 'support',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  hosts: ['crisp.chat', 'drift.com', 'tawk.to', 'freshchat.com', 'helpscout.net', 'gleap.io'],
  kind: 'third-party',
  purpose: 'support',
  calls: [
    {
      path: [
        'Intercom',
        'zE',
        '$crisp.push',
        'drift.identify',
        'drift.track',
        'Tawk_API.setAttributes',
        'fcWidget.user.setProperties',
        'Beacon',
        'HubSpotConversations.widget.load',
      ],
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
});
