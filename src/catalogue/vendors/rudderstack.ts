import { defineVendor } from '../define.js';

export const rudderstack = defineVendor({
  id: 'rudderstack',
  name: 'RudderStack',
  role: 'analytics',
  country: 'US',
  packages: ['@rudderstack/*', 'rudder-sdk-js'],
  hosts: ['rudderstack.com', 'rudderlabs.com'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: [
        'identify',
        'track',
        'page',
        'group',
        'alias',
        'screen',
        'rudderanalytics.identify',
        'rudderanalytics.track',
      ],
      args: 'all',
    },
  ],
});
