import { defineVendor } from '../define.js';

export const matomo = defineVendor({
  id: 'matomo',
  name: 'Matomo',
  role: 'analytics',
  noCountry: 'run by the project itself, or hosted by its maker',
  packages: [
    'matomo-tracker',
    '@jonkoops/matomo-tracker',
    '@jonkoops/matomo-tracker-react',
    '@datapunt/matomo-tracker-js',
    '@datapunt/matomo-tracker-react',
  ],
  hosts: ['matomo.cloud', 'matomo.org'],
  kind: 'third-party',
  purpose: 'analytics',
  docs: 'https://developer.matomo.org/',
  calls: [
    {
      path: [
        'track',
        'trackBulk',
        'trackEvent',
        'trackSiteSearch',
        'trackLink',
        'trackPageView',
        'trackEcommerceOrder',
        'pushInstruction',
      ],
      args: 'all',
    },
  ],
});
