import { defineVendor } from '../define.js';

export const amplitude = defineVendor({
  id: 'amplitude',
  name: 'Amplitude',
  role: 'analytics',
  country: 'US',
  packages: ['@amplitude/*', 'amplitude-js'],
  hosts: ['amplitude.com'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2',
  calls: [
    {
      path: [
        'track',
        'logEvent',
        'logEventWithGroups',
        'identify',
        'groupIdentify',
        'setUserId',
        'setUserProperties',
        'setGroup',
        'revenue',
        'logRevenue',
        'logRevenueV2',
      ],
      args: 'all',
    },
    { path: ['set', 'setOnce', 'append', 'prepend', 'postInsert'], types: ['Identify', 'IIdentify'], args: 'all' },
  ],
  setups: [
    { path: 'add', adds: true, options: [{ index: 0, path: 'execute', how: 'transform' }] },
    {
      path: 'init',
      regions: [
        { index: 1, path: 'serverZone' },
        { index: 2, path: 'serverZone' },
      ],
      holds: [
        { index: 1, path: 'optOut', when: /^true$/, purposes: ['analytics'] },
        { index: 2, path: 'optOut', when: /^true$/, purposes: ['analytics'] },
      ],
    },
  ],
  payloads: [
    { calls: ['track', 'logEvent'], index: 1, at: 'event_properties' },
    { calls: ['setUserId'], index: 0, at: 'user_id' },
  ],
});
