import { defineVendor } from '../define.js';

export const knock = defineVendor({
  id: 'knock',
  name: 'Knock',
  role: 'messaging',
  country: 'US',
  packages: ['@knocklabs/*'],
  hosts: ['knock.app'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: ['workflows.trigger', 'notify', 'users.identify', 'users.update', 'users.bulkIdentify', 'identify'],
      args: 'all',
      accepts: ['email', 'phone', 'name'],
    },
  ],
});
