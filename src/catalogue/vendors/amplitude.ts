import { defineVendor } from '../define.js';

export const amplitude = defineVendor({
  id: 'amplitude',
  name: 'Amplitude',
  role: 'analytics',
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
    {
      path: 'init',
      holds: [
        { index: 1, path: 'optOut', when: /^true$/, purposes: ['analytics'] },
        { index: 2, path: 'optOut', when: /^true$/, purposes: ['analytics'] },
      ],
    },
  ],
});
