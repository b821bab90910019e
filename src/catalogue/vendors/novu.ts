import { defineVendor } from '../define.js';

export const novu = defineVendor({
  id: 'novu',
  name: 'Novu',
  role: 'messaging',
  noCountry: 'run by the project itself, or hosted by its maker',
  packages: ['@novu/*'],
  hosts: ['novu.co'],
  kind: 'message',
  purpose: 'transactional',
  calls: [
    {
      path: [
        'trigger',
        'bulkTrigger',
        'triggerBulk',
        'broadcast',
        'subscribers.create',
        'subscribers.identify',
        'subscribers.update',
        'subscribers.patch',
        'identify',
      ],
      args: 'all',
      accepts: ['email', 'phone', 'name'],
    },
  ],
});
