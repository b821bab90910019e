import { defineVendor } from '../define.js';

export const googleAnalytics = defineVendor({
  id: 'google-analytics',
  name: 'Google Analytics',
  role: 'analytics',
  country: 'US',
  packages: [
    'react-ga',
    'react-ga4',
    'vue-gtag',
    'universal-analytics',
    '@analytics/google-analytics',
    'react-gtm-module',
    '@next/third-parties',
    'ga-4-react',
    'nextjs-google-analytics',
    'react-google-tag-manager',
  ],
  hosts: ['google-analytics.com', 'googletagmanager.com', 'analytics.google.com'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [
    {
      path: [
        'event',
        'send',
        'set',
        'gtag',
        'ga',
        'pageview',
        'modalview',
        'exception',
        'outboundLink',
        'sendGAEvent',
        'sendGTMEvent',
        'dataLayer',
        'initialize',
      ],
      args: 'all',
    },
  ],
});
