import { defineVendor } from '../define.js';

export const zendesk = defineVendor({
  id: 'zendesk',
  name: 'Zendesk',
  role: 'support',
  country: 'US',
  packages: ['node-zendesk', '@zendesk/*', 'react-zendesk', 'zendesk-node-api'],
  hosts: ['zendesk.com', 'zdassets.com'],
  kind: 'third-party',
  purpose: 'support',
  calls: [
    {
      path: [
        'tickets.create',
        'tickets.update',
        'users.create',
        'users.createOrUpdate',
        'users.update',
        'requests.create',
        'ZendeskAPI',
      ],
      args: 'all',
      accepts: ['email', 'name', 'phone'],
    },
  ],
});
