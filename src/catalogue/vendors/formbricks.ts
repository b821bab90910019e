import { defineVendor } from '../define.js';

export const formbricks = defineVendor({
  id: 'formbricks',
  name: 'Formbricks',
  role: 'analytics',
  country: 'DE',
  packages: ['@formbricks/js', '@formbricks/react-native', '@formbricks/api'],
  hosts: ['formbricks.com'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: [
        'setEmail',
        'setAttribute',
        'setAttributes',
        'setUserId',
        'track',
        'setup',
        'init',
        'responses.create',
        'displays.create',
      ],
      args: 'all',
    },
  ],
});
