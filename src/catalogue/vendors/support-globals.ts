import { defineVendor } from '../define.js';

export const supportGlobals = defineVendor({
  id: 'support-chat',
  name: 'Support chat',
  role: 'support',
  country: { 'crisp.chat': 'FR', 'drift.com': 'US', 'freshchat.com': 'US', 'helpscout.net': 'US', 'gleap.io': 'AT' },
  noCountry: 'packages of several companies, of which not all are known for certain',
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
