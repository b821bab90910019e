import { defineVendor } from '../define.js';

/** The page's own tag: what it is loaded with is told by no package. */
export const googleAnalyticsGlobal = defineVendor({
  id: 'google-analytics',
  name: 'Google Analytics',
  role: 'analytics',
  country: 'US',
  packages: ['global'],
  unprovable: 'the page loads it as a script, which no package has types of',
  kind: 'third-party',
  purpose: 'analytics',
  calls: [{ path: ['gtag', 'ga', '_gaq.push', 'dataLayer.push'], args: 'all' }],
  // Consent mode: what is denied by default, Google's scripts hold back until the page says that the person consents.
  setups: [
    {
      path: 'gtag',
      holds: [
        {
          index: 2,
          path: 'analytics_storage',
          when: /^denied$/,
          purposes: ['analytics'],
          only: { index: 1, is: 'default' },
        },
        {
          index: 2,
          path: 'ad_user_data',
          when: /^denied$/,
          purposes: ['advertising'],
          only: { index: 1, is: 'default' },
        },
      ],
    },
  ],
});
