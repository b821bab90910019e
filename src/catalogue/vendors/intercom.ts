import { defineVendor } from '../define.js';

export const intercom = defineVendor({
  id: 'intercom',
  name: 'Intercom',
  role: 'support',
  country: 'US',
  packages: ['intercom-client', '@intercom/*', 'react-use-intercom', 'intercom-react'],
  hosts: ['intercom.io', 'intercom.com'],
  kind: 'third-party',
  purpose: 'support',
  docs: 'https://developers.intercom.com/installing-intercom/web/methods',
  calls: [
    {
      path: [
        '(default)',
        'Intercom',
        'boot',
        'update',
        'trackEvent',
        'contacts.create',
        'contacts.createUser',
        'contacts.createLead',
        'contacts.update',
        'events.create',
        'dataEvents.create',
        'conversations.create',
        'leads.create',
        'users.create',
        'users.update',
      ],
      args: 'all',
      accepts: ['email', 'name'],
    },
  ],
});
