import { defineVendor } from '../define.js';

/** The page's own tag: what it is loaded with is told by no package. */
export const googleAnalyticsGlobal = defineVendor({
  id: 'google-analytics',
  name: 'Google Analytics',
  role: 'analytics',
  packages: ['global'],
  kind: 'third-party',
  purpose: 'analytics',
  calls: [{ path: ['gtag', 'ga', '_gaq.push', 'dataLayer.push'], args: 'all' }],
});
